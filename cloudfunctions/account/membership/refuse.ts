import { membershipContract } from '@/domain/account/contract/membership'
import { procedure } from '../../kernel/procedure'
import { decide } from './decide'

const { input, output } = membershipContract.refuse

export const refuse = procedure('membership.decide', input, output).mutation(async ({ ctx, input }) => {
  const { state } = await decide({ ...input, post: ctx.post, now: ctx.now })
  return { state }
})
