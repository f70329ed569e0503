import { View } from '@tarojs/components'
import { accessible } from '@/ui/accessible'
import type { BlockOf } from './block-of'
import './words.scss'

export function HeadingBlock({ block }: BlockOf<'heading'>) {
  return (
    <View className='words-heading' {...accessible({ role: 'heading', level: 2 })}>
      {block.text}
    </View>
  )
}
