/** When one dose of a series may be given. */
import { leniently, monthsAfter, type Day } from './calendar'
import type { ProductCode } from './products'

/** Between two doses. */
export type Interval = { days: number } | { months: number }

export interface DoseRule {
  /** Which dose of its series. */
  no: number
  code: ProductCode
  /** What may be given instead. */
  instead?: readonly ProductCode[]
  /** In full months of age, the earliest. */
  minMonths: number
  /** Since the last dose of the series. */
  interval?: Interval
  /** In full months of age: should be given before, as the table says. */
  beforeMonths?: number
  /** Since the last dose of the series: should be given within. */
  within?: Interval
  /** In full months of age: is no longer given from then on. */
  limitMonths?: number
  /** What to know about this dose besides. */
  note?: string
}

export const after = (day: Day, interval: Interval): Day => ('days' in interval ? day + interval.days : monthsAfter(day, interval.months))
export const afterLeniently = (day: Day, interval: Interval): Day => ('days' in interval ? day + interval.days : leniently(day, interval.months))
