import { AppError } from '@/domain/errors'
import { annualContract } from '@/domain/support/annual/annual-contract'
import { procedure } from '../../kernel/procedure'
import { supportCases } from '../cases/collections'
import { needMine } from './need-mine'
import { reviewAtPost } from './review-at-post'
import { takeAnnualStep } from './take-annual-step'

const { input, output } = annualContract.decide

/** By somebody else than who proposed it, of the county or above. The last month is written into the application first; whoever is cut between taps again. Five round trips, the post's own counted. */
export const decide = procedure('support.end', input, output).mutation(async ({ ctx: { post, me, now }, input: { id, act, agrees, says } }) => {
  const row = await reviewAtPost(post, id)
  await needMine(me, row)
  const { proposal } = row
  if (proposal?.by === me) throw new AppError('FOUR_EYES', 'proposed by the same person', { sentence: '退出是您提的，要请另一位同事复核。什么都没有变。' })
  const byName = `${post.placeName} ${post.name}`
  if (!agrees) return takeAnnualStep(row, { act, what: 'reject', by: me, byName, says, set: { proposal: null } }, now)
  if (row.state === 'exit' && proposal) {
    await supportCases.updateOne({ _id: row.caseId, lastMonth: '' }, { $set: { lastMonth: proposal.lastMonth, ending: { reason: proposal.reason, byName, on: proposal.on } }, $inc: { rev: 1 } })
  }
  return takeAnnualStep(row, { act, what: 'confirm', by: me, byName, says }, now)
})
