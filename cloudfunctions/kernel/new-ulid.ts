import { randomBytes } from 'node:crypto'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A ULID for what the server makes on its own account; what a person makes has the id that their phone gave it. */
export function newUlid(now: Date): string {
  let time = ''
  for (let rest = now.getTime(), i = 0; i < 10; i++, rest = Math.floor(rest / 32)) time = alphabet.charAt(rest % 32) + time
  return time + Array.from(randomBytes(16), (byte) => alphabet.charAt(byte % 32)).join('')
}
