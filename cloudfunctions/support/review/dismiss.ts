import { reviewContract } from '@/domain/support/review/review-contract'
import { procedure } from '../../kernel/procedure'
import { answerObjection } from './answer-objection'

const { input, output } = reviewContract.dismiss

/** 不成立: with the last of them the notice may close. */
export const dismiss = procedure('support.answer', input, output).mutation(({ ctx, input: { id, act, says } }) => answerObjection(ctx, { id, act, says, state: 'dismissed' }))
