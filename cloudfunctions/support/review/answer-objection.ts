import { AppError } from '@/domain/errors'
import { notFound } from '@/domain/refusals'
import { notMyAnswer, whyNotAnswer, type ObjectionState } from '@/domain/support/notice/objection'
import { relativesOf } from '../../account/verbs'
import { byPost, type ActivePost } from '../../kernel/active-post'
import { seal } from '../../kernel/crypto/seal'
import { caseObjections, type ObjectionRow } from '../notice/collections'
import { takeEffect } from '../notice/take-effect'
import { isTheirAnswer } from './answers-here'
import { caseAtPost } from './case-at-post'

interface Answer {
  id: string
  act: string
  says: string
  state: Extract<ObjectionState, 'dismissed' | 'upheld'>
}

/**
 * The answer to an objection, once: written over what is open, then it takes effect on the case; a cut in between leaves the notice shut until the same tap, or the timer, goes on. Seven round trips, the post's own
 * counted; up to ten of what is upheld. Throws FOUR_EYES, and CONFLICT when somebody answered before.
 */
export async function answerObjection({ post, me, now }: { post: ActivePost; me: string; now: Date }, { id, act, says, state }: Answer) {
  const row = await caseObjections.byId(id)
  if (!row) throw notFound('objection', `no objection ${id}`)
  if (row.by === me && row.answerAct === act) return settled(row, now)
  const of = await caseAtPost(post, row.caseId)
  const why = whyNotAnswer({ me, relatives: await relativesOf(me), objector: row.objector, applicant: of.applicant, filer: of.filer })
  if (why !== undefined) throw new AppError('FOUR_EYES', `not theirs to answer: ${why}`, { sentence: notMyAnswer[why] })
  if (row.state === 'open' && !isTheirAnswer(post, of, now)) throw notFound('objection', `objection ${id} is not answered at this post`)
  const answered = { state, answer: { sealed: seal(says, id) }, answeredAt: now, answerAct: act, by: me, byName: byPost(post), settle: 'answer' as const }
  if (await caseObjections.updateOne({ _id: id, state: 'open', settle: null }, { $set: answered })) return settled({ ...row, ...answered }, now)
  const after = await caseObjections.byId(id)
  if (after?.by === me && after.answerAct === act) return settled(after, now)
  throw new AppError('CONFLICT', `objection ${id} is ${after?.state ?? 'gone'}`, { sentence: '这一条刚才有人先答复了，或者公示已经结束，您的没有记上。请刷新看看。' })
}

/** Whoever said it is told by the timer, as families are of a step; so is done what a change of the case by somebody else keeps from being done now. */
async function settled(row: ObjectionRow, now: Date) {
  if (row.settle === 'answer') {
    await takeEffect(row, now).catch((error: unknown) => {
      if (!(error instanceof AppError) || error.code !== 'CONFLICT') throw error
    })
  }
  return { id: row._id, state: row.state }
}
