import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from '../accessible'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import { Illustration } from '../illustration/illustration'
import { KeptWords } from '../kept-words/kept-words'
import { Tag } from '../tag/tag'
import './article-row.scss'

export interface ArticleRowProps {
  title: ReactNode
  /** Who wrote it. */
  by: string
  /** Who reviewed it, or that nobody has yet, in words. */
  review: string
  reviewed: boolean
  illustration: string
  /** Why it is shown to this reader. */
  reason?: string
  onTap: () => void
}

/** An article in a list: why it is here, its title, who answers for it, and its picture. */
export function ArticleRow({ title, by, review, reviewed, illustration, reason, onTap }: ArticleRowProps) {
  return (
    <View className='x-article' hoverClass='x-press' {...accessible({ role: 'button', onTap })}>
      <View className='x-article-body'>
        {reason && (
          <View className='x-article-reason'>
            <Tag tone='primary'>{reason}</Tag>
          </View>
        )}
        <View className='x-article-title'>{typeof title === 'string' ? <KeptWords text={title} /> : title}</View>
        <View className='x-article-by'>{by}</View>
        <View className={classNames('x-article-review', !reviewed && 'x-article-review--waiting')}>
          <Icon name={reviewed ? 'shield' : 'clock'} size={16} />
          <View className='x-article-reviewed'>{review}</View>
        </View>
      </View>
      <Illustration name={illustration} shape='thumb' />
    </View>
  )
}
