import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from '../accessible'
import './choice-tile.scss'

export interface ChoiceTilesProps {
  children: ReactNode
  /** What is asked, for a screen reader. */
  label: string
}

/** Large answers two by two; one below the other in the large version. */
export function ChoiceTiles({ children, label }: ChoiceTilesProps) {
  return (
    <View className='x-choices' {...accessible({ role: 'group', label })}>
      {children}
    </View>
  )
}
