import { View } from '@tarojs/components'
import { useState } from 'react'
import { callPhone } from '@/client/phone-call'
import { agreeToReferral, declineReferral, takeBackReferral } from '@/client/referral-acts'
import { back, open, routes } from '@/client/routes'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import type { OwnReferral } from '@/domain/book/referral/referral-contract'
import { ownStateWords } from '@/domain/book/referral/referral-words'
import type { Booking } from '@/domain/book/booking-contract'
import { fullMoment, saidMoment } from '@/domain/said-date'
import { ActError } from '@/pages/parts/act-error'
import { AskSheet } from '@/pages/parts/ask-sheet'
import { ConsentSheet } from '@/pages/parts/consent-sheet'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Facts } from '@/ui/facts/facts'
import { Note } from '@/ui/note/note'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Section } from '@/ui/section/section'
import { Steps } from '@/ui/steps/steps'
import { referralSteps } from './referral-steps'
import '../after/after.scss'

/** Where to, what is passed on, and what becomes of it. Nothing goes anywhere before the yes. */
export function ReferralDetails({ booking, referral }: { booking: Booking; referral: OwnReferral }) {
  const { id, state, venueId, venueName, address, phone, bring, why, name, by, dueAt, byPhone, receipt, can } = referral
  const [now] = useState(() => new Date())
  const [asking, setAsking] = useState<'consent' | 'back'>()
  const [act] = useOnceId()
  const agreeing = useAct(agreeToReferral)
  const declining = useAct(declineReferral)
  const takingBack = useAct(takeBackReferral)
  const tap = { booking, id, act }
  const settle = () => setAsking(undefined)
  return (
    <>
      <Card>
        <View className='after-state'>{ownStateWords[state]}</View>
        <View className='after-by'>{state === 'offered' ? `${by}建议您去${venueName}。同意了才转；不同意也没关系，照样可以自己去。` : venueName}</View>
        {receipt && <View className='after-receipt'>{`“${receipt.words}” · ${saidMoment(new Date(receipt.at), now)}`}</View>}
      </Card>
      {byPhone && (
        <View className='after-gap'>
          <Note tone='sun'>那里还没有人在网上接转介。请直接打电话，说是计生协的咨询员介绍来的。</Note>
        </View>
      )}
      {(state === 'offered' || state === 'agreed' || state === 'received') && (
        <Section title='去哪里'>
          <Card flush>
            <Row leading={<RowSign icon='pin' />} title={venueName} text={address} arrow onTap={() => open(routes.venue(venueId))} />
            {phone && <Row leading={<RowSign icon='phone' tone='plain' />} title={phone} text='去之前可以先打电话' arrow onTap={() => callPhone(phone)} />}
            {bring.length > 0 && <Row leading={<RowSign icon='check' tone='plain' />} title={`带上${bring.join('、')}`} />}
          </Card>
        </Section>
      )}
      {why !== '' && (
        <Section title={state === 'offered' ? '同意了，会转过去这些' : '转过去的就是这些'}>
          <Card>
            <Facts items={[{ icon: 'person', label: '怎么称呼', text: name }, { icon: 'message', label: '咨询员写的', text: why }, { icon: 'phone', label: '谁转的', text: `${by}和工作电话` }]} />
            <View className='after-by'>手机号、证件、咨询记录都不转。</View>
          </Card>
        </Section>
      )}
      <Section title='办到哪一步'>
        <Card>
          <Steps items={referralSteps(referral, now)} />
        </Card>
      </Section>
      {state === 'offered' && dueAt !== null && <View className='after-note'>{`${fullMoment(new Date(dueAt), now)} 前没有回话，就当不转，写的这句话也会删掉。`}</View>}
      <ActError error={declining.error} />
      <ConsentSheet
        open={asking === 'consent'}
        kind='referral'
        busy={agreeing.busy}
        error={agreeing.error}
        onAgree={(version) => void agreeing.run({ ...tap, version }).then((done) => done && settle())}
        onRefuse={settle}
      />
      <AskSheet
        open={asking === 'back'}
        title='收回这次转介？'
        text='那边马上看不到您的称呼和那句话。想去还是可以自己打电话、自己去。'
        yes='收回'
        no='先留着'
        busy={takingBack.busy}
        error={takingBack.error}
        onYes={() => void takingBack.run(tap).then((done) => done && settle())}
        onNo={settle}
      />
      <ActionBar>
        {state === 'offered' ? (
          <>
            <Button kind='line' fill {...(declining.busy && { busy: '正在记' })} onTap={() => void declining.run(tap)}>
              不用转
            </Button>
            <Button fill onTap={() => setAsking('consent')}>
              同意，帮我转
            </Button>
          </>
        ) : (
          <>
            {can.includes('takeBack') && (
              <Button kind='line' fill onTap={() => setAsking('back')}>
                收回
              </Button>
            )}
            <Button kind={can.includes('takeBack') && phone ? 'primary' : 'line'} fill onTap={() => (can.includes('takeBack') && phone ? callPhone(phone) : back())}>
              {can.includes('takeBack') && phone ? '打电话过去' : '回到预约'}
            </Button>
          </>
        )}
      </ActionBar>
    </>
  )
}
