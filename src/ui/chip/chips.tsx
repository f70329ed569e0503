import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from '../accessible'
import { classNames } from '../class-names'
import './chip.scss'

export interface ChipsProps {
  children: ReactNode
  /** What is chosen here, for a screen reader. */
  label: string
  /** All of one width, on one line where they fit (five at most). */
  even?: boolean
}

/** A row of chips; it wraps and never scrolls sideways. */
export function Chips({ children, label, even }: ChipsProps) {
  return (
    <View className={classNames('x-chips', even && 'x-chips--even')} {...accessible({ role: 'group', label })}>
      {children}
    </View>
  )
}
