import { useState } from 'react'
import { api } from '@/client/api'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { TextArea } from '@/ui/text-area/text-area'
import { FormFoot } from '../parts/form-foot'

/** A question to the level above: its answer comes onto the case, and the clock goes on here. */
export function AskAboveForm({ id, onClose, onDone }: { id: string; onClose: () => void; onDone: () => void }) {
  const [says, setSays] = useState('')
  const [tried, setTried] = useState(false)
  const [act] = useOnceId()
  const asking = useAct(() => api.support.review.askAbove.mutate({ id, act, says: says.trim() }))
  const ask = async () => {
    setTried(true)
    if (says.trim().length >= 4 && (await asking.run(undefined))) onDone()
  }
  return (
    <>
      <TextArea label='要问上级什么' value={says} onInput={setSays} maxLength={200} {...(tried && says.trim().length < 4 && { error: '写清楚要问什么' })} />
      <FormFoot action='问上级' busy={asking.busy} error={asking.error} onSend={() => void ask()} onClose={onClose} />
    </>
  )
}
