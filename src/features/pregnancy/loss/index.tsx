import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePregnancy, noteLoss } from '@/client/grow/pregnancy-file'
import { useAct } from '@/client/use-act'
import { AskSheet } from '@/pages/parts/ask-sheet'
import { Read } from '@/pages/parts/read'
import { WithMe } from '@/pages/parts/with-me'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { StateView } from '@/ui/state-view/state-view'
import { DangerStrip } from '../parts/danger-strip'
import { PlainScreen } from '../parts/pregnancy-screen'
import { AfterLoss } from './after-loss'

/** 情况有变化: one tap, and everything stops; nothing is asked. */
export default function PregnancyLossPage() {
  return (
    <PlainScreen title='情况有变化'>
      <WithMe why='告诉我们情况有变化'>{() => <Loss />}</WithMe>
    </PlainScreen>
  )
}

function Loss() {
  const of = usePregnancy()
  const { file } = of
  const [asking, setAsking] = useState(false)
  const [stopped, setStopped] = useState(false)
  // The second of two quick taps still meets the button, not what comes in its place.
  const stopping = useAct(async () => (await Promise.all([noteLoss(undefined), new Promise((after) => setTimeout(after, 500))]))[0])
  const stop = async () => {
    if (await stopping.run(undefined)) setStopped(true)
  }
  // That everything has stopped is said only where it is known: a phone that has heard nothing yet asks first.
  if (file === undefined && !stopped) return <Read of={of}>{() => null}</Read>
  // Once it is noted the file is no more: whoever comes here then has come for what follows.
  if (!stopping.busy && (stopped || file?.state !== 'going')) return <AfterLoss />
  return (
    <>
      <Card>
        <StateView picture='tea-cup' title='我们在这儿' text={'如果这次怀孕停下来了，点一下就好。\n孕周、产检和提醒马上都停，不用说原因。'} />
        <Button kind='line' block onTap={() => setAsking(true)}>
          都停下来
        </Button>
      </Card>
      <View className='preg-gap'>
        <DangerStrip />
      </View>
      <AskSheet
        open={asking}
        title='都停下来？'
        text='孕期的页面不再出现，提醒也不再来。首页先不放养育的内容。记过的还在您的资料里，别人看不到。'
        yes='停下来'
        no='先不动'
        busy={stopping.busy}
        error={stopping.error}
        onYes={() => void stop()}
        onNo={() => setAsking(false)}
      />
    </>
  )
}
