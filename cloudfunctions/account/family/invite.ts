import { familyContract } from '@/domain/account/contract/family'
import { invited } from '@/domain/account/family-invites'
import { AppError } from '@/domain/errors'
import { procedure } from '../../kernel/procedure'
import { needSafeText } from '../../kernel/wechat/need-safe-text'
import { remindOfEnding } from './card-ending'
import { changeFamily } from './change-family'
import { inviteToken } from './invite-token'
import { familyOf } from './read-family'

const { input, output } = familyContract.invite

export const invite = procedure('account.family', input, output).mutation(async ({ ctx, input: { id, familyId, role, relation } }) => {
  await needSafeText(ctx.caller, [relation])
  const act = { by: ctx.me, now: ctx.now }
  const family = await changeFamily({ read: () => familyOf(familyId, ctx.me), rule: (known) => invited(known, { id, role, relation }, act) })
  const card = family.invites.find((other) => other.id === id)
  if (!card) throw new AppError('INTERNAL', 'the invitation is not there')
  await remindOfEnding(family, card, ctx.now)
  return { token: inviteToken(id), expiresAt: card.expiresAt.toISOString() }
})
