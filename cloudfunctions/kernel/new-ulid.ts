import { createHash, randomBytes } from 'node:crypto'
import { chinaClock } from '@/domain/china-time'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A ULID for what the server makes on its own account; what a person makes has the id that their phone gave it. */
export function newUlid(now: Date): string {
  return ulidFrom(now, randomBytes(16))
}

/** The one ULID of what happens once at `since` under this name: made again, it is the same. */
export const ulidOf = (since: Date, name: string): string => ulidFrom(since, createHash('sha256').update(name).digest().subarray(0, 16))

/** The one ULID of what happens once a day, by China's calendar, under this name. */
export const ulidOfDay = (now: Date, name: string): string => ulidOf(new Date(`${chinaClock(now).date}T00:00:00+08:00`), name)

function ulidFrom(at: Date, bytes: Uint8Array): string {
  let time = ''
  for (let rest = at.getTime(), i = 0; i < 10; i++, rest = Math.floor(rest / 32)) time = alphabet.charAt(rest % 32) + time
  return time + Array.from(bytes, (byte) => alphabet.charAt(byte % 32)).join('')
}
