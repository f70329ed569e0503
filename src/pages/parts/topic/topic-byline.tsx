import { View } from '@tarojs/components'
import { chinaClock } from '@/domain/china-time'
import type { Topic } from '@/domain/learn/contract'
import { topicByline } from '@/domain/learn/topic-byline'
import './topic.scss'

/** Who gathered a topic and who stands behind it, below its pieces. */
export function TopicByline({ topic }: { topic: Pick<Topic, 'author' | 'placeName' | 'reviewer' | 'reviewSigned' | 'reviewDueOn'> }) {
  const now = new Date()
  return <View className='topic-byline'>{topicByline(topic, now, chinaClock(now).date)}</View>
}
