import type { PersonId } from '@/domain/account/person-id'
import { mandates } from './collections'

/** The mandate by which somebody of the family books for this person, if one holds. One round trip. Staff put people down at the venue's desk instead. */
export async function mandateToBook(personId: PersonId, helperId: PersonId): Promise<{ helperName: string } | undefined> {
  const [held] = await mandates.find({ where: { parties: helperId, personId, helperId, postId: null, state: 'confirmed', what: 'booking' }, limit: 1, only: ['helperName'] })
  return held
}
