import { volunteerContract } from '@/domain/account/contract/volunteer'
import { procedure } from '../../kernel/procedure'
import { volunteers } from './collections'
import { toVolunteer } from './to-volunteer'

const { input, output } = volunteerContract.mine

/** One round trip. */
export const mine = procedure('account.volunteer', input, output).query(async ({ ctx }) => {
  const row = await volunteers.byId(ctx.me)
  return { volunteer: row ? toVolunteer(row) : null }
})
