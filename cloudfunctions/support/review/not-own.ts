import type { PersonId } from '@/domain/account/person-id'
import { AppError } from '@/domain/errors'
import type { ReviewStep } from '@/domain/support/programme/programme-shape'
import { notMineSentences, whyNotDecide } from '@/domain/support/review/may-decide'
import { relativesOf } from '../../account/verbs'
import type { SupportCase } from '../cases/collections'

/** Nobody looks into their own or a relative's application as staff: it is on their own phone. Gives the relatives, for what else is asked of them. One round trip. Throws FOUR_EYES. */
export async function needNotOwn(me: PersonId, { applicant }: Pick<SupportCase, 'applicant'>): Promise<PersonId[]> {
  if (applicant === me) throw new AppError('FOUR_EYES', 'the own application', { sentence: notMineSentences.own })
  const relatives = await relativesOf(me)
  if (relatives.includes(applicant)) throw new AppError('FOUR_EYES', 'a relative’s application', { sentence: notMineSentences.relative })
  return relatives
}

/**
 * Only who may decide an application at this level writes into it there: what they note, mark and put right is what it is decided by. One round trip.
 * Throws FOUR_EYES with the sentence that the case's page says.
 */
export async function needMayDecide(me: PersonId, { applicant, filer, timeline }: Pick<SupportCase, 'applicant' | 'filer' | 'timeline'>, level: ReviewStep['level']): Promise<void> {
  const relatives = await needNotOwn(me, { applicant })
  const notMine = whyNotDecide({ me, relatives, applicant, filer, timeline, level })
  if (notMine !== undefined) throw new AppError('FOUR_EYES', `not to decide: ${notMine}`, { sentence: notMineSentences[notMine] })
}
