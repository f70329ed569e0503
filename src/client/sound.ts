import Taro from '@tarojs/taro'
import type { Player, PlayerEvents } from './playing'

/** A sound file in WeChat. It is heard on a silent phone too: somebody has just asked for it. */
export function openSound(src: string, events: PlayerEvents): Player {
  void Taro.setInnerAudioOption({ obeyMuteSwitch: false })
  const sound = Taro.createInnerAudioContext()
  sound.onPlay(events.onPlay)
  sound.onPause(events.onPause)
  sound.onStop(events.onPause)
  sound.onTimeUpdate(() => events.onTime(sound.currentTime, sound.duration))
  sound.onEnded(events.onEnd)
  sound.onError(events.onFail)
  sound.src = src
  return {
    play: () => sound.play(),
    pause: () => sound.pause(),
    seek: (to) => sound.seek(to),
    setRate(rate) {
      sound.playbackRate = rate
    },
    close: () => sound.destroy(),
  }
}
