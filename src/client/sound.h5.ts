import type { Player, PlayerEvents } from './playing'

/** What a media element of the browser tells, as our players tell it. */
export function listenTo(element: HTMLMediaElement, events: PlayerEvents): void {
  element.addEventListener('playing', events.onPlay)
  element.addEventListener('pause', events.onPause)
  element.addEventListener('timeupdate', () => events.onTime(element.currentTime, element.duration))
  element.addEventListener('ended', events.onEnd)
  element.addEventListener('error', events.onFail)
}

/** A media element as a player. */
export const playerOf = (element: HTMLMediaElement, fail: () => void): Player => ({
  // Refused without a tap, or where the file does not come.
  play: () => void element.play().catch(fail),
  pause: () => element.pause(),
  seek(to) {
    element.currentTime = to
  },
  setRate(rate) {
    element.playbackRate = rate
  },
})

/** A sound file in a browser: an element of the page without anything to see. */
export function openSound(src: string, events: PlayerEvents): Player {
  const sound = document.createElement('audio')
  listenTo(sound, events)
  sound.preload = 'auto'
  sound.src = src
  document.body.append(sound)
  return {
    ...playerOf(sound, events.onFail),
    close() {
      sound.pause()
      sound.removeAttribute('src')
      sound.load()
      sound.remove()
    },
  }
}
