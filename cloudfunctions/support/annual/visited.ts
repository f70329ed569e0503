import { fullDate } from '@/domain/said-date'
import { annualContract } from '@/domain/support/annual/annual-contract'
import { byPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { needBeenThere } from '../review/need-been-there'
import { needMine } from './need-mine'
import { reviewAtPost } from './review-at-post'
import { takeAnnualStep } from './take-annual-step'

const { input, output } = annualContract.visited
const stepOf = { same: 'visitedSame', changed: 'visitedChanged', notMet: 'notMet' } as const

/** What was found there. Four round trips, the post's own counted. */
export const visited = procedure('support.annual', input, output).mutation(async ({ ctx: { post, me, now }, input: { id, act, on, says, found } }) => {
  const row = await reviewAtPost(post, id)
  await needMine(me, row)
  needBeenThere(on, now)
  return takeAnnualStep(row, { act, what: stepOf[found], by: me, byName: byPost(post), says: `${fullDate(on)}：${says}` }, now)
})
