import { assistContract } from '@/domain/org/contract/assist'
import { procedure } from '../../kernel/procedure'
import { takeStep } from './take-step'

const { input, output } = assistContract.take

export const take = procedure('org.assist.answer', input, output).mutation(async ({ ctx, input: { id, act } }) => {
  await takeStep(ctx, { id, act, what: 'take' })
  return { id, state: 'taken' }
})
