import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useToday } from '@/client/desk/people'
import { accessible } from '@/ui/accessible'
import type { DeskKey } from '../shell/entries'
import { waitingCounts } from '../shell/waiting-counts'
import './head-line.scss'

interface HeadLineProps {
  title: string
  text?: string
  /** Which entry of the navigation this is: how much of it waits in 今天 is said here as it is there. */
  waits?: DeskKey
  /** At the right: the way to add. */
  children?: ReactNode
}

/** What a list is about, and the way to add to it. */
export function HeadLine({ title, text, waits, children }: HeadLineProps) {
  const today = useToday()
  const count = waits && waitingCounts(today.data?.groups ?? [])[waits]
  return (
    <View className='desk-headline'>
      <View className='desk-headline-words'>
        <View className='desk-headline-title' {...accessible({ role: 'heading', level: 1 })}>
          {title}
        </View>
        {(text || count) && <View className='desk-headline-text'>{[text, count && `“今天”里等您办 ${count} 件`].filter(Boolean).join(' · ')}</View>}
      </View>
      {children}
    </View>
  )
}
