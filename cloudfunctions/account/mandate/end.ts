import { mandateContract } from '@/domain/account/contract/mandate'
import { procedure } from '../../kernel/procedure'
import { takeStep } from './take-step'

const { input, output } = mandateContract.end

export const end = procedure('account.mandate', input, output).mutation(({ ctx, input: { id } }) => takeStep(id, 'end', ctx.me, ctx.now))
