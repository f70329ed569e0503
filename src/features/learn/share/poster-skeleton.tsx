import { View } from '@tarojs/components'
import { accessible } from '@/ui/accessible'
import { Skeleton } from '@/ui/skeleton/skeleton'
import './poster.scss'

/** The picture's room while it is drawn. */
export function PosterSkeleton() {
  return (
    <View className='poster-room'>
      <View className='poster-wait' {...accessible({ role: 'status' })}>
        正在画图，马上就好
      </View>
      <Skeleton shape='cover' width='100%' height={460} />
    </View>
  )
}
