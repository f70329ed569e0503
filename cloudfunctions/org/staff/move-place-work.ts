import { vettingRoles } from '@/domain/org/roles'
import { moveWaitingMemberships, moveWaitingVolunteers } from '../../account/verbs'
import { assists } from '../assist/collections'
import { leavesPlaceEmpty } from './leaves-place-empty'
import type { HandOver } from './run-hand-over'

/** What waits at the place itself stays with who still works there; where nobody does, it goes to the place of who takes over, and is on their list at once. */
export async function movePlaceWork({ from, to, orgPath }: HandOver, now: Date): Promise<void> {
  const leaving = { ...from, orgPath }
  const [empty, nobodyVets] = await Promise.all([leavesPlaceEmpty(leaving, now), leavesPlaceEmpty(leaving, now, vettingRoles)])
  await Promise.all([
    empty && moveWaitingMemberships(orgPath, to.orgPath),
    empty && assists.updateWhere({ waitsAt: orgPath }, { $set: { waitsAt: to.orgPath } }),
    nobodyVets && moveWaitingVolunteers(orgPath, to.orgPath),
  ])
}
