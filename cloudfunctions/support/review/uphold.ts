import { reviewContract } from '@/domain/support/review/review-contract'
import { procedure } from '../../kernel/procedure'
import { answerObjection } from './answer-objection'

const { input, output } = reviewContract.uphold

/** 属实: back to the level that announced it, with its turn and its days. */
export const uphold = procedure('support.answer', input, output).mutation(({ ctx, input: { id, act, says } }) => answerObjection(ctx, { id, act, says, state: 'upheld' }))
