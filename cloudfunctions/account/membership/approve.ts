import { membershipContract } from '@/domain/account/contract/membership'
import { procedure } from '../../kernel/procedure'
import { decide } from './decide'

const { input, output } = membershipContract.approve

export const approve = procedure('membership.decide', input, output).mutation(async ({ ctx, input }) => {
  const { state } = await decide({ ...input, post: ctx.post, now: ctx.now, reason: null })
  return { state }
})
