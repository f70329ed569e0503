import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from '../accessible'
import { Icon } from '../icon/icon'
import './section.scss'

export interface SectionProps {
  title: string
  /** Words of the way to all of it, such as 全部. */
  more?: string
  onMore?: () => void
  note?: string
  children: ReactNode
}

/** A headed part of a page. */
export function Section({ title, more, onMore, note, children }: SectionProps) {
  return (
    <View className='x-section'>
      <View className='x-section-head'>
        <View className='x-section-title' {...accessible({ role: 'heading', level: 2 })}>
          {title}
        </View>
        {note && <View className='x-section-note'>{note}</View>}
        {more && (
          <View className='x-more' hoverClass='x-press' {...accessible({ role: 'button', label: `${title}，${more}`, onTap: onMore })}>
            {more}
            <Icon name='chevron-right' size={16} />
          </View>
        )}
      </View>
      {children}
    </View>
  )
}
