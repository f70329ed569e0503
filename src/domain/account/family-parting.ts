/** How somebody leaves a family, and whose the children's files are then. */
import type { FamilyRecord } from './family-record'
import { keptEvents, withoutChildren, type FamilyAct, type FamilyOutcome } from './family-rules'
import { guardiansTogether, isAloneWith, isLastGuardian, memberOf } from './family-standing'

/**
 * Relatives and helpers lose sight at once. A guardian who keeps the children stays apart: sees them, and no other adult. A guardian who does not is out
 * altogether, unless a child would be left without any guardian. Whoever remains as a guardian goes on; when all others were apart, the family is theirs
 * again, without the relatives and helpers whom the one who left had let in.
 */
export function parted(family: FamilyRecord, keepChildren: boolean, act: FamilyAct): FamilyOutcome {
  const member = memberOf(family, act.by)
  if (!member) return family
  if (member.role !== 'guardian') return left(family, act, member.name)
  if (keepChildren && family.children.length > 0) {
    if (member.apartSince) return family
    if (isLastGuardian(family, act.by)) return { refused: 'lastGuardian' }
    return regrouped({ ...family, members: family.members.map((other) => (other === member ? { ...member, apartSince: act.now } : other)) }, act, 'apart', member.name)
  }
  if (isLastGuardian(family, act.by)) return { refused: 'lastGuardian' }
  return left(family, act, member.name)
}

/** An account that ends leaves every family, and takes the files of children along whom nobody else guards: that was said fifteen days before. */
export function erasedFrom(family: FamilyRecord, act: FamilyAct): FamilyOutcome {
  if (!memberOf(family, act.by)) return family
  return parted(withoutChildren(family, family.children.filter((child) => isAloneWith(child, act.by))), false, act)
}

function left(family: FamilyRecord, act: FamilyAct, name: string): FamilyRecord {
  const without = (people: readonly string[]) => people.filter((other) => other !== act.by)
  const members = family.members.filter(({ personId }) => personId !== act.by)
  const children = family.children.map((child) => ({ ...child, guardians: without(child.guardians), releasedBy: without(child.releasedBy) }))
  return regrouped({ ...family, members, children }, act, 'left', name)
}

/** With no guardian together any more, nobody could answer for relatives and helpers: they go, and a guardian who was apart takes over. */
function regrouped(family: FamilyRecord, act: FamilyAct, what: 'left' | 'apart', name: string): FamilyRecord {
  const timeline = [...family.timeline, { at: act.now, by: act.by, what, about: name }].slice(-keptEvents)
  const homeOf = family.homeOf === act.by ? family._id : family.homeOf
  if (guardiansTogether(family).length > 0) return { ...family, homeOf, timeline }
  const guardians = family.members.filter(({ role }) => role === 'guardian')
  const members = guardians.map((guardian) => (guardian.personId === act.by ? guardian : { ...guardian, apartSince: null }))
  return { ...family, homeOf, members, timeline }
}
