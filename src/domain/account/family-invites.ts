/** Share cards that invite into a family. */
import { familyRoles, type FamilyRole } from './family'
import type { FamilyRecord, InviteRecord } from './family-record'
import type { FamilyAct, FamilyOutcome } from './family-rules'
import { isGuardianTogether, memberOf } from './family-standing'

const hours = 72
const mostOpen = 10
/** Used and old ones stay this long, so that who opens one late is told what became of it. */
const keptDays = 30

type InviteState = 'open' | 'own' | 'joined' | 'used' | 'expired' | 'revoked'

/** What a card is worth to `by`, who holds it; a card is worth nothing once its giver no longer lives in the family. */
export function inviteState(family: FamilyRecord, invite: InviteRecord, { by, now }: { by: string | null; now: Date }): InviteState {
  if (invite.usedBy !== null) return invite.usedBy === by && memberOf(family, invite.usedBy) ? 'joined' : 'used'
  if (invite.revokedAt || !isGuardianTogether(family, invite.by)) return 'revoked'
  if (invite.expiresAt <= now) return 'expired'
  if (invite.by === by) return 'own'
  return by !== null && hasAlready(family, by, invite.role) ? 'joined' : 'open'
}

/** Somebody who is in the family as much as the card would make them: it is left for who it was meant for. */
function hasAlready(family: FamilyRecord, personId: string, role: FamilyRole): boolean {
  const member = memberOf(family, personId)
  return member !== undefined && member.apartSince === null && familyRoles.indexOf(member.role) <= familyRoles.indexOf(role)
}

/** Cards that somebody may still use; for whom it is asked, makes no difference. */
export const openInvites = (family: FamilyRecord, now: Date): InviteRecord[] => family.invites.filter((invite) => inviteState(family, invite, { by: null, now }) === 'open')

/** A guardian who lives in the family makes a card; the same card again is the same; another under its id is refused. */
export function invited(family: FamilyRecord, card: { id: string; role: FamilyRole; relation: string }, act: FamilyAct): FamilyOutcome {
  if (!isGuardianTogether(family, act.by)) return { refused: 'notYours' }
  const known = family.invites.find(({ id }) => id === card.id)
  if (known) return known.by === act.by && known.role === card.role && known.relation === card.relation ? family : { refused: 'otherwise' }
  if (openInvites(family, act.now).length >= mostOpen) return { refused: 'full' }
  const keptFrom = act.now.getTime() - keptDays * 86_400_000
  const invite = { ...card, by: act.by, expiresAt: new Date(act.now.getTime() + hours * 3_600_000), usedBy: null, revokedAt: null }
  return { ...family, invites: [...family.invites.filter(({ expiresAt }) => expiresAt.getTime() > keptFrom).slice(-39), invite] }
}

/** Any guardian of the family takes a card back; one that was used stays used. */
export function inviteRevoked(family: FamilyRecord, inviteId: string, act: FamilyAct): FamilyOutcome {
  if (!isGuardianTogether(family, act.by)) return { refused: 'notYours' }
  const invite = family.invites.find(({ id }) => id === inviteId)
  if (!invite || invite.usedBy !== null || invite.revokedAt) return family
  return { ...family, invites: family.invites.map((other) => (other === invite ? { ...invite, revokedAt: act.now } : other)) }
}
