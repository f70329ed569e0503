import { monthAfter, monthsBetween } from '@/domain/support/money/months'

const [fewest, most] = [6, 36]

/** Months that may be the last one, the newest first: from this one back to some before the last that was paid, none before the first that it was paid for. */
export function lastMonths(first: string, paidThrough: string, thisMonth: string): string[] {
  const back = paidThrough === '' ? fewest : Math.min(most, Math.max(fewest, monthsBetween(paidThrough, thisMonth) + 3))
  return Array.from({ length: back }, (_, i) => monthAfter(thisMonth, -i)).filter((month) => month >= first)
}
