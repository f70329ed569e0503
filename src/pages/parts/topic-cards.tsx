import { View } from '@tarojs/components'
import { open, routes } from '@/client/routes'
import type { Topic } from '@/domain/learn/contract'
import { accessible } from '@/ui/accessible'
import { Illustration } from '@/ui/illustration/illustration'
import './topic-cards.scss'

/** Topics two by two, on the two warm grounds in turn; a tap opens the topic's articles. */
export function TopicCards({ topics }: { topics: readonly Topic[] }) {
  return (
    <View className='topics'>
      {topics.map((topic) => (
        <View
          key={topic.id}
          className='topic'
          hoverClass='x-press'
          {...accessible({ role: 'button', label: `${topic.title}，${topic.articleCount} 篇，${topic.summary}`, onTap: () => open(routes.topic(topic.id)) })}
        >
          <View className='topic-title'>{topic.title}</View>
          <View className='topic-count'>{topic.articleCount} 篇</View>
          <View className='topic-picture'>
            <Illustration name={topic.illustration} bare width='88px' height='68px' />
          </View>
        </View>
      ))}
    </View>
  )
}
