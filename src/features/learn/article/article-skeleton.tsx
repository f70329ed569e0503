import { View } from '@tarojs/components'
import { Skeleton } from '@/ui/skeleton/skeleton'
import './article-skeleton.scss'

/** The article's layout before its words are here. */
export function ArticleSkeleton() {
  return (
    <View className='art-skeleton'>
      <Skeleton shape='cover' width='100%' height={148} />
      <Skeleton shape='line' width='90%' height={24} />
      <Skeleton shape='line' width='60%' height={24} />
      <View className='art-skeleton-by'>
        <Skeleton shape='circle' />
        <Skeleton shape='line' width='50%' />
      </View>
      <Skeleton shape='cover' width='100%' height={64} />
      {['100%', '96%', '92%', '60%'].map((width) => (
        <Skeleton key={width} shape='line' width={width} />
      ))}
    </View>
  )
}
