import { View } from '@tarojs/components'
import { useState } from 'react'
import { useReviewed } from '@/client/desk/reviews'
import { newUlid } from '@/client/ulid'
import { useWide } from '@/client/use-wide'
import { AppError } from '@/domain/errors'
import { useReadingState } from '@/client/reading-state'
import { RowsSkeleton } from '@/pages/parts/rows-skeleton'
import { StateView } from '@/ui/state-view/state-view'
import { FailedFile } from '../parts/failed-file'
import { ShutFile } from '../parts/shut-file'
import { CaseHead } from './case-head'
import { CriteriaCard } from './criteria-card'
import { Decision } from './decision'
import { Findings } from './findings'
import { Objections } from './objections'
import { PapersAndAnswers } from './papers-and-answers'
import { ProjectCard } from './project-card'
import { TalkCard } from './talk-card'

const reasons = ['审核这份申请', '家里写了话，看了回一句', '家人来电话问进度', '补齐了材料，再看一遍'] as const

interface OpenCaseProps {
  id: string
  onDone: (words: string) => void
}

/** One application: nothing of a special family's is asked for before a reason is given. */
export function OpenCase({ id, onDone }: OpenCaseProps) {
  const wide = useWide()
  const [look] = useState(() => newUlid())
  const [reason, setReason] = useState<string>()
  const [checks, setChecks] = useState<Readonly<Record<string, string>>>({})
  const opened = useReviewed(id, look, reason)
  const state = useReadingState(opened)
  // Decided, an insurer's or a lender's case is theirs no more.
  if (opened.data && opened.error instanceof AppError && opened.error.code === 'NOT_FOUND') return <StateView picture='sunflower-pair' title='办好了' text='这一件已经不在您这里，接着办下一件。' />
  if (state.kind === 'loading') return <RowsSkeleton rows={6} />
  if (state.kind === 'failed') return <FailedFile error={state.error} another='要请另一位同事来办' none='没有找到这一件' onRetry={() => void opened.refetch()} />
  const { data } = state
  if (!data.ok) return <ShutFile who={data.who} sentence={data.sentence} reasons={reasons} onOpen={setReason} />
  const one = data.case
  return (
    <View className={wide ? 'review-work' : 'review-whole'}>
      <View className='review-main'>
        <CaseHead one={one} />
        <Objections one={one} onDone={onDone} />
        {one.project && <ProjectCard id={id} project={one.project} onDone={onDone} />}
        {one.criteria && <CriteriaCard one={one} criteria={one.criteria} onDone={onDone} />}
        <View className='review-beside'>
          <Findings one={one} checks={checks} onCheck={(rule, says) => setChecks({ ...checks, [rule]: says })} />
          <PapersAndAnswers one={one} />
        </View>
        {one.talk && <TalkCard id={id} talk={one.talk} onDone={onDone} />}
      </View>
      <Decision one={one} ticket={data.ticket} checks={checks} onDone={onDone} />
    </View>
  )
}
