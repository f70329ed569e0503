import { seenChild, type SeenChild } from '@/domain/account/family-child'
import { familiesOf } from './read-family'

/** Of these children, those whom this person may see: one round trip. */
export async function childrenSeenBy(childIds: readonly string[], personId: string): Promise<SeenChild[]> {
  const families = await familiesOf(personId)
  return childIds.flatMap((childId) => families.map((family) => seenChild(family, childId, personId)).find((seen) => seen !== undefined) ?? [])
}

/** The child, if this person may see it: one round trip. */
export async function childSeenBy(childId: string, personId: string): Promise<SeenChild | undefined> {
  return (await childrenSeenBy([childId], personId))[0]
}
