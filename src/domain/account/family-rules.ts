/**
 * What may change in a family. Each rule gives the family as it then is, the same object when it is so already (so a retry changes nothing),
 * or why not. Nobody removes a guardian: a guardian leaves.
 */
import { familyRoles, type FamilyRole } from './family'
import type { ChildRecord, FamilyRecord, MemberRecord } from './family-record'
import { inviteState } from './family-invites'
import { guardiansTogether, isAloneWith, isGuardianOf, isGuardianTogether, mayReturnTo, memberOf } from './family-standing'

export type FamilyRefusal = 'notYours' | 'own' | 'gone' | 'used' | 'expired' | 'full' | 'lastGuardian' | 'otherwise'
export type FamilyOutcome = FamilyRecord | { refused: FamilyRefusal }

export interface FamilyAct {
  /** personId of who acts. */
  by: string
  now: Date
}

const most = 20
export const keptEvents = 300
const keptGone = 100
type Event = FamilyRecord['timeline'][number]['what']

const noted = (family: FamilyRecord, { by, now }: FamilyAct, what: Event, about: string): FamilyRecord => ({
  ...family,
  timeline: [...family.timeline, { at: now, by, what, about }].slice(-keptEvents),
})

/** `by` joins with an invitation. A relative who is invited as a guardian becomes one; nobody becomes less by an invitation. */
export function joined(family: FamilyRecord, inviteId: string, name: string, act: FamilyAct): FamilyOutcome {
  const invitation = family.invites.find(({ id }) => id === inviteId)
  const state = invitation && inviteState(family, invitation, act)
  if (state === 'joined') return family
  if (state === 'own') return { refused: 'own' }
  if (!invitation || state !== 'open') return { refused: state === 'used' ? 'used' : 'expired' }
  const before = memberOf(family, act.by)
  if (!before && family.members.length >= most) return { refused: 'full' }
  const role = before ? moreOf(before.role, invitation.role) : invitation.role
  const member: MemberRecord = { personId: act.by, name, role, relation: invitation.relation, joinedAt: before?.joinedAt ?? act.now, apartSince: null }
  // A guardian is let in by a guardian: to the children of that one, not to those of somebody else in the family.
  const children = role === 'guardian' ? family.children.map((child) => (isGuardianOf(child, invitation.by) ? guardedToo(child, act.by) : child)) : family.children
  const members = [...family.members.filter((other) => other !== before), member]
  const invites = family.invites.map((other) => (other === invitation ? { ...other, usedBy: act.by } : other))
  return noted({ ...family, members, children, invites }, act, 'joined', name)
}

/** Roles are listed from most to least. */
const moreOf = (one: FamilyRole, other: FamilyRole): FamilyRole => (familyRoles.indexOf(one) < familyRoles.indexOf(other) ? one : other)

const guardedToo = (child: ChildRecord, personId: string): ChildRecord =>
  isGuardianOf(child, personId) ? child : { ...child, guardians: [...child.guardians, personId], releasedBy: child.releasedBy.filter((other) => other !== personId) }

type NewChild = Pick<ChildRecord, 'id' | 'name' | 'sex' | 'birthOn'>

const isSame = (one: NewChild, other: NewChild): boolean => one.name === other.name && one.sex === other.sex && one.birthOn === other.birthOn

/** The guardians who live together guard the child together. The same child again is the same, also after its file was taken away; something else under its id is refused. */
export function childAdded(family: FamilyRecord, child: NewChild, act: FamilyAct): FamilyOutcome {
  if (!isGuardianTogether(family, act.by)) return { refused: 'notYours' }
  const known = family.children.find(({ id }) => id === child.id)
  if (known) return isSame(known, child) ? family : { refused: 'otherwise' }
  if (family.goneChildren.includes(child.id)) return family
  if (family.children.length >= most) return { refused: 'full' }
  const guardians = guardiansTogether(family).map(({ personId }) => personId)
  return noted(lookedAtAnew({ ...family, children: [...family.children, { ...child, guardians, releasedBy: [], addedBy: act.by, addedAt: act.now }] }, child.id), act, 'childAdded', child.name)
}

