import { appealContract } from '@/domain/voice/appeal-contract'
import { procedure } from '../../kernel/procedure'
import { answerAppeal } from './answer'

const { input, output } = appealContract.reopen

/** 重新审: back to the level that refused, to somebody else there, with its days. */
export const reopen = procedure('voice.decide', input, output).mutation(({ ctx, input: { id, act, says, asks } }) => answerAppeal(ctx, { id, act, says, asks }))
