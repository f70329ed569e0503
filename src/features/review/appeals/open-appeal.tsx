import { View } from '@tarojs/components'
import { useState } from 'react'
import { useOpenedAppeal, type Opened } from '@/client/desk/appeals'
import { useReadingState } from '@/client/reading-state'
import { newUlid } from '@/client/ulid'
import { useWide } from '@/client/use-wide'
import { fullDate, saidMoment } from '@/domain/said-date'
import { appealAboutNames } from '@/domain/voice/appeal-words'
import { Failed } from '@/pages/parts/failed'
import { RowsSkeleton } from '@/pages/parts/rows-skeleton'
import { accessible } from '@/ui/accessible'
import { StateView } from '@/ui/state-view/state-view'
import { Tag } from '@/ui/tag/tag'
import { ShutFile } from '../parts/shut-file'
import { CaseHead } from '../queue/case-head'
import { Findings } from '../queue/findings'
import { PapersAndAnswers } from '../queue/papers-and-answers'
import { AnswerAppeal } from './answer-appeal'

const reasons = ['看这份复核', '家人来电话问复核'] as const
const nothingChecked = {}

/** One appeal: nothing of a special family's is asked for before a reason is given. What the family says comes first, then the refusal, then the case as its reviewers saw it. */
export function OpenAppeal({ id, onDone }: { id: string; onDone: (words: string) => void }) {
  const wide = useWide()
  const [look] = useState(() => newUlid())
  const [reason, setReason] = useState<string>()
  const opened = useOpenedAppeal(id, look, reason)
  const state = useReadingState(opened)
  if (state.kind === 'loading') return <RowsSkeleton rows={6} />
  if (state.kind === 'failed') {
    return state.error.code === 'NOT_FOUND' || state.error.code === 'FOUR_EYES' ? <StateView picture='sunflower' title={state.error.code === 'FOUR_EYES' ? '要请另一位同事来看' : '没有找到这一件'} text={state.error.sentence} /> : <Failed error={state.error} onRetry={() => void opened.refetch()} />
  }
  const { data } = state
  if (!data.ok) return <ShutFile who={data.who} sentence={data.sentence} reasons={reasons} onOpen={setReason} />
  return (
    <View className={wide ? 'review-work' : 'review-whole'}>
      <View className='review-main'>
        <CaseHead one={data.case} />
        <Said appeal={data.appeal} />
        <View className='review-beside'>
          <Findings one={data.case} checks={nothingChecked} onCheck={() => undefined} />
          <PapersAndAnswers one={data.case} />
        </View>
      </View>
      <AnswerAppeal key={data.appeal.state} opened={data} onDone={onDone} />
    </View>
  )
}

function Said({ appeal: { about, says, at, byName, refusal } }: Pick<Opened, 'appeal'>) {
  return (
    <View className='review-card'>
      <View className='review-card-head' {...accessible({ role: 'heading', level: 2 })}>
        家里怎么说
      </View>
      <View className='review-facts'>
        {about.map((one) => (
          <Tag key={one}>{appealAboutNames[one]}</Tag>
        ))}
      </View>
      <View className='review-rule-title'>{says}</View>
      <View className='review-rule-basis'>{`${byName}，${saidMoment(new Date(at), new Date())}`}</View>
      <View className='review-card-head review-gap' {...accessible({ role: 'heading', level: 2 })}>
        {`${fullDate(refusal.on)}为什么没有通过`}
      </View>
      <View className='review-rule-title'>{refusal.rule}</View>
      <View className='review-rule-says'>{refusal.says}</View>
    </View>
  )
}
