import { annualContract } from '@/domain/support/annual/annual-contract'
import { seal } from '../../kernel/crypto/seal'
import { procedure } from '../../kernel/procedure'
import { needSafeText } from '../../kernel/wechat/need-safe-text'
import { ownReview } from './own-review'
import { takeAnnualStep } from './take-annual-step'

const { input, output } = annualContract.answer

/** By the applicant, or who filed for them. Two round trips, and WeChat's look at what was written. */
export const answer = procedure('support.own', input, output).mutation(async ({ ctx: { me, now, caller }, input: given }) => {
  const { id, act, kind } = given
  const row = await ownReview(me, id)
  const by = { by: me, byName: row.applicant === me ? '本人' : '代办的人' }
  if (given.kind === 'same') return takeAnnualStep(row, { act, what: kind, ...by, set: { answeredAt: now } }, now)
  await needSafeText(caller, [given.says])
  return takeAnnualStep(row, { act, what: kind, ...by, set: { answeredAt: now, says: seal(given.says, `annual:${id}`) } }, now)
})
