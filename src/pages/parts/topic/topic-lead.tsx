import { View } from '@tarojs/components'
import { accessible } from '@/ui/accessible'
import './topic.scss'

/** What a topic answers, above its pieces. */
export function TopicLead({ summary }: { summary: string }) {
  return (
    <View className='topic-answer' {...accessible({ role: 'heading', level: 2 })}>
      {summary}
    </View>
  )
}
