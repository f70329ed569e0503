import { useState } from 'react'
import { api } from '@/client/api'
import { useAssist } from '@/client/desk/assist'
import { refreshDesk } from '@/client/desk/posts'
import { useReadingState } from '@/client/reading-state'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import type { AssistAct } from '@/domain/org/assist'
import { Failed } from '@/pages/parts/failed'
import { ActError } from '@/pages/parts/act-error'
import { DeskPanel } from '@/ui/desk-panel/desk-panel'
import { DeskRowsSkeleton } from '@/ui/desk-list/desk-rows-skeleton'
import { OtherPosts } from '../parts/other-posts'
import { AssistActions } from './assist-actions'
import { AssistView } from './assist-view'
import { WordsBox } from './words-box'

interface AssistPanelProps {
  id: string
  onDone: (words: string) => void
}

const doneWords: Record<AssistAct, string> = {
  take: '接下了，请在时限前答复',
  answer: '答复了，本人和对方都会收到',
  sendBack: '退回了，对方和本人都会知道原因',
  close: '办完了',
}

/** One case, from the side on which one stands, with the step that is one's own. */
export function AssistPanel({ id, onDone }: AssistPanelProps) {
  const query = useAssist(id)
  const state = useReadingState(query)
  const [writing, setWriting] = useState<'answer' | 'sendBack'>()
  const [act, next] = useOnceId()
  const step = useAct(async ({ what, words = '' }: { what: AssistAct; words?: string }) => {
    if (what === 'answer' || what === 'sendBack') return api.org.assist[what].mutate({ id, act, words })
    return api.org.assist[what].mutate({ id, act })
  })
  const go = async (what: AssistAct, words?: string) => {
    if (!(await step.run({ what, ...(words !== undefined && { words }) }))) return
    next()
    setWriting(undefined)
    onDone(doneWords[what])
    await refreshDesk()
  }
  if (state.kind !== 'ready') {
    return <DeskPanel label='协查'>{state.kind === 'loading' ? <DeskRowsSkeleton rows={6} /> : <><Failed error={state.error} onRetry={() => void query.refetch()} />{state.error.code === 'NOT_FOUND' && <OtherPosts at='assist' />}</>}</DeskPanel>
  }
  return (
    <DeskPanel label={`${state.data.who}的协查`} foot={<AssistActions can={state.data.can} busy={step.busy} error={writing ? undefined : step.error} onAct={(what) => void go(what)} onWrite={setWriting} />}>
      <AssistView assist={state.data} />
      {writing && <WordsBox what={writing} busy={step.busy} error={<ActError error={step.error} />} onWords={(words) => void go(writing, words)} onClose={() => setWriting(undefined)} />}
    </DeskPanel>
  )
}
