import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from '../accessible'
import './desk-list.scss'

export interface DeskListProps {
  /** What the rows are, for a screen reader. */
  label: string
  children: ReactNode
  /** Below the rows, always in sight: the keys that move among them. */
  foot?: ReactNode
}

/** A card of rows that scrolls on its own on a PC, and with the page on a phone. */
export function DeskList({ label, children, foot }: DeskListProps) {
  return (
    <View className='x-dlist' {...accessible({ role: 'region', label })}>
      <View className='x-dlist-rows'>{children}</View>
      {foot && <View className='x-dlist-foot'>{foot}</View>}
    </View>
  )
}
