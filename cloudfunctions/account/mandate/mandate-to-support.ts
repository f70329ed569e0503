import type { PersonId } from '@/domain/account/person-id'
import { isHeld } from './is-held'
import { mandates } from './collections'

/** The mandate by which somebody of the family, or the village, files applications for this person, if one holds now. One round trip, two for the village’s. */
export async function mandateToSupport(personId: PersonId, helperId: PersonId, now: Date): Promise<{ helperName: string; postId: string | null } | undefined> {
  const [row] = await mandates.find({ where: { parties: helperId, personId, helperId, state: 'confirmed', what: 'support' }, limit: 1, only: ['helperName', 'postId', 'state', 'helperId'] })
  return row && (await isHeld(row, now)) ? row : undefined
}
