import { createHmac } from 'node:crypto'
import { secret } from '../secret'

/** What is looked up by equality without being stored readable; each kind has marks of its own, so that equal values of two kinds do not meet. */
type BlindKind = 'phone' | 'id' | 'id4' | 'name' | 'initials' | 'code' | 'turns'

/** The mark under which `value` is found: 132 bits of HMAC-SHA256, 22 characters. Bring values to one form first (no spaces, one case). */
export const blind = (kind: BlindKind, value: string, indexKey: string = secret('INDEX_KEY')): string =>
  createHmac('sha256', indexKey).update(`${kind}:${value}`).digest('base64url').slice(0, 22)
