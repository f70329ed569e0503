import { signInContract } from '@/domain/account/contract/sign-in'
import { sessions } from '../../kernel/collections'
import { procedure } from '../../kernel/procedure'
import { notFound } from '@/domain/refusals'

const { input, output } = signInContract.revoke

/** From the next call on, that computer is signed out. Revoked already, it stays as it is. */
export const revoke = procedure('account.sessions', input, output).mutation(async ({ ctx, input: { id } }) => {
  if (await sessions.updateOne({ _id: id, personId: ctx.me, revokedAt: null }, { $set: { revokedAt: ctx.now } })) return { revoked: true }
  const session = await sessions.byId(id, ['personId'])
  if (session?.personId !== ctx.me) throw notFound('session', 'session: unknown, or somebody else’s')
  return { revoked: true }
})
