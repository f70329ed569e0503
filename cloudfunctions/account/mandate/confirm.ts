import { mandateContract } from '@/domain/account/contract/mandate'
import { procedure } from '../../kernel/procedure'
import { takeStep } from './take-step'

const { input, output } = mandateContract.confirm

export const confirm = procedure('account.mandate', input, output).mutation(({ ctx, input: { id } }) => takeStep(id, 'confirm', ctx.me, ctx.now))
