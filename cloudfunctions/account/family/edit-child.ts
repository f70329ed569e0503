import { familyContract } from '@/domain/account/contract/family'
import { childEdited } from '@/domain/account/family-rules'
import { chinaClock } from '@/domain/china-time'
import { AppError } from '@/domain/errors'
import { procedure } from '../../kernel/procedure'
import { needSafeText } from '../../kernel/wechat/need-safe-text'
import { changeFamily } from './change-family'
import { familyAnswer } from './family-answer'
import { familyOf } from './read-family'

const { input, output } = familyContract.editChild

export const editChild = procedure('account.family', input, output).mutation(async ({ ctx, input: { familyId, childId, ...child } }) => {
  if (child.birthOn > chinaClock(ctx.now).date) throw new AppError('BAD_INPUT', 'birthOn')
  await needSafeText(ctx.caller, [child.name])
  const act = { by: ctx.me, now: ctx.now }
  return familyAnswer(await changeFamily({ read: () => familyOf(familyId, ctx.me), rule: (family) => childEdited(family, { id: childId, ...child }, act) }), ctx)
})
