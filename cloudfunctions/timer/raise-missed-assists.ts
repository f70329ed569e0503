import { assists } from '../org/assist/collections'
import { listUnder, unlisted } from '../org/list-under'
import { raiseMissed } from '../org/raise-missed'
import type { Job } from './job'

/** 马上就办: 协查 that a desk has left lying is shown to the next level above as well, and so on up to the province. Anew for each turn. */
export const raiseMissedAssists: Job = {
  name: 'raiseMissedAssists',
  schedule: '50 */15 * * * * *',
  async run(now) {
    const raised = await raiseMissed(
      {
        missed: (limit) => assists.find({ where: { raiseAt: { $lte: now } }, order: [['raiseAt', 'asc']], limit, only: ['_id', 'waitsAt', 'raisedTo', 'raiseAt'] }),
        raise: ({ _id, waitsAt, raisedTo, raiseAt }, to) => assists.updateOne({ _id, waitsAt, raisedTo, raiseAt }, { $set: { ...to } }),
      },
      now,
    )
    const listed = await listUnder({
      missing: (limit) => assists.find({ where: unlisted, limit, only: ['_id', 'waitsAt'] }),
      write: ({ _id, waitsAt }) => assists.updateOne({ _id, waitsAt }, { $set: { waitsAt } }),
    })
    return { raised, listed }
  },
}