/** What is due for the child, and what its guardians are reminded of, may be another. */
const lookedAtAnew = (family: FamilyRecord, childId: string): FamilyRecord => ({ ...family, remindAnew: [...family.remindAnew.filter((id) => id !== childId), childId].slice(-keptGone) })

/** Any guardian of the child may correct it; what it was before stays in the timeline. */
export function childEdited(family: FamilyRecord, edited: NewChild, act: FamilyAct): FamilyOutcome {
  const child = family.children.find(({ id }) => id === edited.id)
  if (!child) return { refused: 'gone' }
  if (!isGuardianOf(child, act.by)) return { refused: 'notYours' }
  const { name, sex, birthOn } = edited
  if (isSame(child, edited)) return family
  const children = family.children.map((other) => (other === child ? { ...child, name, sex, birthOn } : other))
  return noted(lookedAtAnew({ ...family, children }, child.id), act, 'childEdited', `${child.name}，${child.birthOn}`)
}

/** The file goes when nobody else guards the child; else only the sight of who takes it away. */
export function childRemoved(family: FamilyRecord, childId: string, act: FamilyAct): FamilyOutcome {
  if (memberOf(family, act.by)?.role !== 'guardian') return { refused: 'notYours' }
  const child = family.children.find(({ id }) => id === childId)
  // Gone, or released by this guardian already.
  if (!child || !isGuardianOf(child, act.by)) return family
  if (isAloneWith(child, act.by)) {
    const goneChildren = [...family.goneChildren, childId].slice(-keptGone)
    return noted({ ...withoutChildren(family, [child]), goneChildren }, act, 'childRemoved', child.name)
  }
  return noted({ ...family, children: family.children.map((other) => (other === child ? released(child, act.by) : other)) }, act, 'childReleased', child.name)
}

/** Their growth files are to go with them. */
export const withoutChildren = (family: FamilyRecord, gone: readonly ChildRecord[]): FamilyRecord => ({
  ...family,
  children: family.children.filter((child) => !gone.includes(child)),
  forgetting: [...family.forgetting, ...gone.map(({ id }) => id)].slice(-keptGone),
})

const released = (child: ChildRecord, personId: string): ChildRecord => ({
  ...child,
  guardians: child.guardians.filter((guardian) => guardian !== personId),
  releasedBy: [...child.releasedBy.filter((other) => other !== personId), personId],
})

/** Whoever gave up the sight of a child has it again; nobody becomes a guardian by this who was none. */
export function childReturned(family: FamilyRecord, childId: string, act: FamilyAct): FamilyOutcome {
  const child = family.children.find(({ id }) => id === childId)
  if (!child) return { refused: 'gone' }
  if (isGuardianOf(child, act.by)) return family
  if (!mayReturnTo(family, child, act.by)) return { refused: 'notYours' }
  return noted({ ...family, children: family.children.map((other) => (other === child ? guardedToo(child, act.by) : other)) }, act, 'childReturned', child.name)
}

/** Between relative and helper, by a guardian; a guardian is made by invitation only. */
export function roleChanged(family: FamilyRecord, personId: string, role: 'relative' | 'helper', act: FamilyAct): FamilyOutcome {
  const member = memberOf(family, personId)
  if (!isGuardianTogether(family, act.by) || member?.role === 'guardian') return { refused: 'notYours' }
  if (!member) return { refused: 'gone' }
  if (member.role === role) return family
  return noted({ ...family, members: family.members.map((other) => (other === member ? { ...member, role } : other)) }, act, 'roleChanged', member.name)
}

/** A guardian takes a relative or helper out, who loses sight at once. */
export function memberRemoved(family: FamilyRecord, personId: string, act: FamilyAct): FamilyOutcome {
  const member = memberOf(family, personId)
  if (!isGuardianTogether(family, act.by) || member?.role === 'guardian') return { refused: 'notYours' }
  if (!member) return family
  return noted({ ...family, members: family.members.filter((other) => other !== member) }, act, 'removed', member.name)
}
