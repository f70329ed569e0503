import { families } from '../account/family/collections'
import { filesFollow } from '../account/family/files-follow'
import type { Job } from './job'

const batch = 50
const read = ['_id', 'orgPath', 'children', 'forgetting', 'remindAnew', 'timeline', 'guardiansMoved', 'rev'] as const
/** Longer than any call takes: what was booked by a guardian of before is there by then. */
const settledAfterMs = 60_000

/** Ends what a cut left undone when a child went from a family, came or was corrected, or has other guardians: the growth file and the bookings follow. */
export const forgetChildren: Job = {
  name: 'forgetChildren',
  schedule: '40 */5 * * * * *',
  async run(now) {
    const settled = new Date(now.getTime() - settledAfterMs)
    const [moved, gone, changed] = await Promise.all([
      families.find({ where: { 'guardiansMoved.at': { $lte: settled } }, order: [['_id', 'asc']], limit: batch, only: read }),
      families.find({ where: { forgetting: { $gt: '' } }, limit: batch, only: read }),
      families.find({ where: { remindAnew: { $gt: '' } }, limit: batch, only: read }),
    ])
    const begun = new Map([...moved, ...gone, ...changed].map((family) => [family._id, family]))
    for (const family of begun.values()) await filesFollow(family)
    for (const { _id, rev } of moved) await families.updateOne({ _id, rev }, { $unset: { guardiansMoved: true } })
    return { begun: begun.size }
  },
}
