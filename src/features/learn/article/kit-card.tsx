import { View } from '@tarojs/components'
import type { KitFacts } from '@/domain/learn/piece-facts'
import { Facts } from '@/ui/facts/facts'
import './facts-card.scss'

/** What a speaker needs to know before the talk. */
export function KitCard({ kit: { minutes, forWhom, bring } }: { kit: KitFacts }) {
  return (
    <View className='facts-card'>
      <Facts
        items={[
          { icon: 'clock', label: '讲多久', text: `${minutes} 分钟` },
          { icon: 'people', label: '讲给谁', text: forWhom },
          { icon: 'clipboard', label: '带什么', text: bring.length > 0 ? bring.join('、') : '带上这一页就行' },
        ]}
      />
    </View>
  )
}
