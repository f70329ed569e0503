import Taro from '@tarojs/taro'
import { Video } from '@tarojs/components'
import { useEffect, type MutableRefObject } from 'react'
import type { Player, PlayerEvents } from '@/client/playing'
import './film-frame.scss'

export interface FilmFrameProps {
  src: string
  label: string
  events: PlayerEvents
  player: MutableRefObject<Player | undefined>
}

const filmId = 'film'

/** The film in WeChat's own frame; the buttons below it are ours. */
export function FilmFrame({ src, label, events, player }: FilmFrameProps) {
  useEffect(() => {
    const film = Taro.createVideoContext(filmId)
    player.current = { play: () => film.play(), pause: () => film.pause(), seek: (to) => film.seek(to), setRate: (rate) => film.playbackRate(rate) }
    return () => {
      player.current = undefined
    }
  }, [player])
  return (
    <Video
      id={filmId}
      className='film'
      src={src}
      title={label}
      controls
      showFullscreenBtn
      onPlay={events.onPlay}
      onPause={events.onPause}
      onEnded={events.onEnd}
      onError={events.onFail}
      onTimeUpdate={({ detail }) => events.onTime(detail.currentTime, detail.duration)}
    />
  )
}
