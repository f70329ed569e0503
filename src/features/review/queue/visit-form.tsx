import { useState } from 'react'
import { View } from '@tarojs/components'
import { api } from '@/client/api'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { chinaClock } from '@/domain/china-time'
import { earliestVisit } from '@/domain/support/review/visit-days'
import { visitWords } from '@/domain/support/review/visits'
import { DateField } from '@/ui/date-field/date-field'
import { TextArea } from '@/ui/text-area/text-area'
import { FormFoot } from '../parts/form-foot'

/** When somebody was there, and how it was. */
export function VisitForm({ id, level, onClose, onDone }: { id: string; level: Parameters<typeof visitWords>[0]; onClose: () => void; onDone: () => void }) {
  const words = visitWords(level)
  const [today] = useState(() => chinaClock(new Date()).date)
  const [on, setOn] = useState(today)
  const [says, setSays] = useState('')
  const [tried, setTried] = useState(false)
  const [act] = useOnceId()
  const noting = useAct(() => api.support.review.visit.mutate({ id, act, on, says: says.trim() }))
  const note = async () => {
    setTried(true)
    if (says.trim().length >= 2 && (await noting.run(undefined))) onDone()
  }
  return (
    <>
      <DateField label={words.on} value={on} from={earliestVisit(today)} to={today} onChange={setOn} />
      <View className='review-gap'>
        <TextArea label={words.asks} value={says} onInput={setSays} maxLength={200} {...(tried && says.trim().length < 2 && { error: '写一句，下一级就不用再问' })} />
      </View>
      <FormFoot action='记下来' busy={noting.busy} error={noting.error} onSend={() => void note()} onClose={onClose} />
    </>
  )
}
