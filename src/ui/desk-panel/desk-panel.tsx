import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from '../accessible'
import './desk-panel.scss'

export interface DeskPanelProps {
  label: string
  children: ReactNode
  /** The one primary action and what goes with it; always in sight. */
  foot?: ReactNode
}

/** One thing with its people and its one action, right of the list on a PC, a page of its own on a phone. */
export function DeskPanel({ label, children, foot }: DeskPanelProps) {
  return (
    <View className='x-dpanel' {...accessible({ role: 'complementary', label })}>
      <View className='x-dpanel-scroll'>{children}</View>
      {foot && <View className='x-dpanel-foot'>{foot}</View>}
    </View>
  )
}
