import { View } from '@tarojs/components'
import type { ProgrammeVersion } from '@/domain/support/programme/programme-shape'
import { accessible } from '@/ui/accessible'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Note } from '@/ui/note/note'
import { StateView } from '@/ui/state-view/state-view'

interface ReceivedProps {
  id: string
  receipt: string
  terms: ProgrammeVersion
  forName: string | null
  onDone: () => void
}

/** It is filed: the number to read out on the telephone, and what happens next. */
export function Received({ receipt, terms, forName, onDone }: ReceivedProps) {
  const [first] = terms.levels
  return (
    <>
      <Card>
        <StateView picture='heart-hands' title={forName === null ? '交上去了' : `填好了，等${forName}确认`} text={forName === null ? `接下来${first?.title ?? '核实'}，${first?.days ?? 5} 个工作日内有回音。\n到了哪一步，我们都会告诉您。` : '对方在“消息”里看得到，\n看一遍、签了名才送出去。'} />
        <View className='apply-receipt' {...accessible({ label: `受理号 ${receipt}` })}>
          <View className='apply-receipt-label'>受理号</View>
          <View className='apply-receipt-number'>{receipt}</View>
        </View>
      </Card>
      <View className='apply-gap'>
        <Note>打电话问的时候，报这个号就行。</Note>
      </View>
      <ActionBar>
        <Button fill onTap={onDone}>
          看办到哪一步
        </Button>
      </ActionBar>
    </>
  )
}
