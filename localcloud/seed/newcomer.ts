import type { Persona } from '../persona'
import type { Store } from '../store/types'
import { signIn } from './sign-in'

/** Somebody whom the cloud has never seen: it is known who calls, as WeChat would say it, and nothing is kept about them yet. `id` ends in 8 hex digits. */
export function newcomer(id: string, store: Store, now: Date, sessionKey: string): Persona {
  const own = id.slice(-8)
  // Hex digits are letters of a ULID too.
  const sessionId = `01KANEWC0MER000000${own.toUpperCase()}`
  return signIn({ id, openid: `sample-openid-${id}`, name: '新来的人', about: `刚来的，${own.slice(0, 4)}`, sessionId }, store, now, sessionKey)
}
