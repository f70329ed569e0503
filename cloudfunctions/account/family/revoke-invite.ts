import { familyContract } from '@/domain/account/contract/family'
import { inviteRevoked } from '@/domain/account/family-invites'
import { procedure } from '../../kernel/procedure'
import { changeFamily } from './change-family'
import { familyAnswer } from './family-answer'
import { familyOf } from './read-family'

const { input, output } = familyContract.revokeInvite

export const revokeInvite = procedure('account.family', input, output).mutation(async ({ ctx, input: { familyId, inviteId } }) => {
  const act = { by: ctx.me, now: ctx.now }
  return familyAnswer(await changeFamily({ read: () => familyOf(familyId, ctx.me), rule: (family) => inviteRevoked(family, inviteId, act) }), ctx)
})
