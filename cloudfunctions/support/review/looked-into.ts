/** A case as whoever reviews it sees it: rule by rule, with what the records know. */
import { chinaClock } from '@/domain/china-time'
import { levelPath } from '@/domain/support/case/review-desk'
import { decide, type Decision } from '@/domain/support/decide/decide'
import type { Facts } from '@/domain/support/programme/facts'
import type { ProgrammeVersion } from '@/domain/support/programme/programme-shape'
import { valuesOf } from '@/domain/support/programme/values-of'
import { grantedDaysBefore, type Earlier } from '@/domain/support/review/earlier'
import { supportCases, type SupportCase } from '../cases/collections'
import { openFacts } from '../cases/sealed-facts'

const mostEarlier = 20
const earlierFields = ['_id', 'programme', 'state', 'orgPath', 'filedAt', 'amount', 'receipt', 'placeName'] as const

export interface EarlierCase extends Earlier {
  receipt: string
  where: string
}

const dayOf = (at: Date | null) => (at ? chinaClock(at).date : null)

export const asEarlier = ({ _id, programme, state, orgPath, filedAt, amount }: Pick<SupportCase, '_id' | 'programme' | 'state' | 'orgPath' | 'filedAt' | 'amount'>): Earlier => ({
  id: _id, programme, state, county: orgPath === null ? '' : levelPath(orgPath, 'county'), filedOn: dayOf(filedAt), grantedDays: amount?.days ?? {},
})

/** What the same person filed of the same programme, by whatever account and wherever: one round trip. */
export async function earlierCases({ _id, applicant, idMark, programme }: Pick<SupportCase, '_id' | 'applicant' | 'idMark' | 'programme'>): Promise<EarlierCase[]> {
  const same = { programme, state: { $ne: 'draft' as const } }
  const where = idMark === null ? { ...same, applicant } : { $or: [{ ...same, applicant }, { ...same, idMark }] }
  const found = await supportCases.find({ where, limit: mostEarlier, only: earlierFields })
  return found.filter((one) => one._id !== _id).map((one) => ({ ...asEarlier(one), receipt: one.receipt, where: one.placeName }))
}

/** Answers that our own records prove. */
export const knownFacts = ({ restricted }: Pick<SupportCase, 'restricted'>, earlier: readonly Earlier[]): string[] => [...(restricted ? ['isConfirmed'] : []), ...(earlier.length > 0 ? ['paidDays'] : [])]

/** What was granted before counts from the records; what the family said beyond it stands too. */
export function factsWithRecords(facts: Facts, terms: Pick<ProgrammeVersion, 'questions'>, earlier: readonly Earlier[]): Facts {
  if (!terms.questions.some(({ fact }) => fact === 'paidDays')) return facts
  const said = typeof facts['paidDays'] === 'object' && !Array.isArray(facts['paidDays']) ? facts['paidDays'] : {}
  const known = grantedDaysBefore(earlier)
  const years = [...new Set([...Object.keys(said), ...Object.keys(known)])]
  return { ...facts, paidDays: Object.fromEntries(years.map((year) => [year, Math.max(said[year] ?? 0, known[year] ?? 0)])) }
}

/** By the terms of the day of filing, and what is on record now. */
export function decidedOn(row: Pick<SupportCase, '_id' | 'facts' | 'filedAt'>, terms: ProgrammeVersion, earlier: readonly Earlier[]): { facts: Facts; decision: Decision } {
  const facts = factsWithRecords(openFacts(row.facts, row._id), terms, earlier)
  return { facts, decision: decide(terms, { facts, parameters: valuesOf(terms.parameters) }, dayOf(row.filedAt) ?? '') }
}

