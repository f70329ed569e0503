/** What is paid month by month: which months are owed. A month is `2026-11`. */

/** What of an application says which months were paid. */
export interface MonthsPaid {
  /** The first that it is paid for. */
  firstMonth: string
  /** The last that was paid; empty: none yet. */
  paidThrough: string
  /** The last that it is paid for; empty: it goes on. */
  lastMonth: string
}

interface Months {
  from: string
  to: string
  count: number
}

const numberOf = (of: string): number => Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7)) - 1
const monthOf = (number: number): string => `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`

/** The month after, or before by a negative number. */
export const monthAfter = (of: string, by = 1): string => monthOf(numberOf(of) + by)
/** How many, both ends meant; 0 where `to` is before `from`. */
export const monthsBetween = (from: string, to: string): number => Math.max(0, numberOf(to) - numberOf(from) + 1)

/** What is owed up to and with `through`, none of it paid before; undefined where nothing is. */
export function monthsOwed({ firstMonth, paidThrough, lastMonth }: MonthsPaid, through: string): Months | undefined {
  const from = paidThrough === '' ? firstMonth : monthAfter(paidThrough)
  const to = lastMonth !== '' && lastMonth < through ? lastMonth : through
  const count = monthsBetween(from, to)
  return count === 0 ? undefined : { from, to, count }
}

/** How many months of a year it is paid for in all, paid or not: what the year's money is set aside for. */
export const monthsInYear = ({ firstMonth, lastMonth }: Pick<MonthsPaid, 'firstMonth' | 'lastMonth'>, year: string): number =>
  monthsBetween([firstMonth, `${year}-01`].sort()[1] ?? firstMonth, lastMonth !== '' && lastMonth < `${year}-12` ? lastMonth : `${year}-12`)
