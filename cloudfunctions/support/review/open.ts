import { reviewContract } from '@/domain/support/review/review-contract'
import { procedure } from '../../kernel/procedure'
import { caseAtPost } from './case-at-post'
import { shownCase } from './shown-case'

const { input, output } = reviewContract.open

/** Some eight round trips, all of them once a case: who decides needs none of them again (`ticket`). */
export const open = procedure('support.review', input, output).query(async ({ ctx, input: { id, look, reason } }) => shownCase(ctx, await caseAtPost(ctx.post, id), { look, reason, to: '审核', mark: 'case' }))
