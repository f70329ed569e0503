/** What the same person filed before, or elsewhere. */
import type { CaseState } from '../case/case-steps'

export interface Earlier {
  id: string
  programme: string
  state: CaseState
  county: string
  filedOn: string | null
  /** When the association agreed to it (ISO); null: it has not, or it did not stand. */
  grantedAt: string | null
  grantedDays: Readonly<Record<string, number>>
  /** Of what is paid month by month: the last month that was paid; empty: none. */
  paidThrough: string
}

const stands: readonly CaseState[] = ['toConfirm', 'review', 'returned', 'notice', 'approved', 'paying', 'paid', 'payFailed']

/** The same programme asked for in two counties, or twice in a year where it is given once: to be cleared up before anybody agrees. */
export function isClash(one: Earlier, other: Earlier, per: 'once' | 'year' | 'event'): boolean {
  if (one.id === other.id || one.programme !== other.programme || !stands.includes(other.state)) return false
  if (one.county !== other.county) return true
  return per === 'once' || (per === 'year' && one.filedOn?.slice(0, 4) === other.filedOn?.slice(0, 4))
}

/** The last month that was paid in an earlier application, where the new one would begin within it or right after: empty where it does not matter. No month is paid twice to a person who moved. */
export function paidBefore(earlier: readonly Earlier[], firstMonth: string): string {
  const last = earlier.map(({ paidThrough }) => paidThrough).sort().slice(-1)[0] ?? ''
  return last >= firstMonth ? last : ''
}

/** Days of a year that were granted, all of them or in a span of time: counted from the records, so that nobody need remember them. */
export function grantedDays(earlier: readonly Earlier[], { from = '', before = '9' }: { from?: string; before?: string } = {}): Record<string, number> {
  const days: Record<string, number> = {}
  for (const { grantedAt, grantedDays: of } of earlier) {
    if (grantedAt === null || grantedAt < from || grantedAt >= before) continue
    for (const [year, count] of Object.entries(of)) days[year] = (days[year] ?? 0) + count
  }
  return days
}
