import { View } from '@tarojs/components'
import { Skeleton } from '@/ui/skeleton/skeleton'

/** A question's layout before it is here. */
export function QuizSkeleton() {
  return (
    <View className='quiz-skeleton'>
      <Skeleton shape='line' width='40%' />
      <Skeleton shape='line' width='90%' height={24} />
      {[0, 1, 2, 3].map((row) => (
        <Skeleton key={row} shape='cover' width='100%' height={64} />
      ))}
    </View>
  )
}
