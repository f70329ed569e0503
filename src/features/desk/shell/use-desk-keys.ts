import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { isForTyping } from './is-for-typing'

/** What a key does, by the key as the keyboard names it. */
export type DeskKeys = Readonly<Record<string, () => void>>

/** Keys of a PC's keyboard, while this page is in sight and nobody is typing. Phones have none. */
export function useDeskKeys(keys: DeskKeys): void {
  const inSight = useRef(true)
  const now = useRef(keys)
  useDidShow(() => void (inSight.current = true))
  useDidHide(() => void (inSight.current = false))
  useEffect(() => {
    now.current = keys
  })
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return undefined
    const press = (event: KeyboardEvent) => {
      // A question over the page has the keyboard to itself.
      if (!inSight.current || isForTyping(event) || document.querySelector('[aria-modal="true"]')) return
      const act = Object.hasOwn(now.current, event.key) ? now.current[event.key] : undefined
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
