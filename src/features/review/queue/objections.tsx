import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { refreshReviews, type OpenedCase } from '@/client/desk/reviews'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { saidMoment } from '@/domain/said-date'
import { objectionStateNames } from '@/domain/support/notice/objection'
import { accessible } from '@/ui/accessible'
import { Button } from '@/ui/button/button'
import { Note } from '@/ui/note/note'
import { Tag } from '@/ui/tag/tag'
import { TextArea } from '@/ui/text-area/text-area'
import { FormFoot } from '../parts/form-foot'

type One = OpenedCase['objections'][number]
type Verb = 'dismiss' | 'uphold'

const words = {
  dismiss: { label: '怎么核实的，为什么不成立（只存档，不发出去）', action: '不成立', done: '记下了，结果会告诉提意见的人' },
  uphold: { label: '哪里属实，退回后要核对什么（只存档，不发出去）', action: '属实，退回审核', done: '退回审核了，家庭会收到要再核对的消息' },
} as const

/** 公示异议: what was said against an announced application, without by whom, and the answer to it: while one is open the notice does not end. */
export function Objections({ one: { objections }, onDone }: { one: OpenedCase; onDone: (words: string) => void }) {
  if (objections.length === 0) return null
  const open = objections.filter(({ state }) => state === 'open').length
  return (
    <View className='review-card'>
      <View className='review-card-head' {...accessible({ role: 'heading', level: 2 })}>
        {`公示期间的不同意见 · ${open === 0 ? '都答复了' : `${open} 条没答复`}`}
      </View>
      {open > 0 && <Note>都答复了，公示才会按期结束。不显示是谁提的，请不要打听，也不要告诉这家人。</Note>}
      {objections.map((objection) => (
        <Objection key={objection.id} one={objection} onDone={onDone} />
      ))}
    </View>
  )
}

function Objection({ one: { id, at, says, state, answer, mayAnswer, whyNotMe }, onDone }: { one: One; onDone: (words: string) => void }) {
  const [verb, setVerb] = useState<Verb>()
  return (
    <View className='review-rule'>
      <View className='review-rule-body'>
        <View className='review-rule-head'>
          <View className='review-rule-title'>{says}</View>
          <Tag {...(state === 'open' && { tone: 'warn' })}>{objectionStateNames[state]}</Tag>
        </View>
        <View className='review-rule-basis'>{saidMoment(new Date(at), new Date())}</View>
        {answer !== null && <View className='review-rule-says'>{answer}</View>}
        {whyNotMe !== null && <Note>{whyNotMe}</Note>}
        {mayAnswer && verb === undefined && (
          <View className='review-ways review-rule-ways'>
            <Button kind='line' small onTap={() => setVerb('dismiss')}>
              不成立，写明理由
            </Button>
            <Button kind='dangerLine' small onTap={() => setVerb('uphold')}>
              属实，退回审核
            </Button>
          </View>
        )}
        {mayAnswer && verb !== undefined && <AnswerForm key={verb} id={id} verb={verb} onClose={() => setVerb(undefined)} onDone={onDone} />}
      </View>
    </View>
  )
}

function AnswerForm({ id, verb, onClose, onDone }: { id: string; verb: Verb; onClose: () => void; onDone: (words: string) => void }) {
  const [says, setSays] = useState('')
  const [tried, setTried] = useState(false)
  const [act] = useOnceId()
  const answering = useAct(() => api.support.review[verb].mutate({ id, act, says: says.trim() }))
  const { label, action, done } = words[verb]
  const answer = async () => {
    setTried(true)
    if (says.trim().length < 4 || !(await answering.run(undefined))) return
    onClose()
    onDone(done)
    void refreshReviews()
  }
  return (
    <View className='review-gap'>
      <TextArea label={label} value={says} onInput={setSays} maxLength={200} {...(tried && says.trim().length < 4 && { error: '写清楚，以后查起来有据' })} />
      <FormFoot danger={verb === 'uphold'} action={action} busy={answering.busy} error={answering.error} onSend={() => void answer()} onClose={onClose} />
    </View>
  )
}
