import { AppError } from '@/domain/errors'
import type { PersonId } from '@/domain/account/person-id'
import { notFound } from '@/domain/refusals'
import { notHeardBy, refusalOf, whyNotHear } from '@/domain/voice/appeal'
import { relativesOf } from '../../account/verbs'
import type { ActivePost } from '../../kernel/active-post'
import type { Caller } from '../../kernel/caller'
import { needSafeText } from '../../kernel/wechat/need-safe-text'
import { caseById, filedAnew, holdsAgain, takeAgain } from '../../support/verbs'
import { appealAtPost, isTheirs } from './at-desk'
import { voiceAppeals, type AppealDoc } from './collections'
import { offTheDesk } from './off-the-desk'
import { closeAsOver, settleAnswer } from './settle'

interface Answer {
  id: string
  act: string
  says: string
  /** To who looks at it again; null: the refusal stands. */
  asks: string | null
}

/**
 * The answer to an appeal, once: written over what is open, in one conditional update, and then it takes effect; what a cut leaves in between the same tap, the next look or the timer ends. Throws FOUR_EYES
 * for who had a hand in the case, and CONFLICT, in words, where somebody answered before, it was taken back, the family filed anew, or what it takes is gone.
 */
export async function answerAppeal({ post, me, now, caller }: { post: ActivePost; me: PersonId; now: Date; caller: Caller }, { id, act, says, asks }: Answer) {
  const row = await appealAtPost(post, id)
  if (row.answeredBy === me && row.answerAct === act) return settled(row, now)
  const of = await caseById(row.caseId)
  if (!of) throw notFound('appeal', `case of ${id} is gone`)
  const why = whyNotHear({ me, relatives: await relativesOf(me), appellant: row.by, applicant: of.applicant, filer: of.filer, timeline: of.timeline, marks: of.marks, notes: of.notes })
  if (why !== undefined) throw new AppError('FOUR_EYES', `not theirs to answer: ${why}`, { sentence: notHeardBy[why] })
  if (row.state === 'open' && !isTheirs(post, row)) throw notFound('appeal', `appeal ${id} is not answered at this post`)
  let holds: AppealDoc['holds'] = []
  if (row.state === 'open') {
    const receipt = refusalOf(of)?.act === row.refusal.act ? await filedAnew(of) : null
    if (receipt !== undefined) {
      const { instead } = await closeAsOver(row, receipt, now)
      throw new AppError('CONFLICT', `appeal ${id} is over`, { sentence: instead === null ? '这一件已经不是没有通过的了，您的没有记上。请刷新看看。' : `家里重新申请了，受理号 ${instead}，就看新的那一件，您的没有记上。已经告诉家里了。` })
    }
    await needSafeText(caller, [says])
    if (asks !== null) holds = await holdsAgain(of, now)
    const short = await takeAgain(of._id, holds, now)
    if (short !== undefined) throw new AppError('CONFLICT', `appeal ${id}: what it takes is gone`, { sentence: short })
  }
  const answered = {
    ...offTheDesk, state: asks === null ? ('upheld' as const) : ('reopened' as const), answer: says, asks, holds,
    answeredAt: now, answerAct: act, answeredBy: me, answeredByName: `${post.placeName} ${post.name}`, settle: 'answer' as const,
  }
  if (await voiceAppeals.updateOne({ _id: id, state: 'open' }, { $set: answered })) return settled({ ...row, ...answered }, now)
  const after = await voiceAppeals.byId(id)
  if (after?.answeredBy === me && after.answerAct === act) return settled(after, now)
  const taken = after?.state === 'withdrawn' ? '家里刚把这份复核收回了，您的没有记上。' : '这一件刚才有同事先答复了，您的没有记上。请刷新看看。'
  throw new AppError('CONFLICT', `appeal ${id} is ${after?.state ?? 'gone'}`, { sentence: taken })
}

/** What a change by somebody else keeps from being done now, the timer does. */
async function settled(row: AppealDoc, now: Date) {
  const after = await settleAnswer(row, now).catch((error: unknown) => {
    if (!(error instanceof AppError) || error.code !== 'CONFLICT') throw error
    return row
  })
  return { id: after._id, state: after.state }
}
