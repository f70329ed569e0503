import { View } from '@tarojs/components'
import type { OpenedCase } from '@/client/desk/reviews'
import { saidYuan } from '@/domain/support/said-yuan'

const perWords = { once: '', month: '每月 ', year: '每年 ' } as const

/** What would be paid, worked out line by line by the terms of the day of filing. */
export function Amount({ one: { amount, termsSay } }: { one: OpenedCase }) {
  if (!amount) return null
  return (
    <View className='review-side-part'>
      <View className='review-amount-head'>
        <View>这次应付</View>
        <View>{termsSay}</View>
      </View>
      <View className='review-amount'>{`${perWords[amount.per]}${saidYuan(amount.cents)}`}</View>
      {amount.working.map(({ says, comes }) => (
        <View key={says} className='review-working'>
          <View>{says}</View>
          <View className='review-working-comes'>{comes}</View>
        </View>
      ))}
    </View>
  )
}
