import type { PersonId } from '@/domain/account/person-id'
import type { OrgPath } from '@/domain/org/org-path'
import { lastOwnLevel, type Standing, type Way } from '@/domain/support/case/case-steps'
import { budgetKey, daysKey } from '@/domain/support/money/budget-key'
import { monthsInYear } from '@/domain/support/money/months'
import type { Amount } from '@/domain/support/pay/amount'
import { numberOf } from '@/domain/support/pay/amount'
import type { ProgrammeVersion } from '@/domain/support/programme/programme-shape'
import { valuesOf } from '@/domain/support/programme/values-of'
import { supportBudgets } from '../money/collections'

interface Of {
  standing: Standing
  way: Way
  terms: ProgrammeVersion
  orgPath: OrgPath
  /** `YYYY-MM-DD`: what is paid month by month takes the rest of that year, from that month on. */
  filedOn: string
  /** By whom days are counted: the ID number’s mark, or the account. */
  person: PersonId
  amount: Pick<Amount, 'cents' | 'days' | 'per'> | undefined
  /** Days of each year that were paid for and are not on record. */
  beyond: Readonly<Record<string, number>>
  now: Date
}

/**
 * What a yes at the last level of the association takes, with what it takes it from and how much must be left: the county’s money where some was set aside, and a person’s days of the year. None at any other level, and none
 * after a notice, for it was taken before. One round trip, and one for each year of days.
 */
export async function holdsOf({ standing, way, terms, orgPath, filedOn, person, amount, beyond, now }: Of): Promise<[string, number, number][]> {
  if (standing.at !== lastOwnLevel(way) || standing.isAnnounced || !amount) return []
  const holds: [string, number, number][] = []
  const year = filedOn.slice(0, 4)
  const money = budgetKey(terms.id, orgPath, year)
  const cents = amount.per === 'month' ? amount.cents * monthsInYear({ firstMonth: filedOn.slice(0, 7), lastMonth: '' }, year) : amount.cents
  if (cents > 0 && (await supportBudgets.byId(money, ['left']))) holds.push([money, cents, cents])
  for (const [of, days] of Object.entries(amount.days ?? {})) {
    if (days === 0) continue
    const key = daysKey(terms.id, person, of)
    const total = numberOf(valuesOf(terms.parameters), 'mostDays')
    await supportBudgets.insertIfNew({ _id: key, kind: 'days', programme: terms.id, orgPath: null, year: of, total, left: total, inFlight: {}, spent: {}, settleAt: null, timeline: [{ at: now, byName: '按规定', says: `一年最多 ${total} 天`, act: 'begin' }] })
    holds.push([key, days, days + (beyond[of] ?? 0)])
  }
  return holds
}
