import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import type { OpenedReview } from '@/client/desk/annual'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { chinaClock } from '@/domain/china-time'
import { saidMonth } from '@/domain/support/money/said-months'
import { DeskOptions } from '@/ui/desk-options/desk-options'
import { Note } from '@/ui/note/note'
import { TextArea } from '@/ui/text-area/text-area'
import { FormFoot } from '../parts/form-foot'
import { lastMonths } from './last-months'

interface ExitFormProps {
  of: OpenedReview
  onClose: () => void
  onDone: (words: string) => void
}

/** Why it is to end, and with which month: nothing ends before a second person of the county agreed. */
export function ExitForm({ of: { id, exits, months }, onClose, onDone }: ExitFormProps) {
  const [choices] = useState(() => lastMonths(months?.first ?? '', months?.paidThrough ?? '', chinaClock(new Date()).date.slice(0, 7)))
  const [reason, setReason] = useState<string>()
  const [lastMonth, setLastMonth] = useState(choices[0] ?? '')
  const [says, setSays] = useState('')
  const [tried, setTried] = useState(false)
  const [act] = useOnceId()
  const proposing = useAct(() => api.support.annual.propose.mutate({ id, act, reason: reason ?? '', lastMonth, says: says.trim() }))
  const isWhole = reason !== undefined && says.trim().length >= 2
  const propose = async () => {
    setTried(true)
    if (isWhole && (await proposing.run(undefined))) onDone('提上去了，县里另一位同事复核以后才算')
  }
  return (
    <>
      <View className='review-card-head'>为什么退出</View>
      <DeskOptions label='为什么退出' value={reason} onChange={setReason} options={exits.map((one) => ({ key: one, label: one }))} />
      {tried && reason === undefined && <Note tone='warn'>先选为什么退出。</Note>}
      <View className='review-card-head review-gap'>最后发哪个月</View>
      <DeskOptions label='最后发哪个月' value={lastMonth} onChange={setLastMonth} options={choices.map((one) => ({ key: one, label: saidMonth(one) }))} />
      <View className='review-gap'>
        <TextArea label='怎么知道的，有什么凭据' value={says} onInput={setSays} maxLength={200} {...(tried && says.trim().length < 2 && { error: '写清楚，复核的人才好看' })} />
      </View>
      <Note>复核以前，钱照常发。复核同意了，家里会收到原因、发到哪个月、不同意怎么办。</Note>
      <FormFoot danger action='提出退出' busy={proposing.busy} error={proposing.error} onSend={() => void propose()} onClose={onClose} />
    </>
  )
}
