import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import './action-bar.scss'

export interface ActionBarProps {
  children: ReactNode
  /** Above the tab bar instead of at the very bottom. */
  aboveTabs?: boolean
}

/** Where the screen's one primary action stands, above the safe area. */
export function ActionBar({ children, aboveTabs }: ActionBarProps) {
  return <View className={classNames('x-actions', aboveTabs && 'x-actions--above')}>{children}</View>
}
