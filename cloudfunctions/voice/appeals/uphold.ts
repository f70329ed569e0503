import { appealContract } from '@/domain/voice/appeal-contract'
import { procedure } from '../../kernel/procedure'
import { answerAppeal } from './answer'

const { input, output } = appealContract.uphold

/** 维持: the refusal stands; the family reads why, and what it may still do. */
export const uphold = procedure('voice.decide', input, output).mutation(({ ctx, input: { id, act, says } }) => answerAppeal(ctx, { id, act, says, asks: null }))
