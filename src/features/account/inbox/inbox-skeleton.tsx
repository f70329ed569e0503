import { View } from '@tarojs/components'
import { Card } from '@/ui/card/card'
import { Skeleton } from '@/ui/skeleton/skeleton'
import './inbox-skeleton.scss'

/** Messages before they are here. */
export function InboxSkeleton() {
  return (
    <Card flush className='inbox-skeleton'>
      {['55%', '70%', '48%', '62%'].map((width) => (
        <View key={width} className='inbox-skeleton-row'>
          <Skeleton shape='circle' width='40px' height={40} />
          <View className='inbox-skeleton-words'>
            <Skeleton shape='line' width={width} />
            <Skeleton shape='line' width='90%' />
          </View>
        </View>
      ))}
    </Card>
  )
}
