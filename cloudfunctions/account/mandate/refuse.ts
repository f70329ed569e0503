import { mandateContract } from '@/domain/account/contract/mandate'
import { procedure } from '../../kernel/procedure'
import { takeStep } from './take-step'

const { input, output } = mandateContract.refuse

export const refuse = procedure('account.mandate', input, output).mutation(({ ctx, input: { id } }) => takeStep(id, 'refuse', ctx.me, ctx.now))
