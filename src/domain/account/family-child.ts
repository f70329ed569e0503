/** A child as one member of the family may see it. */
import type { ChildRecord, FamilyRecord } from './family-record'
import { isGuardianOf, memberOf } from './family-standing'
import { seesChild } from './family-view'

export interface SeenChild {
  familyId: string
  orgPath: FamilyRecord['orgPath']
  child: Pick<ChildRecord, 'id' | 'name' | 'sex' | 'birthOn'>
  guardians: readonly string[]
  /** Writes in its file; who is none reads. */
  isGuardian: boolean
  /** What the family calls somebody; empty for whom this member is not told of, and who is in the family no more. */
  nameOf: (personId: string) => string
}

/** Undefined when the family has no such child, or it is not for this person to know of. */
export function seenChild(family: FamilyRecord, childId: string, me: string): SeenChild | undefined {
  const my = memberOf(family, me)
  const child = family.children.find(({ id }) => id === childId)
  if (!my || !child || !seesChild(my, child)) return undefined
  const apart = my.apartSince !== null
  return {
    familyId: family._id,
    orgPath: family.orgPath,
    child,
    guardians: child.guardians,
    isGuardian: isGuardianOf(child, me),
    nameOf: (personId) => (apart && personId !== me ? '' : (memberOf(family, personId)?.name ?? '')),
  }
}
