import { toldWhenAnswered } from '@/domain/org/assist-words'
import { assistContract } from '@/domain/org/contract/assist'
import { procedure } from '../../kernel/procedure'
import { takeStep } from './take-step'
import { tellAnswer } from './tell-answer'

const { input, output } = assistContract.answer

export const answer = procedure('org.assist.answer', input, output).mutation(async ({ ctx, input: { id, act, words } }) => {
  const assist = await takeStep(ctx, { id, act, what: 'answer', words })
  await tellAnswer(assist, toldWhenAnswered(assist.answeringPlaceName, words), ctx.now)
  return { id, state: 'answered' }
})
