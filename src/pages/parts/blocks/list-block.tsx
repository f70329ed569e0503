import { View } from '@tarojs/components'
import { accessible } from '@/ui/accessible'
import type { BlockOf } from './block-of'
import { Line } from './line'
import './list-block.scss'
import './words.scss'

export function ListBlock({ block }: BlockOf<'list'>) {
  return (
    <View className='list' {...accessible({ role: 'list' })}>
      {block.items.map((item, index) => (
        <View key={index} className='words list-item' {...accessible({ role: 'listitem' })}>
          <View className='list-mark'>{block.ordered ? `${index + 1}.` : ''}</View>
          <View className='list-words'>
            <Line content={item} />
          </View>
        </View>
      ))}
    </View>
  )
}
