import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import type { OpenedCase } from '@/client/desk/reviews'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { rightsWhenRefused } from '@/domain/support/review/rights'
import { DeskOptions } from '@/ui/desk-options/desk-options'
import { Note } from '@/ui/note/note'
import { TextArea } from '@/ui/text-area/text-area'
import { FormFoot } from '../parts/form-foot'

interface RefuseFormProps {
  one: OpenedCase
  ticket: string
  onClose: () => void
  onDone: () => void
}

/** By which rule, why, and what the family may do: they read all three. */
export function RefuseForm({ one: { findings }, ticket, onClose, onDone }: RefuseFormProps) {
  const [rule, setRule] = useState(findings.find(({ mark }) => mark === 'fails')?.title)
  const [says, setSays] = useState('')
  const [tried, setTried] = useState(false)
  const [act] = useOnceId()
  const refusing = useAct(() => api.support.review.refuse.mutate({ ticket, act, rule: (rule ?? '').slice(0, 60), says: says.trim() }))
  const refuse = async () => {
    setTried(true)
    if (rule !== undefined && says.trim().length >= 4 && (await refusing.run(undefined))) onDone()
  }
  return (
    <>
      <View className='review-card-head'>哪一条不符合</View>
      <DeskOptions label='哪一条不符合' value={rule} onChange={setRule} options={findings.map(({ title }) => ({ key: title, label: title }))} />
      <View className='review-gap'>
        <TextArea label='为什么，写给家庭看' value={says} onInput={setSays} maxLength={200} {...(tried && (says.trim().length < 4 || rule === undefined) && { error: rule === undefined ? '先选是哪一条' : '写清楚为什么，对方才明白' })} />
      </View>
      <Note>{`会一起告诉家庭：${rightsWhenRefused}`}</Note>
      <FormFoot danger action='不予通过' busy={refusing.busy} error={refusing.error} onSend={() => void refuse()} onClose={onClose} />
    </>
  )
}
