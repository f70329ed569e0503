import type * as z from 'zod'
import { deskLinks } from '@/domain/desk-links'
import { levelAnswerBy, otherHasHours, raisedOnce, reachedBy } from '@/domain/org/raising'
import { atWork } from '../kernel/active-post'
import { calls } from '../kernel/notify/collections'
import { posts } from '../kernel/collections'
import { notify } from '../kernel/notify/notify'
import { listUnder, unlisted } from '../org/list-under'
import { levelAbove } from '../org/line-near'
import type { Job } from './job'

type Missed = z.output<typeof calls.schema>
type Other = NonNullable<Missed['raiseTo']>

const batch = 50
const hourMs = 3_600_000

/**
 * 马上就办: a call that nobody made in time goes on by itself: help to the other person first, if they are at work; then, as every other call at once, it is shown
 * to the level above as well, and when that has had its time, to the one above it.
 */
export const raiseMissedCalls: Job = {
  name: 'raiseMissedCalls',
  schedule: '20 */5 * * * * *',
  async run(now) {
    const isMissed = { raises: true, $or: [{ raiseAt: null, dueAt: { $lte: now } }, { raiseAt: { $lte: now } }] }
    const missed = await calls.find({ where: isMissed, order: [['dueAt', 'asc']], limit: batch })
    let raised = 0
    for (const call of missed) {
      const other = await otherAtWork(call, now)
      raised += (await (other ? toOther(call, other, now) : toLevelAbove(call, now))) ? 1 : 0
    }
    const listed = await listUnder({
      missing: (limit) => calls.find({ where: unlisted, limit, only: ['_id', 'raisedFrom'] }),
      write: ({ _id, raisedFrom }) => calls.updateOne({ _id, raisedFrom }, { $set: { raisedFrom } }),
    })
    return { raised, listed }
  },
}

async function otherAtWork({ raiseTo }: Missed, now: Date): Promise<Other | null> {
  if (raiseTo === null) return null
  const [working] = await posts.find({ where: { _id: raiseTo.postId, ...atWork(now) }, limit: 1, only: ['_id'] })
  return working ? raiseTo : null
}

/** The call as it was read: of two runs only one changes it. */
const asRead = ({ _id, assignee, raiseTo, raisedTo, raiseAt }: Missed) => ({
  _id,
  assignee,
  raisedTo,
  raiseAt,
  state: 'open' as const,
  raises: true,
  ...(raiseTo === null ? { raiseTo } : { 'raiseTo.postId': raiseTo.postId }),
})

/** Both tell before they change: after the change it would not be found again. */
async function toOther(call: Missed, { postId, personId }: Other, now: Date): Promise<boolean> {
  const { _id, placeName, orgPath } = call
  await notify({ fact: `raised:${_id}`, to: personId, kind: 'work', title: '有一个求助到点没人回', text: `${placeName}有一户在等电话，现在转给您。请尽快联系。`, link: deskLinks.call(_id), now })
  const [above] = await levelAbove(await pathOf(postId, orgPath), now)
  return calls.updateOne(asRead(call), { $set: { assignee: postId, raiseTo: null, above: above?.placeName ?? null, dueAt: new Date(now.getTime() + otherHasHours * hourMs) } })
}

async function toLevelAbove(call: Missed, now: Date): Promise<boolean> {
  const { _id, kind, placeName, raisedTo } = call
  const isHelp = kind === 'help'
  const waiting = { waitsAt: await pathOf(call.assignee, call.orgPath), raisedTo }
  const above = await levelAbove(reachedBy(waiting), now)
  // Who asked for help is waiting; everything else is seen with what is due.
  if (isHelp) {
    await Promise.all(above.map(({ personId }) => notify({ fact: `raised-up:${_id}`, to: personId, kind: 'work', title: '有一个求助到点没人回', text: `${placeName}有一户在等电话，下面没有按时联系。请打开工作台看看。`, link: deskLinks.call(_id), now })))
  }
  const [nearest] = above
  const raised = raisedOnce(waiting, nearest?.orgPath, levelAnswerBy(now, isHelp))
  return calls.updateOne(asRead(call), {
    $set: { ...raised, raises: raised.raiseAt !== null, raiseTo: null, raisedFrom: waiting.waitsAt, ...(isHelp && nearest && { above: nearest.placeName }) },
  })
}

const pathOf = async (postId: string, otherwise: string): Promise<string> => (await posts.byId(postId, ['orgPath']))?.orgPath ?? otherwise
