import type { Me } from '@/domain/account/contract/profile'
import { seal, unseal } from '../../kernel/crypto/seal'
import { changePerson, corrected } from '../change-person'
import { toMe } from './to-me'

/** Seals the number into the person's record. The same number again changes nothing, and WeChat's word for it is not lost by typing it. */
export async function storePhone(personId: string, phone: string, verified: boolean, now: Date): Promise<Me> {
  const person = await changePerson(personId, (known) => {
    const before = known.phone
    const same = before !== null && unseal(before.sealed, personId) === phone
    if (same && (before.verified || !verified)) return {}
    return {
      ...(before && !same && corrected(known, now, 'phone', `尾号 ${before.last4}`)),
      phone: { sealed: seal(phone, personId), last4: phone.slice(-4), verified },
    }
  })
  return toMe(person)
}
