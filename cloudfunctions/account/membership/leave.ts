import { membershipContract } from '@/domain/account/contract/membership'
import { procedure } from '../../kernel/procedure'
import { changeMembership, nothingWaits } from './change-membership'
import { memberships } from './collections'
import { toMembership } from './to-membership'

const { input, output } = membershipContract.leave

/** Needs nobody's answer. */
export const leave = procedure('account.membership', input, output).mutation(async ({ ctx, input: { id } }) => {
  const { me, now } = ctx
  const row = await changeMembership(() => memberships.byId(me), { id, by: me, now }, () => ({
    step: 'leave',
    words: '本人退会',
    decision: false,
    fields: nothingWaits,
  }))
  return { membership: toMembership(row) }
})
