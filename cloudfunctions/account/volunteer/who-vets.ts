import type { PersonId } from '@/domain/account/person-id'
import type { OrgPath } from '@/domain/org/org-path'
import { vettingRoles } from '@/domain/org/roles'
import { lineNear } from '../../org/verbs'

/** The place of the nearest on whose desk a volunteer of this place waits; null when nobody works at any level. One round trip. */
export async function whoVets(orgPath: OrgPath, volunteer: PersonId, now: Date): Promise<OrgPath | null> {
  const [nearest] = await lineNear(orgPath, now, { roles: vettingRoles, but: volunteer })
  return nearest?.orgPath ?? null
}
