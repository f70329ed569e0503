import type * as z from 'zod'
import { deskLinks } from '@/domain/desk-links'
import { calls } from '../kernel/notify/collections'
import { posts } from '../kernel/collections'
import { notify } from '../kernel/notify/notify'
import { levelAbove } from '../org/line-near'
import type { Job } from './job'

type Missed = z.output<typeof calls.schema>

const batch = 50
/** The other contact has until then, from the moment it comes to them. */
const moreTimeMs = 2 * 3_600_000

/** 马上就办: a call that nobody made in time goes on by itself: help to the other contact person first; then, as every other call at once, it is shown to the level above as well. */
export const raiseMissedCalls: Job = {
  name: 'raiseMissedCalls',
  schedule: '20 */5 * * * * *',
  async run(now) {
    const missed = await calls.find({ where: { raises: true, dueAt: { $lte: now } }, order: [['dueAt', 'asc']], limit: batch })
    let raised = 0
    for (const call of missed) raised += (await (call.raiseTo === null ? toLevelAbove(call, now) : toOther(call, call.raiseTo, now))) ? 1 : 0
    return { raised }
  },
}

/** Both tell before they change: after the change it would not be found again. The change is made to the call as it was read, so only one of two runs makes it. */
async function toOther({ _id, assignee, placeName }: Missed, { postId, personId }: NonNullable<Missed['raiseTo']>, now: Date): Promise<boolean> {
  await notify({ fact: `raised:${_id}`, to: personId, kind: 'work', title: '有一个求助到点没人回', text: `${placeName}有一户在等电话，现在转给您。请尽快联系。`, link: deskLinks.call(_id), now })
  const change = { assignee: postId, raiseTo: null, dueAt: new Date(now.getTime() + moreTimeMs) }
  return calls.updateOne({ _id, assignee, state: 'open', raises: true, 'raiseTo.postId': postId }, { $set: change })
}

async function toLevelAbove({ _id, assignee, kind, orgPath, placeName }: Missed, now: Date): Promise<boolean> {
  const post = await posts.byId(assignee, ['orgPath'])
  const above = await levelAbove(post?.orgPath ?? orgPath, now)
  // Who asked for help is waiting; everything else is seen with what is due.
  if (kind === 'help') {
    await Promise.all(above.map(({ personId }) => notify({ fact: `raised-up:${_id}`, to: personId, kind: 'work', title: '有一个求助到点没人回', text: `${placeName}有一户在等电话，下面没有按时联系。请打开工作台看看。`, link: deskLinks.call(_id), now })))
  }
  return calls.updateOne({ _id, assignee, state: 'open', raises: true, raiseTo: null }, { $set: { raises: false, raisedTo: above[0]?.orgPath ?? null } })
}
