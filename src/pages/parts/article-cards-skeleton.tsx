import { View } from '@tarojs/components'
import { Card } from '@/ui/card/card'
import { Skeleton } from '@/ui/skeleton/skeleton'
import './article-cards-skeleton.scss'

/** Rows of articles before they are here. */
export function ArticleCardsSkeleton({ rows }: { rows: number }) {
  return (
    <Card flush>
      {Array.from({ length: rows }, (_, row) => (
        <View key={row} className='rows-skeleton'>
          <View className='rows-skeleton-words'>
            <Skeleton shape='line' width='90%' />
            <Skeleton shape='line' width='60%' />
            <Skeleton shape='line' width='40%' />
          </View>
          <Skeleton shape='cover' width='104px' height={80} />
        </View>
      ))}
    </Card>
  )
}
