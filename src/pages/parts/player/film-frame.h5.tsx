import { useEffect, useRef } from 'react'
import { listenTo, playerOf } from '@/client/sound.h5'
import type { FilmFrameProps } from './film-frame'
import './film-frame.scss'

/** The film in the browser's own frame; the buttons below it are ours. */
export function FilmFrame({ src, label, events, player }: FilmFrameProps) {
  const film = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    if (!film.current) return undefined
    listenTo(film.current, events)
    player.current = playerOf(film.current, events.onFail)
    return () => {
      player.current = undefined
    }
  }, [events, player])
  return <video ref={film} className='film' src={src} aria-label={label} controls playsInline preload='metadata' />
}
