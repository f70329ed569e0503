import { annualContract, annualViews, statesOfView } from '@/domain/support/annual/annual-contract'
import { placePaths } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { annualReviews } from './collections'
import { beginOfYear } from './list'

const { input, output } = annualContract.counts

/** Counted along an index, all at once: one round trip for each view, beside the post's own. */
export const counts = procedure('support.annual', input, output).query(async ({ ctx: { post, now } }) => {
  const here = placePaths(post)
  const many = await Promise.all(annualViews.map((view) => {
    const these = { state: { $in: statesOfView[view] }, ...(view === 'done' && { dueAt: { $gte: beginOfYear(now) } }) }
    return annualReviews.count({ $or: [{ orgPath: { $in: here }, ...these }, { under: { $in: here }, ...these }] })
  }))
  const [together = 0, changed = 0, visit = 0, exit = 0, asked = 0, done = 0] = many
  return { together, changed, visit, exit, asked, done }
})
