import { View } from '@tarojs/components'
import { greeting } from '@/domain/greeting'
import { accessible } from '@/ui/accessible'
import { Illustration } from '@/ui/illustration/illustration'
import './greeting.scss'

/** The page's answer to "is anybody there": a greeting for this hour, and the two flowers that rise from behind the first card. */
export function Greeting({ now }: { now: Date }) {
  return (
    <View className='greeting'>
      <View className='greeting-flowers'>
        <Illustration name='sunflower-pair' width='133px' height='112px' />
      </View>
      <View className='greeting-words' {...accessible({ role: 'heading', level: 1 })}>
        {greeting(now)}
      </View>
      <View className='greeting-more'>
        <View className='greeting-part'>家里的健康事，</View>
        <View className='greeting-part'>都在这里</View>
      </View>
    </View>
  )
}
