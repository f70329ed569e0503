import { familyContract } from '@/domain/account/contract/family'
import { inviteRevoked } from '@/domain/account/family-invites'
import { procedure } from '../../kernel/procedure'
import { endingSettled } from './card-ending'
import { changeFamily } from './change-family'
import { familyAnswer } from './family-answer'
import { familyOf } from './read-family'

const { input, output } = familyContract.revokeInvite

export const revokeInvite = procedure('account.family', input, output).mutation(async ({ ctx, input: { familyId, inviteId } }) => {
  const act = { by: ctx.me, now: ctx.now }
  const family = await changeFamily({ read: () => familyOf(familyId, ctx.me), rule: (known) => inviteRevoked(known, inviteId, act) })
  const card = family.invites.find(({ id }) => id === inviteId)
  if (card) await endingSettled(card, ctx.now)
  return familyAnswer(family, ctx)
})
