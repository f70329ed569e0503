import { timingSafeEqual } from 'node:crypto'
import { blind } from '../../kernel/crypto/blind'
import { notFound } from '@/domain/refusals'

const secretOf = (inviteId: string) => blind('code', `family-invite:${inviteId}`)

/** What a share card carries: the invitation's id, and a secret that only our key can make from it. */
export const inviteToken = (inviteId: string): string => `${inviteId}.${secretOf(inviteId)}`

/** The invitation that a token proves. Throws NOT_FOUND for one that we did not make: a forger learns nothing. */
export function inviteIdOf(token: string): string {
  const [id = '', secret = ''] = token.split('.')
  const [given, right] = [Buffer.from(secret), Buffer.from(secretOf(id))]
  if (given.length !== right.length || !timingSafeEqual(given, right)) throw notFound('familyInvitation', 'forged invitation')
  return id
}
