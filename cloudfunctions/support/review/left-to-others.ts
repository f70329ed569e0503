import type { PersonId } from '@/domain/account/person-id'
import { whyNotDecide } from '@/domain/support/review/may-decide'
import { supportCases, type SupportCase } from '../cases/collections'

/** What `leftToOthers` reads of a case that waits. */
export const handFields = ['_id', 'applicant', 'filer', 'timeline'] as const
type Row = Pick<SupportCase, (typeof handFields)[number]>

/**
 * Of cases that wait at a desk, those that this member of staff leaves to a colleague: their own, and what they filed or decided at another level (四眼). Relatives' are found when one is opened. One round trip
 * where they had a hand in any, none otherwise.
 */
export async function leftToOthers(rows: readonly Row[], me: PersonId): Promise<ReadonlySet<string>> {
  const handled = rows.filter(({ applicant, filer, timeline }) => applicant === me || filer?.personId === me || timeline.some(({ by }) => by === me))
  if (handled.length === 0) return new Set()
  // Which level it waits for stands in its terms, which are too long to be read for every row.
  const levels = await supportCases.find({ where: { _id: { $in: handled.map(({ _id }) => _id) } }, limit: handled.length, only: ['_id', 'terms', 'at'] })
  const levelOf = new Map(levels.map(({ _id, terms, at }) => [_id, terms?.levels[at]?.level]))
  return new Set(
    handled.flatMap(({ _id, applicant, filer, timeline }) => {
      const level = levelOf.get(_id)
      return level !== undefined && whyNotDecide({ me, relatives: [], applicant, filer, timeline, level }) !== undefined ? [_id] : []
    }),
  )
}
