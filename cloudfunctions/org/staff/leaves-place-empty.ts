import type { OrgPath } from '@/domain/org/org-path'
import { lineRoles, type StaffRole } from '@/domain/org/roles'
import { lineNear } from '../line-near'

export interface LeavingPost {
  postId: string
  personId: string
  role: StaffRole
  orgPath: OrgPath
}

const line: readonly StaffRole[] = lineRoles

/** Whether nobody of the line works at the place once this one has gone: what waits there would wait for nobody. One round trip, none for other roles. */
export async function leavesPlaceEmpty({ personId, role, orgPath }: LeavingPost, now: Date): Promise<boolean> {
  if (!line.includes(role)) return false
  const [nearest] = await lineNear(orgPath, now, { but: personId })
  return nearest?.orgPath !== orgPath
}
