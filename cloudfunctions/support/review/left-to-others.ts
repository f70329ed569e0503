import type { PersonId } from '@/domain/account/person-id'
import { whyNotDecide } from '@/domain/support/review/may-decide'
import type { SupportCase } from '../cases/collections'

/** What `isLeftToOthers` reads of a case that waits. */
export const handFields = ['applicant', 'filer', 'timeline', 'level'] as const

/** Whether this member of staff leaves a case that waits at their desk to a colleague: their own, and what they filed or decided at another level (四眼). A relative's is found when it is opened. */
export const isLeftToOthers = ({ level, ...row }: Pick<SupportCase, (typeof handFields)[number]>, me: PersonId): boolean => level !== null && whyNotDecide({ me, relatives: [], level, ...row }) !== undefined
