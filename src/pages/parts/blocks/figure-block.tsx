import { View } from '@tarojs/components'
import { Illustration } from '@/ui/illustration/illustration'
import type { BlockOf } from './block-of'
import './figure-block.scss'

export function FigureBlock({ block }: BlockOf<'figure'>) {
  return (
    <View className='figure'>
      <Illustration name={block.illustration ?? 'plain'} label={block.alt} shape='head' />
      {block.caption && <View className='figure-caption'>{block.caption}</View>}
    </View>
  )
}
