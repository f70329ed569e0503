import type { OrgPath } from '@/domain/org/org-path'
import { lineRoles, type StaffRole } from '@/domain/org/roles'
import { lineNear } from '../line-near'

export interface LeavingPost {
  postId: string
  personId: string
  role: StaffRole
  orgPath: OrgPath
}

/** Whether nobody in one of these roles works at the place once this one has gone: what waits there for them would wait for nobody. One round trip, none for other roles. */
export async function leavesPlaceEmpty({ personId, role, orgPath }: LeavingPost, now: Date, roles: readonly StaffRole[] = lineRoles): Promise<boolean> {
  if (!roles.includes(role)) return false
  const [nearest] = await lineNear(orgPath, now, { roles, but: personId })
  return nearest?.orgPath !== orgPath
}
