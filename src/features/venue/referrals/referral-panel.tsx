import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { refreshReferrals } from '@/client/desk/referrals'
import { callPhone } from '@/client/phone-call'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { askedReasons } from '@/domain/asked-reasons'
import type { IncomingReferral } from '@/domain/book/referral/referral-contract'
import { referralStateNames } from '@/domain/book/referral/referral-words'
import { dueInFull } from '@/domain/org/today-words'
import { fullMoment, saidMoment } from '@/domain/said-date'
import { whyNotReason } from '@/domain/says-why'
import { ActError } from '@/pages/parts/act-error'
import { ReasonField } from '@/pages/parts/reason-field'
import { Button } from '@/ui/button/button'
import { DeskFacts } from '@/ui/desk-facts/desk-facts'
import { DeskOptions } from '@/ui/desk-options/desk-options'
import { DeskPanel } from '@/ui/desk-panel/desk-panel'
import { DeskPanelHead } from '@/ui/desk-panel/desk-panel-head'
import { DeskPart } from '@/ui/desk-panel/desk-part'
import { Tag } from '@/ui/tag/tag'
import '../acts/box.scss'

const results = [
  { key: 'seen', label: '来过了', hint: '比如：看过了，约了下周三复诊' },
  { key: 'notCome', label: '没有来', hint: '比如：等了一周没有来，随时可以再来' },
  { key: 'sendBack', label: '我们接不了', hint: '比如：这里没有这个科，建议去区妇幼' },
] as const
type Result = (typeof results)[number]['key']

/** One who was sent here: received, so that they know they can come; then what came of it, in a sentence. */
export function ReferralPanel({ referral, onDone }: { referral: IncomingReferral; onDone: (words: string) => void }) {
  const { id, state, name, why, venueName, from, at, dueAt, receipt, can } = referral
  const [result, setResult] = useState<Result>('seen')
  const [words, setWords] = useState('')
  const [tried, setTried] = useState(false)
  const [act, next] = useOnceId()
  const receiving = useAct(() => api.book.referrals.receive.mutate({ id, act }))
  const answering = useAct(() => api.book.referrals.receipt.mutate({ id, act, result, words: words.trim() }))
  const now = new Date()
  const lacking = whyNotReason(words, askedReasons.receipt)
  const settle = (said: string) => {
    next()
    onDone(said)
    void refreshReferrals()
  }
  const receive = async () => {
    if (await receiving.run(undefined)) settle(`接收了，${name}知道可以来了`)
  }
  const answer = async () => {
    setTried(true)
    if (lacking === undefined && (await answering.run(undefined))) settle('回执发出去了，对方和咨询员都看得到')
  }
  const mayAnswer = can.includes('seen')
  return (
    <DeskPanel
      label={`${name}的转介`}
      foot={
        mayAnswer && (
          <>
            <ActError error={receiving.error ?? answering.error} />
            {can.includes('receive') && (
              <Button block busy={receiving.busy ? '正在接收' : undefined} onTap={() => void receive()}>
                接收，告诉对方可以来
              </Button>
            )}
            <Button kind={can.includes('receive') ? 'line' : 'primary'} small={can.includes('receive')} block busy={answering.busy ? '正在发' : undefined} onTap={() => void answer()}>
              写好了，发回执
            </Button>
          </>
        )
      }
    >
      <DeskPart>
        <DeskPanelHead kind={<Tag tone={state === 'seen' ? 'ok' : 'primary'}>{referralStateNames[state]}</Tag>} title={name} text={`去${venueName}`} {...(dueAt !== null && { dueInFull: dueInFull(new Date(dueAt), now) })} />
      </DeskPart>
      <DeskPart title='转来的'>
        <DeskFacts facts={[{ name: '请这里帮', value: why }, { name: '谁转的', value: `${from.placeName} ${from.name}` }, { name: '同意的时间', value: fullMoment(new Date(at), now) }]} />
        {from.phone && (
          <View className='venue-gap'>
            <Button kind='line' small icon='phone' onTap={() => callPhone(from.phone ?? '')}>
              {`打给${from.name}`}
            </Button>
          </View>
        )}
      </DeskPart>
      {receipt && <DeskPart title='回执'>{`“${receipt.words}” · ${saidMoment(new Date(receipt.at), now)}`}</DeskPart>}
      {mayAnswer && (
        <DeskPart title='回执'>
          <DeskOptions label='来了没有' value={result} onChange={(key) => setResult(results.find((one) => one.key === key)?.key ?? 'seen')} options={results} />
          <View className='venue-gap'>
            <ReasonField label='一句话' value={words} onInput={setWords} asks={askedReasons.receipt} tried={tried} hint={`${results.find(({ key }) => key === result)?.hint ?? ''}。对方和咨询员都读得到`} />
          </View>
        </DeskPart>
      )}
    </DeskPanel>
  )
}
