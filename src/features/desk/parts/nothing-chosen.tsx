import { DeskPanel } from '@/ui/desk-panel/desk-panel'
import { StateView } from '@/ui/state-view/state-view'

/** The right side before anything is chosen. */
export function NothingChosen({ text = '点左边的一行，在这里看和办。' }: { text?: string }) {
  return (
    <DeskPanel label='还没有选'>
      <StateView picture='sunflower' title='选一件来办' text={text} />
    </DeskPanel>
  )
}
