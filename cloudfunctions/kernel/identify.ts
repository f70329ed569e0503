/** From a request to its caller. In WeChat this costs nothing; a browser's session costs one round trip, because it may have been revoked. */
import cloudbase from '@cloudbase/node-sdk'
import { AppError } from '@/domain/errors'
import { personCalling, type Caller } from './caller'
import { sessions } from './collections'
import { secret } from './secret'
import { sessionIdOf } from './session-token'

/**
 * Throws SESSION_INVALID for a token that is forged, over, or revoked: someone who was signed in is told so, not shown a visitor's view. Where who calls
 * makes no difference (`needed` false) the signature alone is checked, and the caller stays a visitor.
 */
export async function identify(token: string | undefined, now: Date, needed: boolean): Promise<Caller> {
  // The platform sets these for one event at a time; WeChat itself vouches for them.
  const { WX_OPENID: openid, TCB_UUID: uid = '', TCB_SOURCE_IP: address = '' } = cloudbase.getCloudbaseContext()
  if (openid) return personCalling(openid)
  const visitor: Caller = { kind: 'visitor', from: `${uid} ${address}` }
  if (token === undefined) return visitor

  const id = sessionIdOf(token, secret('SESSION_KEY'), now)
  if (!id) throw new AppError('SESSION_INVALID', 'token: forged or over')
  if (!needed) return visitor
  const session = await sessions.byId(id)
  if (!session || session.revokedAt || session.expiresAt <= now) throw new AppError('SESSION_INVALID', 'session: unknown, revoked or over')
  return personCalling(session.openid, id)
}
