import { View } from '@tarojs/components'
import { Note } from '@/ui/note/note'
import type { BlockOf } from './block-of'
import { Line } from './line'
import './callout-block.scss'

export function CalloutBlock({ block }: BlockOf<'callout'>) {
  return (
    <View className='callout'>
      <Note tone={block.tone}>
        <Line content={block.content} />
      </Note>
    </View>
  )
}
