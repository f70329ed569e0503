import { useState } from 'react'
import { useReview } from '@/client/desk/annual'
import { useReadingState } from '@/client/reading-state'
import { newUlid } from '@/client/ulid'
import { RowsSkeleton } from '@/pages/parts/rows-skeleton'
import { FailedFile } from '../parts/failed-file'
import { ShutFile } from '../parts/shut-file'
import { ReviewPanel } from './review-panel'

const reasons = ['看今年的年审', '家里来电话说有变化', '上门以前先看一看'] as const

/** One yearly review: nothing of a special family's is asked for before a reason is given. */
export function OpenReview({ id, onDone }: { id: string; onDone: (words: string) => void }) {
  const [look] = useState(() => newUlid())
  const [reason, setReason] = useState<string>()
  const opened = useReview(id, look, reason)
  const state = useReadingState(opened)
  if (state.kind === 'loading') return <RowsSkeleton rows={6} />
  if (state.kind === 'failed') return <FailedFile error={state.error} another='要请另一位同事来看' none='没有找到这一户' onRetry={() => void opened.refetch()} />
  const { data } = state
  if (data.ok) return <ReviewPanel key={data.review.state} of={data.review} onDone={onDone} />
  return <ShutFile who={data.who} sentence={data.sentence} reasons={reasons} onOpen={setReason} />
}
