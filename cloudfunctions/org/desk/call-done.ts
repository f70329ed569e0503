import { AppError } from '@/domain/errors'
import { deskContract } from '@/domain/org/contract/desk'
import { isOfficer } from '@/domain/org/roles'
import type { ActivePost } from '../../kernel/active-post'
import { calls } from '../../kernel/notify/collections'
import { procedure } from '../../kernel/procedure'
import { notFound } from '@/domain/refusals'
import { raisedHere } from '../raised-here'

const { input, output } = deskContract.callDone

/** Whose call it is; and once it was missed and went up, those that it came up to or through. */
const mineOrRaised = (post: ActivePost) => ({ $or: [{ assignee: post.id }, ...(isOfficer(post.role) ? raisedHere(post, 'raisedFrom') : [])] })

/** One update; a second look only when nothing changed, to tell a repeated tap from a call that is somebody else's by now. */
export const callDone = procedure('org.desk.calls', input, output).mutation(async ({ ctx: { post, now }, input: { id, act, result, note } }) => {
  const mine = { _id: id, ...mineOrRaised(post) }
  const open = result === 'noAnswer'
  const entry = { act, at: now, by: post.personId, result, note }
  const changed = await calls.updateOne({ ...mine, state: 'open', 'timeline.act': { $ne: act } }, { $set: open ? { state: 'open' } : { state: 'done', raises: false }, $push: { timeline: entry } })
  if (changed) return { id, open }
  const [call] = await calls.find({ where: mine, limit: 1, only: ['state', 'timeline'] })
  if (!call) throw notFound('call', `call ${id}`)
  if (!call.timeline.some((known) => known.act === act)) throw new AppError('CONFLICT', `call ${id} is ${call.state}`)
  return { id, open: call.state === 'open' }
})
