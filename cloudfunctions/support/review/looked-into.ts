/** A case as whoever reviews it sees it: rule by rule, with what the records know. */
import { chinaClock } from '@/domain/china-time'
import { lastOf } from '@/domain/last-of'
import { lastOwnLevel } from '@/domain/support/case/case-steps'
import { levelPath } from '@/domain/support/case/review-desk'
import { decide, type Decision } from '@/domain/support/decide/decide'
import type { Facts } from '@/domain/support/programme/facts'
import type { ProgrammeVersion } from '@/domain/support/programme/programme-shape'
import { valuesOf } from '@/domain/support/programme/values-of'
import { grantedDays, type Earlier } from '@/domain/support/review/earlier'
import { supportCases, type SupportCase } from '../cases/collections'
import { openFacts } from '../cases/sealed-facts'

const mostEarlier = 20
const earlierFields = ['_id', 'programme', 'state', 'at', 'orgPath', 'filedAt', 'amount', 'receipt', 'placeName', 'timeline', 'paidThrough'] as const

interface EarlierCase extends Earlier {
  receipt: string
  where: string
}

const dayOf = (at: Date | null) => (at ? chinaClock(at).date : null)

export const asEarlier = (row: Pick<SupportCase, '_id' | 'programme' | 'state' | 'at' | 'orgPath' | 'filedAt' | 'amount' | 'timeline' | 'paidThrough'>, lastOwn: number): Earlier => {
  const { _id, programme, state, orgPath, filedAt, amount, paidThrough } = row
  return {
    id: _id, programme, state, county: orgPath === null ? '' : levelPath(orgPath, 'county'), filedOn: dayOf(filedAt), grantedAt: grantedAt(row, lastOwn), grantedDays: amount?.days ?? {}, paidThrough,
  }
}

/** When the association's last level agreed, which takes money and days: of what came to stand since, or waits for an insurer or a lender. */
function grantedAt({ state, at, filedAt, timeline }: Pick<SupportCase, 'state' | 'at' | 'filedAt' | 'timeline'>, lastOwn: number): string | null {
  const stands = ['notice', 'approved', 'paying', 'paid', 'payFailed', 'ended'].includes(state) || (['review', 'returned'].includes(state) && at > lastOwn)
  if (!stands) return null
  const agreed = lastOf(timeline.filter(({ what, level }) => what === 'approve' && level !== 'insurer' && level !== 'lender'))
  return (agreed?.at ?? filedAt)?.toISOString() ?? null
}

/** What the same person filed of the same programme, by whatever account and wherever: one round trip. */
export async function earlierCases({ _id, applicant, idMark, programme, terms }: Pick<SupportCase, '_id' | 'applicant' | 'idMark' | 'programme' | 'terms'>): Promise<EarlierCase[]> {
  const same = { programme, state: { $ne: 'draft' as const } }
  const where = idMark === null ? { ...same, applicant } : { $or: [{ ...same, applicant }, { ...same, idMark }] }
  const found = await supportCases.find({ where, limit: mostEarlier, only: earlierFields })
  const lastOwn = lastOwnLevel(terms ?? { levels: [] })
  return found.filter((one) => one._id !== _id).map((one) => ({ ...asEarlier(one, lastOwn), receipt: one.receipt, where: one.placeName }))
}

/** Answers that our own records prove. */
export const knownFacts = ({ restricted }: Pick<SupportCase, 'restricted'>, earlier: readonly Earlier[]): string[] => [...(restricted ? ['isConfirmed'] : []), ...(earlier.length > 0 ? ['paidDays'] : [])]

/**
 * What the family said of days that were paid before stands for what is not on record: the greater of it and of what had been granted when it filed. What was granted since comes to it. `beyond`: of
 * each year, what is paid for and not on record.
 */
function factsWithRecords(facts: Facts, { terms: { questions }, filedAt }: { terms: Pick<ProgrammeVersion, 'questions'>; filedAt: Date | null }, earlier: readonly Earlier[]): { facts: Facts; beyond: Record<string, number> } {
  if (!questions.some(({ fact }) => fact === 'paidDays')) return { facts, beyond: {} }
  const said = typeof facts['paidDays'] === 'object' && !Array.isArray(facts['paidDays']) ? facts['paidDays'] : {}
  const filed = filedAt?.toISOString() ?? ''
  const [before, since, all] = [grantedDays(earlier, { before: filed }), grantedDays(earlier, { from: filed }), grantedDays(earlier)]
  const years = [...new Set([...Object.keys(said), ...Object.keys(all)])]
  const paidDays = Object.fromEntries(years.map((year) => [year, Math.max(said[year] ?? 0, before[year] ?? 0) + (since[year] ?? 0)]))
  return { facts: { ...facts, paidDays }, beyond: Object.fromEntries(years.map((year) => [year, (paidDays[year] ?? 0) - (all[year] ?? 0)])) }
}

/** By the terms of the day of filing, and what is on record now. */
export function decidedOn(row: Pick<SupportCase, '_id' | 'facts' | 'filedAt'>, terms: ProgrammeVersion, earlier: readonly Earlier[]): { facts: Facts; decision: Decision; beyond: Record<string, number> } {
  const { facts, beyond } = factsWithRecords(openFacts(row.facts, row._id), { terms, filedAt: row.filedAt }, earlier)
  return { facts, beyond, decision: decide(terms, { facts, parameters: valuesOf(terms.parameters) }, dayOf(row.filedAt) ?? '') }
}
