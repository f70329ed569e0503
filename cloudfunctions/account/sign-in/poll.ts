import type * as z from 'zod'
import { signInContract } from '@/domain/account/contract/sign-in'
import { sessionLifeMs } from '@/domain/account/sign-in-rules'
import { sessions } from '../../kernel/collections'
import { procedure } from '../../kernel/procedure'
import { secret } from '../../kernel/secret'
import { signSession } from '../../kernel/session-token'
import { signInRequests } from './collections'
import { hashOf } from './start'
import { notFound } from '@/domain/refusals'

const { input, output } = signInContract.poll
type SignInRequest = z.output<typeof signInRequests.schema>

/**
 * One round trip, two when the person has said yes: the session is made here, by the browser that holds the secret, under the request's own id. So the answer
 * may be lost and asked for again, and there is never a session that no browser fetched.
 */
export const poll = procedure('account.signIn', input, output).mutation(async ({ ctx: { now }, input: { id, pollSecret } }) => {
  const request = await signInRequests.byId(id)
  if (!request || request.secretHash !== hashOf(pollSecret)) throw notFound('signInCode', 'sign-in request: unknown, or not this browser’s')
  if (request.state === 'refused') return { state: 'refused' }
  if (request.expiresAt <= now) return { state: 'expired' }
  if (request.state === 'waiting') return { state: 'waiting' }
  if (request.state === 'scanned') return { state: 'scanned', name: request.name }
  return signedIn(request)
})

async function signedIn({ _id, personId, openid, browser, confirmedAt }: SignInRequest) {
  if (!personId || !openid || !confirmedAt) throw new Error(`sign-in request ${_id} is confirmed by nobody`)
  const expiresAt = new Date(confirmedAt.getTime() + sessionLifeMs)
  await sessions.insertIfNew({ _id, personId, openid, browser, createdAt: confirmedAt, expiresAt, revokedAt: null })
  return { state: 'signedIn' as const, session: signSession(_id, expiresAt, secret('SESSION_KEY')), personId, expiresAt: expiresAt.toISOString() }
}
