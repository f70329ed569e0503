import { membershipContract } from '@/domain/account/contract/membership'
import { procedure } from '../../kernel/procedure'
import { memberships } from './collections'
import { toMembership } from './to-membership'

const { input, output } = membershipContract.mine

/** One round trip. */
export const mine = procedure('account.membership', input, output).query(async ({ ctx }) => {
  const row = await memberships.byId(ctx.me)
  return { membership: row ? toMembership(row) : null }
})
