import { chinaClock } from '@/domain/china-time'
import type { MonthsPaid } from '@/domain/support/money/months'
import type { SupportCase } from '../cases/collections'

/** Which months an application is paid for; from the month in which it was filed. Undefined for what is not paid month by month. */
export function caseMonths({ amount, filedAt, paidThrough, lastMonth }: Pick<SupportCase, 'amount' | 'filedAt' | 'paidThrough' | 'lastMonth'>): MonthsPaid | undefined {
  return amount?.per === 'month' && filedAt ? { firstMonth: chinaClock(filedAt).date.slice(0, 7), paidThrough, lastMonth } : undefined
}
