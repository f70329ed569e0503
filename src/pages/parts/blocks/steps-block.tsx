import { View } from '@tarojs/components'
import { accessible } from '@/ui/accessible'
import type { BlockOf } from './block-of'
import './steps-block.scss'
import './words.scss'

/** What to do, one after the other. */
export function StepsBlock({ block }: BlockOf<'steps'>) {
  return (
    <View className='how' {...accessible({ role: 'list' })}>
      {block.items.map((step, index) => (
        <View key={index} className='how-step' {...accessible({ role: 'listitem' })}>
          <View className='how-number'>{index + 1}</View>
          <View className='how-body'>
            <View className='words how-title'>{step.title}</View>
            {step.text && <View className='words'>{step.text}</View>}
          </View>
        </View>
      ))}
    </View>
  )
}
