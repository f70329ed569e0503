import { View } from '@tarojs/components'
import { DeskPanel } from '@/ui/desk-panel/desk-panel'
import { StateView } from '@/ui/state-view/state-view'
import './nothing-chosen.scss'

/** The right side before anything is chosen. */
export function NothingChosen({ title = '选一件来办', text = '点左边的一行，在这里看和办。' }: { title?: string; text?: string }) {
  return (
    <DeskPanel label='还没有选'>
      <View className='desk-nothing'>
        <StateView picture='sunflower' title={title} text={text} />
      </View>
    </DeskPanel>
  )
}
