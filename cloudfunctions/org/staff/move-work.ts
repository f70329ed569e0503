import { calls } from '../../kernel/notify/collections'
import { invitations } from './collections'
import { moveFamilies } from './move-families'
import type { HandOver } from './run-hand-over'

/** Gives what lies at the post that is left to who takes over, families first, by the batch; says whether families still wait. Doing it again changes nothing. */
export async function moveWork(row: HandOver, now: Date): Promise<boolean> {
  const more = await moveFamilies(row, now)
  if (more) return true
  const { _id: id, to } = row
  const { postId, personId, name, role } = to
  // After the families: as long as one names the old post, a new call may still be given to it.
  await Promise.all([
    calls.updateWhere({ assignee: id, state: 'open' }, { $set: { assignee: postId } }),
    calls.updateWhere({ 'raiseTo.postId': id, raises: true }, { $set: { raiseTo: { postId, personId } } }),
    invitations.updateWhere({ 'by.postId': id, state: 'open' }, { $set: { by: { postId, personId, name, role } } }),
  ])
  return false
}
