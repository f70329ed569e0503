import { Text, View } from '@tarojs/components'
import { chinaClock } from '@/domain/china-time'
import type { Article } from '@/domain/learn/contract'
import { reviewState, reviewStateWords } from '@/domain/learn/review'
import { saidDate } from '@/domain/said-date'
import { Icon } from '@/ui/icon/icon'
import './review-box.scss'

/** Who has checked it, and until when that holds; while nobody has signed, that is what it says. */
export function ReviewBox({ article, now }: { article: Article; now: Date }) {
  const state = reviewState(article, chinaClock(now).date)
  const { reviewer, reviewedOn, reviewDueOn } = article
  return (
    <View className={`review review--${state}`}>
      <Icon name={state === 'signed' ? 'shield' : 'clock'} size={20} />
      <View className='review-words'>
        {state === 'unsigned' ? (
          <>
            <View className='review-state'>{reviewStateWords[state]}</View>
            <View className='review-when'>拟请审核：{reviewer.name}，{reviewer.title}</View>
          </>
        ) : (
          <>
            <View>
              <Text className='review-state'>{reviewer.name}</Text> {reviewer.title}，{reviewStateWords[state]}
            </View>
            {state !== 'decided' && (
              <View className='review-when'>
                {saidDate(reviewedOn, now)}审核，{saidDate(reviewDueOn, now)}前复审
              </View>
            )}
          </>
        )}
      </View>
    </View>
  )
}
