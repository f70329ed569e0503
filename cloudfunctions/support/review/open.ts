import { reviewContract } from '@/domain/support/review/review-contract'
import { procedure } from '../../kernel/procedure'
import { caseAtPost } from './case-at-post'
import { shownCase } from './shown-case'

const { input, output } = reviewContract.open

/** Eight round trips of who decides, the post's own counted, and what may come to them (`shownCase`). All of them once a case: the decision needs none of them again (`ticket`). */
export const open = procedure('support.review', input, output).query(async ({ ctx, input: { id, look, reason } }) => shownCase(ctx, await caseAtPost(ctx.post, id), { look, reason, to: '审核', mark: 'case' }))
