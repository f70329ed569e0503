import { contactRoleText } from '@/domain/org/role-names'
import { calls } from '../../kernel/notify/collections'
import { invitations } from './collections'
import { moveAssists } from './move-assists'
import { moveFamilies } from './move-families'
import { moveMandates } from './move-mandates'
import { movePlaceWork } from './move-place-work'
import type { HandOver } from './run-hand-over'

/** Gives what lies at the post that is left to who takes over, families and mandates first, by the batch; says whether some of them still wait. Doing it again changes nothing. */
export async function moveWork(row: HandOver, now: Date): Promise<boolean> {
  if (await moveFamilies(row, now)) return true
  if (await moveMandates(row, now)) return true
  const { _id: id, to } = row
  const { postId, personId, name, role } = to
  const next = { postId, personId, name, roleText: contactRoleText(role, to.placeName) }
  // After the families: as long as one names the old post, a new call may still be given to it.
  await Promise.all([
    calls.updateWhere({ assignee: id, state: 'open' }, { $set: { assignee: postId } }),
    calls.updateWhere({ 'raiseTo.postId': id, raises: true }, { $set: { raiseTo: next } }),
    invitations.updateWhere({ 'by.postId': id, state: 'open' }, { $set: { by: { postId, personId, name, role } } }),
    moveAssists(row),
    movePlaceWork(row, now),
  ])
  return false
}
