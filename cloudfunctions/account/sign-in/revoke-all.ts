import { signInContract } from '@/domain/account/contract/sign-in'
import { sessions } from '../../kernel/collections'
import { procedure } from '../../kernel/procedure'

const { input, output } = signInContract.revokeAll

/** One round trip. */
export const revokeAll = procedure('account.sessions', input, output).mutation(async ({ ctx }) => ({
  revoked: await sessions.updateWhere({ personId: ctx.me, revokedAt: null }, { $set: { revokedAt: ctx.now } }),
}))
