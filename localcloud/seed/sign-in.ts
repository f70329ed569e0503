import { sessions } from '../../cloudfunctions/kernel/collections'
import { personIdOf } from '../../cloudfunctions/kernel/person-id'
import { signSession } from '../../cloudfunctions/kernel/session-token'
import type { Persona } from '../persona'
import type { Store } from '../store/types'
import type { SeededPersona } from './personas'

const sessionDays = 30

/**
 * Signs a made-up person in. Their one session is begun anew at every start, so that they are still signed in after a data folder has
 * rested for months, and again after somebody signed out as them.
 */
export function signIn({ sessionId, ...persona }: SeededPersona, store: Store, now: Date, sessionKey: string): Persona {
  const expiresAt = new Date(now.getTime() + sessionDays * 86_400_000)
  const session = sessions.schema.parse({ _id: sessionId, openid: persona.openid, personId: personIdOf(persona.openid), browser: '本地云', createdAt: now, expiresAt, revokedAt: null })
  store.modify(sessions.name, { _id: sessionId }, session, { multi: false, merge: false, upsert: true, now })
  return { ...persona, personId: session.personId, session: signSession(sessionId, expiresAt, sessionKey) }
}
