import { signInContract } from '@/domain/account/contract/sign-in'
import { sessions } from '../../kernel/collections'
import { procedure } from '../../kernel/procedure'

const { input, output } = signInContract.signOut

/** One round trip in a browser, none in WeChat. */
export const signOut = procedure('account.sessions', input, output).mutation(async ({ ctx: { caller, now } }) => {
  const id = caller.kind === 'person' ? caller.sessionId : null
  if (id !== null) await sessions.updateOne({ _id: id, revokedAt: null }, { $set: { revokedAt: now } })
  return { signedOut: true }
})
