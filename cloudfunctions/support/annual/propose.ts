import { chinaClock } from '@/domain/china-time'
import { AppError } from '@/domain/errors'
import { annualContract } from '@/domain/support/annual/annual-contract'
import { byPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { supportCases } from '../cases/collections'
import { caseMonths } from '../money/case-months'
import { needMine } from './need-mine'
import { reviewAtPost } from './review-at-post'
import { takeAnnualStep } from './take-annual-step'

const { input, output } = annualContract.propose

/** An end, with a reason that the programme names. Nothing ends by it: a second person decides. Five round trips, the post's own counted. */
export const propose = procedure('support.annual', input, output).mutation(async ({ ctx: { post, me, now }, input: { id, act, reason, lastMonth, says } }) => {
  const row = await reviewAtPost(post, id)
  await needMine(me, row)
  const one = await supportCases.byId(row.caseId)
  const months = one && caseMonths(one)
  if (!one?.terms || !months) throw new AppError('CONFLICT', `case ${row.caseId} is not paid month by month`)
  if (!one.terms.exits.includes(reason)) throw new AppError('BAD_INPUT', 'no exit of this programme', { sentence: '退出的原因要从这一项的规定里选，没有记上。' })
  if (lastMonth > chinaClock(now).date.slice(0, 7) || lastMonth < months.firstMonth) throw new AppError('BAD_INPUT', 'no month of it', { sentence: '最后一个月要在开始发的月份和这个月之间，没有记上。' })
  const byName = byPost(post)
  return takeAnnualStep(row, { act, what: 'propose', by: me, byName, says: `${reason}；${says}`, set: { proposal: { reason, lastMonth, says, by: me, byName, on: chinaClock(now).date } } }, now)
})
