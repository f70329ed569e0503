/** The text that the phone scans. It is signed, so that nobody can try ids: a code that is not ours costs no round trip. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { codePrefix } from '@/domain/account/sign-in-rules'
import { secret } from '../../kernel/secret'
import { notFound } from '@/domain/refusals'

const proofOf = (id: string) => createHmac('sha256', secret('SESSION_KEY')).update(`sign-in code:${id}`).digest('base64url').slice(0, 22)

export const codeOf = (id: string): string => `${codePrefix}${id}.${proofOf(id)}`

/** Id of the request that this code was made for. Throws NOT_FOUND for one that we did not make. */
export function requestOf(code: string): string {
  const [id = '', proof = ''] = code.slice(codePrefix.length).split('.')
  const [given, right] = [Buffer.from(proof), Buffer.from(proofOf(id))]
  if (given.length !== right.length || !timingSafeEqual(given, right)) throw notFound('signInCode', 'sign-in code: not ours')
  return id
}
