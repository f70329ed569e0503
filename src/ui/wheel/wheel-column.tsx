import { View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import { accessible } from '../accessible'
import { classNames } from '../class-names'

export interface WheelColumnProps {
  /** What is chosen here: 年, 月. */
  label: string
  options: ReadonlyArray<{ key: string; words: string }>
  chosen: string
  onChoose: (key: string) => void
}

/** One choice out of many: scrolled, tapped, or moved through with the arrow keys. Browser only. */
export function WheelColumn({ label, options, chosen, onChoose }: WheelColumnProps) {
  const list = useRef<HTMLElement>(null)
  const moved = useRef(false)
  const place = options.findIndex(({ key }) => key === chosen)
  useEffect(() => {
    // Taro lays the rows out a moment after it was asked to.
    const frame = requestAnimationFrame(() => {
      const row = list.current?.querySelectorAll<HTMLElement>('.x-wheel-row')[place]
      if (!list.current || !row) return
      // As it opens the choice stands in the middle; later it is only brought into sight.
      if (moved.current) row.scrollIntoView({ block: 'nearest' })
      else list.current.scrollTop = row.offsetTop - (list.current.clientHeight - row.clientHeight) / 2
      moved.current = true
    })
    return () => cancelAnimationFrame(frame)
  }, [place, options.length])
  const step = (event: { key: string; preventDefault(): void }) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (by === undefined) return
    event.preventDefault()
    const next = options[place + by]
    if (next) onChoose(next.key)
  }
  const idOf = (key: string) => `wheel-${label}-${key}`
  // The list has the focus, and says which of its rows is meant.
  const keyed = { ...accessible({ role: 'listbox', label }), tabindex: 0, onKeyDown: step, 'aria-activedescendant': idOf(chosen) }
  return (
    <View ref={list} className='x-wheel' {...keyed}>
      {options.map(({ key, words }) => (
        <View key={key} id={idOf(key)} className={classNames('x-wheel-row', key === chosen && 'x-wheel-row--on')} {...accessible({ role: 'option', selected: key === chosen })} onClick={() => onChoose(key)}>
          {words}
        </View>
      ))}
    </View>
  )
}
