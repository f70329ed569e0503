import { View } from '@tarojs/components'
import type { BlockOf } from './block-of'
import { Line } from './line'
import './words.scss'

export function ParagraphBlock({ block }: BlockOf<'paragraph'>) {
  return (
    <View className='words words-paragraph'>
      <Line content={block.content} />
    </View>
  )
}
