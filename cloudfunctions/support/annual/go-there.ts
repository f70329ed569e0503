import { annualContract } from '@/domain/support/annual/annual-contract'
import { byPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { visitBy } from './lapse'
import { needMine } from './need-mine'
import { reviewAtPost } from './review-at-post'
import { takeAnnualStep } from './take-annual-step'

const { input, output } = annualContract.goThere

/** Somebody has to look. Four round trips, the post's own counted. */
export const goThere = procedure('support.annual', input, output).mutation(async ({ ctx: { post, me, now }, input: { id, act } }) => {
  const row = await reviewAtPost(post, id)
  await needMine(me, row)
  return takeAnnualStep(row, { act, what: 'goThere', by: me, byName: byPost(post), set: { dueAt: visitBy(now) } }, now)
})
