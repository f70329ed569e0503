import { chinaClock } from '@/domain/china-time'
import { remindBefore, reviewDueAfter } from '@/domain/learn/editing/review-due'
import type { Front } from '@/domain/learn/editing/editing-contract'
import { stateAfter, turnOf, type EditingAct } from '@/domain/learn/editing/steps'
import type { ActivePost } from '../../kernel/active-post'
import type { Manuscript } from './collections'

interface Step {
  act: Exclude<EditingAct, 'withdraw'>
  releaseAt?: Date | undefined
  /** How the doctor signs. */
  title: string
  reviewIn?: number | undefined
  /** Of a topic that is begun anew: what readers have. */
  readersPieces: string[]
}

/** What a step makes different, beside its line in the timeline. */
export function stepChange(doc: Manuscript, { act, releaseAt, title, reviewIn, readersPieces }: Step, post: ActivePost, now: Date): Partial<Manuscript> {
  const today = chinaClock(now).date
  const state = stateAfter(act, doc.kind)
  const moved = { state, turn: turnOf(state) ?? null }
  const signed = { reviewer: { name: post.name, title }, reviewedOn: today, reviewDueOn: reviewDueAfter(today, reviewIn) }
  switch (act) {
    case 'submit':
      return { ...moved, writers: [...new Set([...doc.writers, post.personId])] }
    case 'takeBack':
    case 'askChange':
      return { ...moved, signers: [], reviewer: null }
    case 'sign':
      return { ...moved, ...signed, signers: [...doc.signers, post.personId] }
    case 'approve': {
      const isLater = releaseAt !== undefined && releaseAt > now
      return { ...moved, decidedBy: { name: post.name, title: '总编' }, releaseAt: isLater ? releaseAt : now, ...(!isLater && { going: 'release', goingAt: now }) }
    }
    case 'hold':
      return { ...moved, releaseAt: null }
    case 'revise':
      return { ...moved, version: (doc.released?.version ?? 0) + 1, writers: [], signers: [], reviewer: null, front: begunAnew(doc.front, readersPieces), comments: doc.comments.filter(({ done }) => !done) }
    case 'renew':
      return { ...signed, remindOn: remindBefore(signed.reviewDueOn), going: 'renew', goingAt: now }
  }
}

/** What is corrected is said of each version anew, and what was taken out of a topic is told from what came since. */
const begunAnew = (front: Front, pieces: string[]): Front => ({ ...front, correction: '', topic: front.topic && { ...front.topic, pieces, left: [] } })
