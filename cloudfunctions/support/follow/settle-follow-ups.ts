import { supportCases } from '../cases/collections'
import { beginFollowUp, followedFields } from './begin-follow-up'
import { projectFollowUps } from './collections'

const batch = 50

/** Cases that were granted since are followed from now on, those that ended no longer. The mark goes only where the case is still as it was read; a cut run is done again. Says of how many. */
export async function settleFollowUps(now: Date): Promise<number> {
  const due = await supportCases.find({ where: { toFollow: true }, limit: batch, only: [...followedFields, 'rev'] })
  for (const row of due) {
    const { _id, rev, state } = row
    if (state === 'ended') await projectFollowUps.updateOne({ _id }, { $set: { waitsAt: null, showAt: null, dueAt: null, isAsked: false }, $inc: { rev: 1 } })
    else await beginFollowUp(row, now)
    await supportCases.updateOne({ _id, rev, toFollow: true }, { $set: { toFollow: false } })
  }
  return due.length
}
