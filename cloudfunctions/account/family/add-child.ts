import { familyContract } from '@/domain/account/contract/family'
import { childAdded } from '@/domain/account/family-rules'
import { chinaClock } from '@/domain/china-time'
import { AppError } from '@/domain/errors'
import { procedure } from '../../kernel/procedure'
import { needSafeText } from '../../kernel/wechat/need-safe-text'
import { needConsent } from '../consent/need-consent'
import { changeFamily } from './change-family'
import { familyAnswer } from './family-answer'
import { familyOf } from './read-family'

const { input, output } = familyContract.addChild

/** The guardian's consent for this very child is recorded before the child: a cut leaves a consent without data, and the same tap again ends it. */
export const addChild = procedure('account.family', input, output).mutation(async ({ ctx, input: { id, familyId, agree, ...child } }) => {
  const { me, now } = ctx
  if (child.birthOn > chinaClock(now).date) throw new AppError('BAD_INPUT', 'birthOn')
  await needSafeText(ctx.caller, [child.name])
  const family = await changeFamily({
    read: () => familyOf(familyId, me),
    rule: (known) => childAdded(known, { id, ...child }, { by: me, now }),
    before: () => needConsent({ personId: me, kind: 'under14', subject: id, agree, now }),
  })
  return familyAnswer(family, ctx)
})
