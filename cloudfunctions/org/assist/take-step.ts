import { AppError } from '@/domain/errors'
import { assistSteps, exampleTerms, tellDueAt, turnOf, type AssistAct, type AssistState } from '@/domain/org/assist'
import { notFound } from '@/domain/refusals'
import { recordAccess } from '../../kernel/access-log'
import { byPost, type ActivePost } from '../../kernel/active-post'
import { posts } from '../../kernel/collections'
import { sidesOf, type Assist } from './case-view'
import { colleagueOf } from './colleague-of'
import { assists } from './collections'
import { lineNear } from '../line-near'
import { assistFor } from './one'

interface Step {
  id: string
  /** The client's id of the tap. */
  act: string
  what: AssistAct
  words?: string
}

const dayMs = 86_400_000

/**
 * One legal step of a case, once. A repeated tap finds its own step done and goes on to what follows it. CONFLICT when somebody else was first, NOT_FOUND out
 * of reach. Gives the case as it was read, before or after the step.
 */
export async function takeStep(ctx: { post: ActivePost; now: Date; requestId: string }, { id, act, what, words }: Step): Promise<Assist> {
  const { post, now } = ctx
  const assist = await assistFor(post, id)
  const { from, to, by } = assistSteps[what]
  const sides = sidesOf(post, assist)
  if (!sides.includes(by)) throw notFound('assist', `assist ${id} is not for this side`)
  if (assist.timeline.some((step) => step.act === act && step.state === to)) return assist
  if (!from.includes(assist.state)) throw new AppError('CONFLICT', `assist ${id} is ${assist.state}`)
  if (by === 'answering') {
    const subject = { personId: assist.personId, maskedName: assist.who, orgPath: assist.orgPath }
    await recordAccess(ctx, { id: act, subject, what: ['file'], reason: '答复现居地的协查', lastsMs: dayMs })
  }
  const set = { ...(await turnAfter(to, assist, now)), state: to, open: to !== 'closed', ...(to === 'taken' && { taker: await colleagueOf(post) }), ...(words !== undefined && { answer: words }) }
  const entry = { act, at: now, state: to, by: post.personId, byName: byPost(post) }
  const changed = await assists.updateOne({ _id: id, state: { $in: from }, 'timeline.act': { $ne: act } }, { $set: set, $push: { timeline: entry } })
  if (changed) return assist
  const [after] = await assists.find({ where: { _id: id, timeline: { $elemMatch: { act, state: to } } }, limit: 1, only: ['_id'] })
  if (!after) throw new AppError('CONFLICT', `assist ${id} was changed`)
  return assist
}

/** Whose desk has it next, and until when; as it was while the turn stays. */
async function turnAfter(state: AssistState, assist: Assist, now: Date) {
  const turn = turnOf(state)
  if (turn === 'answering') return {}
  if (turn === undefined) return { waitsAt: null, dueAt: null, raiseAt: null, raisedTo: null }
  const dueAt = tellDueAt(now, exampleTerms)
  return { waitsAt: await deskOfAsker(assist, now), dueAt, raiseAt: dueAt, raisedTo: null }
}

/** That of the post that asked; when nobody works there any more, the nearest to where the person lives. */
async function deskOfAsker({ asker, orgPath }: Assist, now: Date) {
  const post = await posts.byId(asker.postId, ['orgPath', 'state'])
  if (post?.state === 'active') return post.orgPath
  const [nearest] = await lineNear(orgPath, now)
  return nearest?.orgPath ?? orgPath
}
