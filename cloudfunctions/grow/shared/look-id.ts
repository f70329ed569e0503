import { createHash } from 'node:crypto'

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The id of one look in one guardian's log: the same whenever the look is tried again. */
export const lookIdOf = (look: string, guardian: string): string =>
  [...createHash('sha256').update(`${look} ${guardian}`).digest().subarray(0, 26)].map((byte) => letters[byte % 32]).join('')
