import { monthsOwed } from '@/domain/support/money/months'
import type { SupportCase } from '../cases/collections'
import { caseMonths } from './case-months'

/** What an application is paid now: all of it, or of what is paid month by month the months up to and with `through`. Undefined where nothing is owed. */
export function dueNow(row: Pick<SupportCase, 'amount' | 'filedAt' | 'paidThrough' | 'lastMonth' | 'payments'>, through: string): { cents: number; period: { from: string; to: string } | null } | undefined {
  const { amount, payments } = row
  if (!amount || amount.cents === 0) return undefined
  const months = caseMonths(row)
  if (!months) return payments.length > 0 ? undefined : { cents: amount.cents, period: null }
  const owed = monthsOwed(months, through)
  return owed && { cents: amount.cents * owed.count, period: { from: owed.from, to: owed.to } }
}
