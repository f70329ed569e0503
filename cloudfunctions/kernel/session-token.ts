/**
 * The proof of a session that a browser carries: `v1.<session id>.<expiry, seconds since 1970>.<HMAC-SHA256>`. It holds no personal data:
 * whose session it is stands in the collection `sessions`, where it can be revoked.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'

const shape = /^v1\.([0-9A-HJKMNP-TV-Z]{26})\.(\d{10,11})\.([\w-]{43})$/

const macOf = (id: string, expiry: string, key: string) => createHmac('sha256', key).update(`v1.${id}.${expiry}`).digest()

/** The token of session `id` (a ULID), good until `expiresAt`. */
export function signSession(id: string, expiresAt: Date, key: string): string {
  const expiry = String(Math.floor(expiresAt.getTime() / 1000))
  return `v1.${id}.${expiry}.${macOf(id, expiry, key).toString('base64url')}`
}

/** Id of the session that this token proves; undefined when it is malformed, not signed by us, or over. Revocation is the collection's to say. */
export function sessionIdOf(token: string, key: string, now: Date): string | undefined {
  const [, id, expiry, mac] = shape.exec(token) ?? []
  if (!id || !expiry || !mac) return undefined
  // 32 bytes on both sides: the shape fixes the length, so the comparison cannot throw and takes the same time for every forgery.
  if (!timingSafeEqual(Buffer.from(mac, 'base64url'), macOf(id, expiry, key))) return undefined
  return Number(expiry) * 1000 > now.getTime() ? id : undefined
}
