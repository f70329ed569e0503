import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import type { Consulted } from '@/client/desk/notes'
import { refreshReferrals, useSent } from '@/client/desk/referrals'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import type { SentReferral } from '@/domain/book/referral/referral-contract'
import { referralStateNames } from '@/domain/book/referral/referral-words'
import { fullMoment, saidMoment } from '@/domain/said-date'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { Tag } from '@/ui/tag/tag'
import { SendOnBox } from './send-on-box'
import './note.scss'

interface SentOnProps {
  of: Consulted
  who: string
  /** From the province down to where it was, to find places near. */
  placeIds: readonly string[]
  onDone: (words: string) => void
}

/** 转介: whom this counsellor sent on to where, how it stands, and the way to one more. */
export function SentOn({ of, who, placeIds, onDone }: SentOnProps) {
  const sent = useSent(of).data ?? []
  const [asking, setAsking] = useState(false)
  const now = new Date()
  const done = (venueName: string) => {
    setAsking(false)
    onDone(`发过去了，${who}同意了才转到${venueName}`)
    void refreshReferrals()
  }
  return (
    <View>
      <View className='venue-note-label'>转到别处</View>
      {sent.map((one) => (
        <SentRow key={one.id} sent={one} now={now} />
      ))}
      <View className='venue-note-hint'>对方在手机上同意以后，那边才看得到称呼和您写的一句话。</View>
      <Button kind='line' small icon='hospital' onTap={() => setAsking(true)}>
        转介到一个地方
      </Button>
      {asking && <SendOnBox of={of} who={who} placeIds={placeIds} onDone={done} onClose={() => setAsking(false)} />}
    </View>
  )
}

function SentRow({ sent: { id, state, venueName, at, dueAt, byPhone, receipt, can }, now }: { sent: SentReferral; now: Date }) {
  const [act] = useOnceId()
  const callingOff = useAct(() => api.book.referrals.callOff.mutate({ id, act }))
  const callOff = async () => {
    if (await callingOff.run(undefined)) void refreshReferrals()
  }
  const words = receipt ? `“${receipt.words}” · ${saidMoment(new Date(receipt.at), now)}` : byPhone ? '那边还没有人在网上接，对方会自己打电话' : dueAt === null ? saidMoment(new Date(at), now) : `${fullMoment(new Date(dueAt), now)} 前有回音`
  return (
    <View className='venue-sent'>
      <View className='venue-sent-line'>
        <View className='venue-sent-name'>{venueName}</View>
        <Tag tone={state === 'seen' ? 'ok' : state === 'returned' || state === 'notCome' ? 'warn' : 'plain'}>{referralStateNames[state]}</Tag>
        {can.includes('callOff') && (
          <Button kind='text' small label={`收回到${venueName}的转介`} busy={callingOff.busy ? '正在收回' : undefined} onTap={() => void callOff()}>
            收回
          </Button>
        )}
      </View>
      <View className='venue-note-hint'>{words}</View>
      <ActError error={callingOff.error} />
    </View>
  )
}
