import { annualContract, annualViews } from '@/domain/support/annual/annual-contract'
import { procedure } from '../../kernel/procedure'
import { annualReviews } from './collections'
import { inView } from './in-view'

const { input, output } = annualContract.counts

/** Counted along an index, all at once: one round trip for each view, beside the post's own. */
export const counts = procedure('support.annual', input, output).query(async ({ ctx: { post, now } }) => {
  const many = await Promise.all(annualViews.map((view) => annualReviews.count(inView(post, view, now))))
  const [together = 0, changed = 0, visit = 0, exit = 0, asked = 0, done = 0] = many
  return { together, changed, visit, exit, asked, done }
})
