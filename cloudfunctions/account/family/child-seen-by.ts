import { seenChild, type SeenChild } from '@/domain/account/family-child'
import { familiesOf } from './read-family'

/** The child, if this person may see it: one round trip. */
export async function childSeenBy(childId: string, personId: string): Promise<SeenChild | undefined> {
  for (const family of await familiesOf(personId)) {
    const seen = seenChild(family, childId, personId)
    if (seen) return seen
  }
  return undefined
}
