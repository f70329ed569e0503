import type { SupportCase } from '../cases/collections'
import { beginFollowUp, type followedFields } from './begin-follow-up'
import { projectFollowUps } from './collections'
import { isRunning } from './is-running'

/** The project of a case that was granted is followed from now on, of one that ended no longer. Done again, it changes nothing. Two round trips, one when it ended, none for a programme that follows none. */
export async function settleFollowUp(row: Pick<SupportCase, (typeof followedFields)[number] | 'programme'>, now: Date): Promise<void> {
  if (isRunning(row)) await beginFollowUp(row, now)
  else if (row.state === 'ended') await projectFollowUps.updateOne({ _id: row._id, waitsAt: { $ne: null } }, { $set: { waitsAt: null, showAt: null, dueAt: null, isAsked: false }, $inc: { rev: 1 } })
}
