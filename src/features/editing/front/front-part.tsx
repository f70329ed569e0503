import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from '@/ui/accessible'
import './front-part.scss'

/** A group of fields under its heading. */
export function FrontPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <View className='front-part'>
      <View className='front-title' {...accessible({ role: 'heading', level: 3 })}>
        {title}
      </View>
      {children}
    </View>
  )
}
