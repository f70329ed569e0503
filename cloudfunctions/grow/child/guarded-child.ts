import type { SeenChild } from '@/domain/account/family-child'
import { notAllowed, notFound } from '@/domain/refusals'
import { childSeenBy } from '../../account/verbs'

/** The child, for who is its guardian. One round trip. NOT_FOUND for who may not know of it, NOT_ALLOWED for who only reads. */
export async function guardedChild(childId: string, me: string): Promise<SeenChild> {
  const seen = await childSeenBy(childId, me)
  if (!seen) throw notFound('child', 'no such child for this person')
  if (!seen.isGuardian) throw notAllowed('guardianOnly', 'only guardians')
  return seen
}
