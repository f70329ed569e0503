import { moveWaitingMemberships } from '../../account/verbs'
import { assists } from '../assist/collections'
import { leavesPlaceEmpty } from './leaves-place-empty'
import type { HandOver } from './run-hand-over'

/** What waits at the place itself stays with who still works there; where nobody does, it goes to the place of who takes over, and is on their list at once. */
export async function movePlaceWork({ from, to, orgPath }: HandOver, now: Date): Promise<void> {
  if (!(await leavesPlaceEmpty({ ...from, orgPath }, now))) return
  await Promise.all([moveWaitingMemberships(orgPath, to.orgPath), assists.updateWhere({ waitsAt: orgPath }, { $set: { waitsAt: to.orgPath } })])
}
