import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from '../accessible'
import './option.scss'

export interface OptionsProps {
  children: ReactNode
  /** What is asked, for a screen reader. */
  label: string
  /** Several may be on. */
  several?: boolean
}

/** The answers to one question, one below the other. */
export function Options({ children, label, several }: OptionsProps) {
  return (
    <View className='x-options' {...accessible({ role: several ? 'group' : 'radiogroup', label })}>
      {children}
    </View>
  )
}
