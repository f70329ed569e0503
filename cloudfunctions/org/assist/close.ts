import { assistContract } from '@/domain/org/contract/assist'
import { procedure } from '../../kernel/procedure'
import { takeStep } from './take-step'

const { input, output } = assistContract.close

export const close = procedure('org.assist.ask', input, output).mutation(async ({ ctx, input: { id, act } }) => {
  await takeStep(ctx, { id, act, what: 'close' })
  return { id, state: 'closed' }
})
