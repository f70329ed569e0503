import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from '@/ui/accessible'
import './head-line.scss'

interface HeadLineProps {
  title: string
  text?: string
  /** At the right: the way to add. */
  children?: ReactNode
}

/** What a list is about, and the way to add to it. */
export function HeadLine({ title, text, children }: HeadLineProps) {
  return (
    <View className='desk-headline'>
      <View className='desk-headline-words'>
        <View className='desk-headline-title' {...accessible({ role: 'heading', level: 1 })}>
          {title}
        </View>
        {text && <View className='desk-headline-text'>{text}</View>}
      </View>
      {children}
    </View>
  )
}
