import { View } from '@tarojs/components'
import { accessible } from '../accessible'
import './desk-progress.scss'

export interface DeskProgressProps {
  /** From 0 to 1. */
  part: number
  /** What goes on, and how far it is, in words: a bar alone says it to nobody who cannot see. */
  label: string
}

/** How far something has come. */
export function DeskProgress({ part, label }: DeskProgressProps) {
  return (
    <View className='x-dprogress' {...accessible({ role: 'img', label })}>
      <View className='x-dprogress-done' style={{ width: `${Math.round(Math.min(1, Math.max(0, part)) * 100)}%` }} />
    </View>
  )
}
