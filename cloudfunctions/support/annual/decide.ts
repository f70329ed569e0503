import { AppError } from '@/domain/errors'
import { annualContract } from '@/domain/support/annual/annual-contract'
import { byPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { needMine } from './need-mine'
import { reviewAtPost } from './review-at-post'
import { takeAnnualStep } from './take-annual-step'
import { writeEnd } from './write-end'

const { input, output } = annualContract.decide

/** By somebody else than who proposed it, of the county or above. Then the last month is written into the application; what was cut between the timer writes (`settle-endings.ts`). Five round trips, the post's own counted. */
export const decide = procedure('support.end', input, output).mutation(async ({ ctx: { post, me, now }, input: { id, act, agrees, says } }) => {
  const row = await reviewAtPost(post, id)
  await needMine(me, row)
  const { proposal } = row
  if (proposal?.by === me) throw new AppError('FOUR_EYES', 'proposed by the same person', { sentence: '退出是您提的，要请另一位同事复核。什么都没有变。' })
  const byName = byPost(post)
  if (!agrees) return takeAnnualStep(row, { act, what: 'reject', by: me, byName, says, set: { proposal: null } }, now)
  const decided = await takeAnnualStep(row, { act, what: 'confirm', by: me, byName, says, set: { dueAt: now } }, now)
  if (proposal) await writeEnd(row, proposal)
  return decided
})
