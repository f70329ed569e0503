import { createHash } from 'node:crypto'
import type { PersonId } from '@/domain/account/person-id'

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Id of the person with this openid: 100 bits of a hash, so that knowing who calls costs no round trip. */
export function personIdOf(openid: string): PersonId {
  const hash = BigInt(`0x${createHash('sha256').update(`xiangrikui:${openid}`).digest('hex')}`)
  // The first 100 of 256 bits, five at a time.
  return `p${Array.from({ length: 20 }, (_, i) => crockford[Number((hash >> BigInt(251 - 5 * i)) & 31n)]).join('')}`
}
