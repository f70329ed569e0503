import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from '../accessible'
import './desk-panel-head.scss'

export interface DeskPanelHeadProps {
  /** A tag: what kind of thing this is. */
  kind?: ReactNode
  due?: string
  late?: boolean
  /** Below the rest: the whole date, and what happens by itself when it is missed. */
  dueInFull?: string
  title: string
  text?: string
}

/** What the panel is about: kind and time above, the thing itself large. */
export function DeskPanelHead({ kind, due, late, dueInFull, title, text }: DeskPanelHeadProps) {
  return (
    <>
      {(kind ?? due) !== undefined && (
        <View className='x-dphead-line'>
          {kind}
          {due && <View className={late ? 'x-dphead-due x-dphead-due--late' : 'x-dphead-due'}>{due}</View>}
        </View>
      )}
      <View className='x-dphead-title' {...accessible({ role: 'heading', level: 2 })}>
        {title}
      </View>
      {text && <View className='x-dphead-text'>{text}</View>}
      {dueInFull && <View className='x-dphead-when'>{dueInFull}</View>}
    </>
  )
}
