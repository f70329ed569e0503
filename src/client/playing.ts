import { useDidHide } from '@tarojs/taro'
import { useEffect, useMemo, useRef, useState } from 'react'

/** Something that plays: a sound of WeChat's or of a browser's, a film on the page. */
export interface Player {
  play: () => void
  pause: () => void
  /** To this second. */
  seek: (to: number) => void
  setRate: (rate: number) => void
  /** Gives everything back. A film goes with its page. */
  close?: () => void
}

export interface PlayerEvents {
  onPlay: () => void
  onPause: () => void
  /** Seconds; the length as soon as it is known. */
  onTime: (at: number, length: number | undefined) => void
  onEnd: () => void
  onFail: () => void
}

export interface Playing {
  state: 'off' | 'loading' | 'playing' | 'paused' | 'failed'
  /** Whole seconds. */
  at: number
  length: number | undefined
  rate: number
  toggle: () => void
  pause: () => void
  /** So many seconds on, or back. */
  jump: (by: number) => void
  setRate: (rate: number) => void
  /** Falls silent and goes back to the beginning. */
  stop: () => void
  /** For the player itself. */
  events: PlayerEvents
}

/**
 * What is played, as its buttons see it. `open` is asked on the first tap, so nothing is fetched before; after a failure it is asked again. A page that is left falls
 * silent. Where somebody stopped is kept nowhere.
 */
export function usePlaying(open: (events: PlayerEvents) => Player | undefined): Playing {
  const player = useRef<Player>()
  const [state, setState] = useState<Playing['state']>('off')
  const [at, setAt] = useState(0)
  const [length, setLength] = useState<number>()
  const [rate, setRate] = useState(1)
  const chosen = useRef(1)
  const events = useMemo<PlayerEvents>(
    () => ({
      onPlay() {
        // Some phones forget the speed whenever they begin.
        player.current?.setRate(chosen.current)
        setState('playing')
      },
      onPause: () => setState((before) => (before === 'playing' || before === 'loading' ? 'paused' : before)),
      onTime(now, whole) {
        setAt(Math.floor(now))
        if (whole !== undefined && Number.isFinite(whole) && whole > 0) setLength(Math.round(whole))
      },
      onEnd() {
        setState('off')
        setAt(0)
      },
      onFail: () => setState('failed'),
    }),
    [],
  )
  const close = () => {
    player.current?.close?.()
    player.current = undefined
  }
  useEffect(() => close, [])
  const pause = () => player.current?.pause()
  useDidHide(pause)
  return {
    ...{ state, at, length, rate, events, pause },
    toggle() {
      if (state === 'playing') return pause()
      if (state === 'failed') close()
      player.current ??= open(events)
      if (!player.current) return setState('failed')
      setState('loading')
      player.current.play()
    },
    jump(by) {
      const to = Math.max(0, Math.min(at + by, (length ?? Infinity) - 1))
      player.current?.seek(to)
      setAt(to)
    },
    setRate(next) {
      chosen.current = next
      setRate(next)
      player.current?.setRate(next)
    },
    stop() {
      pause()
      player.current?.seek(0)
      setAt(0)
      setState('off')
    },
  }
}
