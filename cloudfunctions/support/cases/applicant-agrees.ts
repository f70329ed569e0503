import type { ConsentKind } from '@/domain/account/consent-kinds'
import type { PersonId } from '@/domain/account/person-id'
import { AppError } from '@/domain/errors'
import { notAllowed } from '@/domain/refusals'
import { consentedTo } from '../../account/verbs'

/** A consent is the applicant’s alone: said now by themselves, or given before; nobody who files for them says it in their place. One round trip, two the first time ever. */
export async function applicantAgrees(applicant: PersonId, me: PersonId, kind: ConsentKind, agree: number | undefined, now: Date): Promise<void> {
  if (applicant === me) return consentedTo(applicant, kind, agree, now)
  try {
    await consentedTo(applicant, kind, undefined, now)
  } catch (error) {
    if (error instanceof AppError && error.code === 'NEEDS_CONSENT') throw notAllowed('applicantConsents', `${kind} is ${applicant}’s to agree to`)
    throw error
  }
}
