import { calls } from '../kernel/notify/collections'
import { notify } from '../kernel/notify/notify'
import type { Job } from './job'

const batch = 50
/** The other contact has until then, from the moment it comes to them. */
const moreTimeMs = 2 * 3_600_000

/** 马上就办: help that nobody called about in time goes to the other contact person by itself. */
export const raiseMissedHelp: Job = {
  name: 'raiseMissedHelp',
  schedule: '20 */5 * * * * *',
  async run(now) {
    const missed = await calls.find({ where: { raises: true, dueAt: { $lte: now } }, order: [['dueAt', 'asc']], limit: batch })
    let raised = 0
    for (const { _id, assignee, raiseTo, placeName } of missed) {
      if (raiseTo === null) continue
      // Told first: after the change it would not be found again.
      await notify({ fact: `raised:${_id}`, to: raiseTo.personId, kind: 'work', title: '有一个求助到点没人回', text: `${placeName}有一户在等电话，现在转给您。请尽快联系。`, now })
      const change = { assignee: raiseTo.postId, raises: false, raiseTo: null, dueAt: new Date(now.getTime() + moreTimeMs) }
      if (await calls.updateOne({ _id, assignee, state: 'open', raises: true }, { $set: change })) raised += 1
    }
    return { raised }
  },
}
