import { View } from '@tarojs/components'
import type { OwnCase } from '@/client/case-queries'
import { saidYuan } from '@/domain/support/said-yuan'
import { accessible } from '@/ui/accessible'
import { Card } from '@/ui/card/card'

interface AmountCardProps {
  amount: NonNullable<OwnCase['amount']>
  isFinal: boolean
  /** Nothing is due any more. */
  isEnded: boolean
  account: OwnCase['account']
  termsSay: string
  receipt: string | null
}

const perWords = { once: '', month: '每月 ', year: '每年 ' } as const

/** How much, and how it was worked out, line by line. */
export function AmountCard({ amount, isFinal, isEnded, account, termsSay, receipt }: AmountCardProps) {
  return (
    <Card>
      <View className='case-amount-head'>
        <View className='case-amount-title' {...accessible({ role: 'heading', level: 2 })}>
          {isEnded ? '以前领的' : isFinal ? '能领' : '预计能领'}
        </View>
        <View className='case-amount'>{`${perWords[amount.per]}${saidYuan(amount.cents)}`}</View>
      </View>
      {amount.working.map(({ says, comes }) => (
        <View key={says} className='case-working'>
          <View className='case-working-says'>{says}</View>
          <View className='case-working-comes'>{comes}</View>
        </View>
      ))}
      <View className='case-small'>{`${termsSay}。${account ? `${isEnded ? '以前打到' : '打到'}${account.bank}尾号 ${account.last4}。` : ''}${receipt === null ? '' : `受理号 ${receipt}`}`}</View>
    </Card>
  )
}
