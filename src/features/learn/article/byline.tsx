import { Text, View } from '@tarojs/components'
import type { Article } from '@/domain/learn/contract'
import { saidDate } from '@/domain/said-date'
import { Avatar } from '@/ui/avatar/avatar'
import { IconButton } from '@/ui/icon-button/icon-button'
import './byline.scss'

interface BylineProps {
  article: Article
  now: Date
  /** Reads it aloud; undefined where nothing can, or while it is done. */
  onRead: (() => void) | undefined
}

/** Who wrote it, when, and how long it takes. */
export function Byline({ article, now, onRead }: BylineProps) {
  const { author, publishedOn, readingMinutes } = article
  return (
    <View className='by'>
      <Avatar text={author.name.slice(0, 1)} />
      <View className='by-words'>
        <View>
          <Text className='by-name'>{author.name}</Text>
          <Text className='by-title'> {author.title}</Text>
        </View>
        <View className='by-when'>
          {saidDate(publishedOn, now)}发布，读完约 {readingMinutes} 分钟
        </View>
      </View>
      {onRead && <IconButton icon='speaker' label='读给我听' soft onTap={onRead} />}
    </View>
  )
}
