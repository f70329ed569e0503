import { raiseMissed } from '../org/raise-missed'
import { voiceAppeals } from '../voice/appeals/collections'
import { remindOfAppeals, settleAppeals } from '../voice/appeals/follow-appeals'
import type { Job } from './job'

/** 复核: what a cut left half-way is ended, and what was left lying goes up one level, as applications do. */
export const followAppeals: Job = {
  name: 'followAppeals',
  schedule: '50 */5 * * * * *',
  async run(now) {
    const settled = await settleAppeals(now)
    const reminded = await remindOfAppeals(now)
    const raised = await raiseMissed(
      {
        missed: (limit) => voiceAppeals.find({ where: { raiseAt: { $lte: now } }, order: [['raiseAt', 'asc']], limit, only: ['_id', 'waitsAt', 'raisedTo', 'raiseAt'] }),
        raise: ({ _id, waitsAt, raisedTo, raiseAt }, to) => voiceAppeals.updateOne({ _id, waitsAt, raisedTo, raiseAt }, { $set: { ...to } }),
      },
      now,
    )
    return { settled, reminded, raised }
  },
}
