import { familyContract } from '@/domain/account/contract/family'
import { inviteState } from '@/domain/account/family-invites'
import { memberOf } from '@/domain/account/family-standing'
import { AppError } from '@/domain/errors'
import { procedure } from '../../kernel/procedure'
import { inviteIdOf } from './invite-token'
import { familyInviting } from './read-family'

const { input, output } = familyContract.invitation

/** One round trip. Only who invites and to what: a card may be forwarded to anybody. */
export const invitation = procedure('account.invitation', input, output).query(async ({ ctx, input: { token } }) => {
  const id = inviteIdOf(token)
  const family = await familyInviting(id)
  const card = family?.invites.find((other) => other.id === id)
  if (!family || !card) throw new AppError('EXPIRED', 'an invitation long gone')
  return {
    state: inviteState(family, card, { by: ctx.me, now: ctx.now }),
    inviter: memberOf(family, card.by)?.name ?? '家人',
    role: card.role,
    relation: card.relation,
    expiresAt: card.expiresAt.toISOString(),
  }
})
