import { View } from '@tarojs/components'
import type { Article } from '@/domain/learn/contract'
import { saidDate } from '@/domain/said-date'
import { accessible } from '@/ui/accessible'
import './sources.scss'

/** Where it comes from, and what has been put right since. */
export function Sources({ article, now }: { article: Article; now: Date }) {
  return (
    <View className='sources'>
      <View className='sources-title' {...accessible({ role: 'heading', level: 2 })}>
        来源
      </View>
      {article.sources.map((source, index) => (
        <View key={source.title}>
          {index + 1}. {[source.title, source.publisher, source.year].filter(Boolean).join('，')}
        </View>
      ))}
      {article.corrections.map((correction) => (
        <View key={correction.on + correction.text} className='sources-correction'>
          更正：{saidDate(correction.on, now)}，{correction.text}
        </View>
      ))}
    </View>
  )
}
