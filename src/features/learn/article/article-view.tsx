import { View } from '@tarojs/components'
import { useSettings } from '@/client/settings'
import type { Article, ArticleCard } from '@/domain/learn/contract'
import { accessible } from '@/ui/accessible'
import { Illustration } from '@/ui/illustration/illustration'
import { Note } from '@/ui/note/note'
import { BlockView } from '@/pages/parts/blocks/block-view'
import { Byline } from './byline'
import { FeedbackCard } from './feedback-card'
import { Related } from './related'
import { ReviewBox } from './review-box'
import { Sources } from './sources'
import './article-view.scss'

interface ArticleViewProps {
  article: Article
  related: readonly ArticleCard[]
  now: Date
}

/** The article from its picture to what to read next. */
export function ArticleView({ article, related, now }: ArticleViewProps) {
  const { reading } = useSettings()
  return (
    <View className={`art art--read-${reading}`}>
      <View className='art-cover'>
        <Illustration name={article.cover} shape='head' />
      </View>
      <View className='art-title' {...accessible({ role: 'heading', level: 1 })}>
        {article.title}
      </View>
      <Byline article={article} now={now} />
      <ReviewBox article={article} now={now} />
      {article.blocks.map((block, index) => (
        <BlockView key={index} block={block} />
      ))}
      <View className='art-note'>
        <Note>本文不能代替看病。用药听医生的，或拨打 12320 卫生热线。</Note>
      </View>
      <Sources article={article} now={now} />
      <FeedbackCard articleId={article.id} />
      <Related article={article} cards={related} />
    </View>
  )
}
