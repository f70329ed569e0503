import type { PersonId } from '@/domain/account/person-id'
import { AppError } from '@/domain/errors'
import { notMineSentences } from '@/domain/support/review/may-decide'
import { relativesOf } from '../../account/verbs'
import type { SupportCase } from '../cases/collections'

/** Nobody looks into their own or a relative's application as staff: it is on their own phone. Gives the relatives, for what else is asked of them. One round trip. Throws FOUR_EYES. */
export async function needNotOwn(me: PersonId, { applicant }: Pick<SupportCase, 'applicant'>): Promise<PersonId[]> {
  if (applicant === me) throw new AppError('FOUR_EYES', 'the own application', { sentence: notMineSentences.own })
  const relatives = await relativesOf(me)
  if (relatives.includes(applicant)) throw new AppError('FOUR_EYES', 'a relative’s application', { sentence: notMineSentences.relative })
  return relatives
}
