import { familyContract } from '@/domain/account/contract/family'
import { memberRemoved } from '@/domain/account/family-rules'
import { procedure } from '../../kernel/procedure'
import { changeFamily } from './change-family'
import { familyAnswer } from './family-answer'
import { familyOf } from './read-family'

const { input, output } = familyContract.removeMember

export const removeMember = procedure('account.family', input, output).mutation(async ({ ctx, input: { familyId, personId } }) => {
  const act = { by: ctx.me, now: ctx.now }
  return familyAnswer(await changeFamily({ read: () => familyOf(familyId, ctx.me), rule: (family) => memberRemoved(family, personId, act) }), ctx)
})
