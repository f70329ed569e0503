/** What one member sees of a family, and may do. Guardians see all; relatives the children and the adults; helpers the adults; a guardian apart only the own children. */
import type { Family, FamilyChild, FamilyMember } from './contract/family'
import { openInvites } from './family-invites'
import type { ChildRecord, FamilyRecord, InviteRecord, MemberRecord } from './family-record'
import { isAloneWith, isGuardianOf, isGuardianTogether, isLastGuardian, mayReturnTo, memberOf } from './family-standing'

/** Undefined for who is no member. */
export function familyFor(family: FamilyRecord, me: string, now: Date): Family | undefined {
  const my = memberOf(family, me)
  if (!my) return undefined
  const together = isGuardianTogether(family, me)
  const apart = my.apartSince !== null
  return {
    id: family._id,
    myRole: my.role,
    apart,
    members: family.members.filter(({ personId }) => !apart || personId === me).map((member) => memberFor(member, me, together)),
    children: family.children.filter((child) => seesChild(my, child)).map((child) => childFor(child, me)),
    released: family.children.filter((child) => mayReturnTo(family, child, me)).map(({ id, name }) => ({ id, name })),
    invites: together ? openInvites(family, now).map(inviteFor) : [],
    canInvite: together,
    canAddChild: together,
    leaving: isLastGuardian(family, me) ? 'lastGuardian' : 'free',
  }
}

export function seesChild(member: MemberRecord, child: ChildRecord): boolean {
  if (member.role === 'guardian') return isGuardianOf(child, member.personId)
  return member.role === 'relative'
}

function memberFor({ personId, name, role, relation, joinedAt, apartSince }: MemberRecord, me: string, together: boolean): FamilyMember {
  const decides = together && role !== 'guardian'
  return { personId, name, role, relation, joinedAt: joinedAt.toISOString(), me: personId === me, apart: apartSince !== null, canChangeRole: decides, canRemove: decides }
}

function childFor(child: ChildRecord, me: string): FamilyChild {
  const { id, name, sex, birthOn } = child
  const canEdit = isGuardianOf(child, me)
  return { id, name, sex, birthOn, canEdit, removing: !canEdit ? 'no' : isAloneWith(child, me) ? 'file' : 'sight' }
}

const inviteFor = ({ id, role, relation, expiresAt }: InviteRecord): Family['invites'][number] => ({ id, role, relation, expiresAt: expiresAt.toISOString() })
