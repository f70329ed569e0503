import type { PersonId } from '@/domain/account/person-id'
import { agreedAloud, consentedTo } from '../../account/verbs'
import { applicantAgrees } from './applicant-agrees'
import type { SupportCase } from './collections'
import type { Spoken } from './speaks-for'

/**
 * The consent that a first card asks for, as filing with one does: said now by the applicant, or read out to who has no WeChat by who stands at their door. Another card asks for nothing anew. None, or
 * one round trip, two the first time ever. Throws NEEDS_CONSENT.
 */
export async function cardAgreed({ account, applicant }: Pick<SupportCase, 'account' | 'applicant'>, me: PersonId, spoken: Spoken, agree: number | undefined, now: Date): Promise<void> {
  if (account) return
  if (spoken !== 'door') return applicantAgrees(applicant, me, 'bank', agree, now)
  return agree === undefined ? consentedTo(applicant, 'bank', undefined, now) : agreedAloud(applicant, 'bank', agree, me, now)
}
