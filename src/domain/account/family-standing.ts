/** What somebody is to a family: the questions that every rule and every view asks. */
import type { ChildRecord, FamilyRecord, MemberRecord } from './family-record'

export const memberOf = (family: Pick<FamilyRecord, 'members'>, personId: string): MemberRecord | undefined =>
  family.members.find((member) => member.personId === personId)

const isTogether = (member: MemberRecord): boolean => member.role === 'guardian' && member.apartSince === null

/** A guardian who lives with the family: the one who invites, adds children and decides on relatives and helpers. */
export function isGuardianTogether(family: Pick<FamilyRecord, 'members'>, personId: string): boolean {
  const member = memberOf(family, personId)
  return member !== undefined && isTogether(member)
}

export const guardiansTogether = (family: Pick<FamilyRecord, 'members'>): MemberRecord[] => family.members.filter(isTogether)

export const isGuardianOf = (child: Pick<ChildRecord, 'guardians'>, personId: string): boolean => child.guardians.includes(personId)

/** A guardian who took back the consent for this child, and may give it again while the file is kept. */
export const mayReturnTo = (family: Pick<FamilyRecord, 'members'>, child: Pick<ChildRecord, 'releasedBy'>, personId: string): boolean =>
  memberOf(family, personId)?.role === 'guardian' && child.releasedBy.includes(personId)

/** A child nobody else is a guardian of: who takes it away or leaves takes the file with them. */
export const isAloneWith = (child: Pick<ChildRecord, 'guardians'>, personId: string): boolean => child.guardians.every((guardian) => guardian === personId)

/** The only guardian of a child cannot leave before the file is handed over or deleted; neither can the last one who is together while others only look on. */
export const isLastGuardian = (family: Pick<FamilyRecord, 'children'>, personId: string): boolean => family.children.some((child) => isAloneWith(child, personId))
