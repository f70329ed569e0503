import { View } from '@tarojs/components'
import { Card } from '@/ui/card/card'
import { Skeleton } from '@/ui/skeleton/skeleton'
import './rows-skeleton.scss'

/** Rows with a sign before they are here. */
export function RowsSkeleton({ rows }: { rows: number }) {
  return (
    <Card flush>
      {Array.from({ length: rows }, (_, row) => (
        <View key={row} className='rows-skeleton'>
          <Skeleton shape='circle' width='40px' height={40} />
          <View className='rows-skeleton-words'>
            <Skeleton shape='line' width='50%' />
            <Skeleton shape='line' width='80%' />
          </View>
        </View>
      ))}
    </Card>
  )
}
