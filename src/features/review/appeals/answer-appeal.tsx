import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { refreshAppeals, type Opened } from '@/client/desk/appeals'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { fullDate, saidMoment } from '@/domain/said-date'
import { rightsWhenUpheld } from '@/domain/voice/appeal-words'
import { accessible } from '@/ui/accessible'
import { Button } from '@/ui/button/button'
import { Note } from '@/ui/note/note'
import { TextArea } from '@/ui/text-area/text-area'
import { FormFoot } from '../parts/form-foot'
import { Amount } from '../queue/amount'

type Verb = 'uphold' | 'reopen'

/** What happened so far, and the answer: it is looked at again, or the refusal stands. */
export function AnswerAppeal({ opened: { appeal, case: one }, onDone }: { opened: Opened; onDone: (words: string) => void }) {
  const [verb, setVerb] = useState<Verb>()
  const { id, answer, mayAnswer, whyNotMe } = appeal
  const now = new Date()
  const done = (words: string) => {
    setVerb(undefined)
    onDone(words)
    void refreshAppeals()
  }
  return (
    <View className='review-side' {...accessible({ role: 'complementary', label: '答复' })}>
      <View className='review-side-scroll'>
        <Amount one={one} />
        <View className='review-side-part'>
          <View className='review-card-head' {...accessible({ role: 'heading', level: 2 })}>
            经过
          </View>
          <View className='review-log'>
            <View className='review-log-row'>{one.logged}</View>
            {one.timeline.map(({ at, says }) => (
              <View key={at + says} className='review-log-row'>
                <View className='review-log-says'>{says}</View>
                <View className='review-log-at'>{saidMoment(new Date(at), now)}</View>
              </View>
            ))}
          </View>
        </View>
        {answer && (
          <View className='review-side-part'>
            <View className='review-card-head' {...accessible({ role: 'heading', level: 2 })}>
              {`${answer.byName}的答复，${fullDate(answer.on)}`}
            </View>
            <View className='review-rule-says'>{`写给家里：${answer.says}`}</View>
            {answer.asks !== null && <View className='review-rule-says'>{`写给重新审的人：${answer.asks}`}</View>}
          </View>
        )}
      </View>
      <View className='review-side-foot'>
        {whyNotMe !== null && <Note>{whyNotMe}</Note>}
        {mayAnswer && verb === undefined && (
          <>
            <Button block onTap={() => setVerb('reopen')}>
              请他们重新审
            </Button>
            <Button kind='line' block onTap={() => setVerb('uphold')}>
              维持原来的结果
            </Button>
            <View className='review-eyes'>您没有经手过这一件，也不是申请人的家人</View>
          </>
        )}
        {verb === 'uphold' && <UpholdForm id={id} onClose={() => setVerb(undefined)} onDone={() => done('答复了，家里会收到为什么和还能怎么做')} />}
        {verb === 'reopen' && <ReopenForm id={id} onClose={() => setVerb(undefined)} onDone={() => done('退回去重新审了，原来那位不能再审')} />}
      </View>
    </View>
  )
}

interface FormProps {
  id: string
  onClose: () => void
  onDone: () => void
}

const least = 4
const most = 300

function UpholdForm({ id, onClose, onDone }: FormProps) {
  const [says, setSays] = useState('')
  const [tried, setTried] = useState(false)
  const [act] = useOnceId()
  const sending = useAct(() => api.voice.appeals.uphold.mutate({ id, act, says: says.trim() }))
  const send = async () => {
    setTried(true)
    if (says.trim().length >= least && (await sending.run(undefined))) onDone()
  }
  return (
    <>
      <TextArea label='看了什么，为什么维持，写给家里看' value={says} onInput={setSays} maxLength={most} lines={4} {...(tried && says.trim().length < least && { error: '写清楚看了什么，对方才服气' })} />
      <Note>{`会一起告诉家里：${rightsWhenUpheld}`}</Note>
      <FormFoot danger action='维持' busy={sending.busy} error={sending.error} onSend={() => void send()} onClose={onClose} />
    </>
  )
}

function ReopenForm({ id, onClose, onDone }: FormProps) {
  const [says, setSays] = useState('')
  const [asks, setAsks] = useState('')
  const [tried, setTried] = useState(false)
  const [act] = useOnceId()
  const sending = useAct(() => api.voice.appeals.reopen.mutate({ id, act, says: says.trim(), asks: asks.trim() }))
  const isWhole = says.trim().length >= least && asks.trim().length >= least
  const send = async () => {
    setTried(true)
    if (isWhole && (await sending.run(undefined))) onDone()
  }
  return (
    <>
      <TextArea label='写给家里：看了什么，为什么重新审' value={says} onInput={setSays} maxLength={most} {...(tried && says.trim().length < least && { error: '写几个字，家里才知道看过了' })} />
      <TextArea label='写给重新审的人：要看哪里' value={asks} onInput={setAsks} maxLength={most} {...(tried && asks.trim().length < least && { error: '写清楚要看哪里' })} />
      <Note>回到没有通过的那一级，期限重新算。原来没有让它通过的人和您都不能审，换一位同事。</Note>
      <FormFoot action='退回重新审' busy={sending.busy} error={sending.error} onSend={() => void send()} onClose={onClose} />
    </>
  )
}
