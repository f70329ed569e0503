import { writerAt } from '@/domain/learn/editing/writer-at'
import { afterWorkingDays } from '@/domain/org/due'
import { waitingFor } from '../../../learn/verbs'
import type { TodaySource } from './source'

/** The promise of the sample province (示例) to who writes: no rule sets these days. */
const judgedWithinDays = 3
const whatWaits = { review: '稿子等您审', chief: '稿子等您终审' } as const

/** Pieces of 学堂 whose next step is this doctor's or chief editor's. What an editor is still writing is nobody's to wait for. */
export const piecesToJudge: TodaySource = async (post, _now, limit) => {
  if (post.role !== 'medicalReviewer' && post.role !== 'chiefEditor') return []
  const waiting = await waitingFor(post, limit)
  return waiting.flatMap(({ _id, title, state, placeName, by, at }) => {
    if (state !== 'review' && state !== 'chief') return []
    const dueAt = afterWorkingDays(at, judgedWithinDays).toISOString()
    return { key: `piece:${_id}`, kind: 'piece' as const, opens: { what: 'piece' as const, id: _id }, what: whatWaits[state], who: writerAt(by, placeName).slice(0, 20), where: placeName, note: title, dueAt, restricted: false }
  })
}
