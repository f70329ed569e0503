import Taro from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'

export interface Audio {
  state: 'off' | 'loading' | 'playing' | 'paused' | 'failed'
  /** Whole seconds played. */
  at: number
  toggle(): void
}

/** Plays a sound file; nothing is fetched before the first tap. Leaving the page ends it. */
export function useAudio(src: string | undefined): Audio {
  const player = useRef<Taro.InnerAudioContext>()
  const [state, setState] = useState<Audio['state']>('off')
  const [at, setAt] = useState(0)
  useEffect(
    () => () => {
      player.current?.destroy()
      player.current = undefined
    },
    [src],
  )
  const begin = (url: string) => {
    const sound = Taro.createInnerAudioContext()
    player.current = sound
    sound.onPlay(() => setState('playing'))
    sound.onPause(() => setState('paused'))
    sound.onTimeUpdate(() => setAt(Math.floor(sound.currentTime)))
    sound.onEnded(() => {
      setState('paused')
      setAt(0)
    })
    sound.onError(() => setState('failed'))
    sound.src = url
    return sound
  }
  const toggle = () => {
    if (src === undefined) return setState('failed')
    if (state === 'playing') return player.current?.pause()
    const sound = player.current ?? begin(src)
    setState('loading')
    sound.play()
  }
  return { state, at, toggle }
}
