import { assists } from '../org/assist/collections'
import { levelAbove } from '../org/line-near'
import type { Job } from './job'

const batch = 50

/** 马上就办: 协查 that a desk has left lying is shown to the nearest level above as well. Once for each turn. */
export const raiseMissedAssists: Job = {
  name: 'raiseMissedAssists',
  schedule: '50 */15 * * * * *',
  async run(now) {
    const missed = await assists.find({ where: { raiseAt: { $lte: now } }, order: [['raiseAt', 'asc']], limit: batch, only: ['_id', 'waitsAt', 'raiseAt'] })
    let raised = 0
    for (const { _id, waitsAt, raiseAt } of missed) {
      const [nearest] = waitsAt === null ? [] : await levelAbove(waitsAt, now)
      if (await assists.updateOne({ _id, raiseAt, waitsAt }, { $set: { raiseAt: null, raisedTo: nearest?.orgPath ?? null } })) raised += 1
    }
    return { raised }
  },
}
