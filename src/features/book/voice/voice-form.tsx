import { View } from '@tarojs/components'
import { useState } from 'react'
import { refreshAfter } from '@/client/after-queries'
import { api } from '@/client/api'
import { callPhone } from '@/client/phone-call'
import { back } from '@/client/routes'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { dropVoiceDraft, keepVoiceDraft, voiceDraft } from '@/client/voice-draft'
import { askedReasons } from '@/domain/asked-reasons'
import type { OwnVoice } from '@/domain/book/after/after-contract'
import { complaintLine } from '@/domain/book/after/feedback-rules'
import type { Booking } from '@/domain/book/booking-contract'
import { saidWhen } from '@/domain/book/session/said-session'
import { whyNotReason } from '@/domain/says-why'
import { ActError } from '@/pages/parts/act-error'
import { besideField } from '@/pages/parts/beside-field'
import { ReasonField } from '@/pages/parts/reason-field'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Note } from '@/ui/note/note'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Section } from '@/ui/section/section'
import '../after/after.scss'

/** Words, and no stars: what was good, what was not. What is typed is kept on the phone until it is sent. */
export function VoiceForm({ booking: { session, request }, voice }: { booking: Booking; voice: OwnVoice }) {
  const [now] = useState(() => new Date())
  const [text, setText] = useState(() => voiceDraft(request) ?? voice.text)
  const [tried, setTried] = useState(false)
  const [act] = useOnceId()
  const saying = useAct(() => api.book.feedback.write.mutate({ sessionId: session.id, request, act, rev: voice.rev, text: text.trim() }))
  const lacking = whyNotReason(text, askedReasons.voice)
  const send = async () => {
    setTried(true)
    if (lacking !== undefined || !(await saying.run(undefined))) return
    dropVoiceDraft(request)
    await refreshAfter(request)
    back()
  }
  const unsafe = besideField(saying.error)
  return (
    <>
      <Card>
        <View className='after-what'>{session.title}</View>
        <View className='after-by'>{`${saidWhen(new Date(session.startsAt), now)} · ${session.venueName}`}</View>
      </Card>
      <View className='after-gap'>
        {voice.why !== null ? (
          <Note>{voice.why}</Note>
        ) : (
          <Card>
            <ReasonField
              lines={4}
              label='怎么样，照实说'
              value={text}
              onInput={(words) => {
                setText(words)
                keepVoiceDraft(request, words)
              }}
              asks={askedReasons.voice}
              tried={tried}
              hint={unsafe ?? '好的、不好的都行。一周以内可以改。'}
            />
          </Card>
        )}
      </View>
      <View className='after-note'>场馆的人看得到这几句话和是哪个月的，看不到是谁写的。不打分，也不排名。</View>
      <Section title='想投诉，或想有人回话'>
        <Card flush>
          <Row leading={<RowSign icon='phone' tone='plain' />} title={`${complaintLine}（示例）`} text='计生协的投诉电话，3 天内有人回您' arrow onTap={() => callPhone(complaintLine)} />
          {session.phone && <Row leading={<RowSign icon='phone' tone='plain' />} title={session.phone} text='直接打给场馆' arrow onTap={() => callPhone(session.phone ?? '')} />}
        </Card>
      </Section>
      {saying.error && !unsafe && <ActError error={saying.error} />}
      <ActionBar>
        {voice.why === null ? (
          <Button fill {...(saying.busy && { busy: '正在发' })} onTap={() => void send()}>
            {voice.rev === 0 ? '发给场馆' : '存下改动'}
          </Button>
        ) : (
          <Button kind='line' fill onTap={back}>
            回到预约
          </Button>
        )}
      </ActionBar>
    </>
  )
}
