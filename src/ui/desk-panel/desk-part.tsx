import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from '../accessible'
import { classNames } from '../class-names'
import './desk-part.scss'

export interface DeskPartProps {
  title?: string
  children: ReactNode
  /** On a grey ground: what to mind before acting. */
  mind?: boolean
}

/** A part of a panel, with a line below it. */
export function DeskPart({ title, children, mind }: DeskPartProps) {
  return (
    <View className={classNames('x-dpart', mind && 'x-dpart--mind')}>
      {title && (
        <View className='x-dpart-title' {...accessible({ role: 'heading', level: 3 })}>
          {title}
        </View>
      )}
      {children}
    </View>
  )
}
