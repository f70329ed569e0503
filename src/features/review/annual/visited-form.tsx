import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { chinaClock } from '@/domain/china-time'
import { earliestVisit } from '@/domain/support/review/visit-days'
import { DateField } from '@/ui/date-field/date-field'
import { DeskOptions } from '@/ui/desk-options/desk-options'
import { TextArea } from '@/ui/text-area/text-area'
import { FormFoot } from '../parts/form-foot'

const found = { same: '见到了，没有变化', changed: '见到了，有变化', notMet: '没有见到' } as const
const told = { same: '看过了，接着发', changed: '记下了，接着看怎么办', notMet: '记下了，改天再去' } as const
type Found = keyof typeof found

/** When somebody was there, and what they found. */
export function VisitedForm({ id, onClose, onDone }: { id: string; onClose: () => void; onDone: (words: string) => void }) {
  const [today] = useState(() => chinaClock(new Date()).date)
  const [on, setOn] = useState(today)
  const [what, setWhat] = useState<Found>('same')
  const [says, setSays] = useState('')
  const [tried, setTried] = useState(false)
  const [act] = useOnceId()
  const noting = useAct(() => api.support.annual.visited.mutate({ id, act, on, says: says.trim(), found: what }))
  const note = async () => {
    setTried(true)
    if (says.trim().length >= 2 && (await noting.run(undefined))) onDone(told[what])
  }
  return (
    <>
      <DateField label='哪天去的' value={on} from={earliestVisit(today)} to={today} onChange={setOn} />
      <View className='review-card-head'>怎么样</View>
      <DeskOptions label='怎么样' value={what} onChange={(key) => setWhat(key as Found)} options={(Object.keys(found) as Found[]).map((key) => ({ key, label: found[key] }))} />
      <View className='review-gap'>
        <TextArea label='见到谁，情况怎样' value={says} onInput={setSays} maxLength={200} {...(tried && says.trim().length < 2 && { error: '写一句，别人就不用再问' })} />
      </View>
      <FormFoot action='记下来' busy={noting.busy} error={noting.error} onSend={() => void note()} onClose={onClose} />
    </>
  )
}
