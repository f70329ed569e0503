import { membershipContract } from '@/domain/account/contract/membership'
import { procedure } from '../../kernel/procedure'
import { applyFor } from './apply-for'
import { toMembership } from './to-membership'

const { input, output } = membershipContract.join

export const join = procedure('account.membership', input, output).mutation(async ({ ctx, input: { id, placeId } }) => ({
  membership: toMembership(await applyFor({ id, personId: ctx.me, placeId, filedBy: null, now: ctx.now })),
}))
