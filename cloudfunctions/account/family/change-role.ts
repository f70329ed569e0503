import { familyContract } from '@/domain/account/contract/family'
import { roleChanged } from '@/domain/account/family-rules'
import { procedure } from '../../kernel/procedure'
import { changeFamily } from './change-family'
import { familyAnswer } from './family-answer'
import { familyOf } from './read-family'

const { input, output } = familyContract.changeRole

export const changeRole = procedure('account.family', input, output).mutation(async ({ ctx, input: { familyId, personId, role } }) => {
  const act = { by: ctx.me, now: ctx.now }
  return familyAnswer(await changeFamily({ read: () => familyOf(familyId, ctx.me), rule: (family) => roleChanged(family, personId, role, act) }), ctx)
})
