/** What comes next in a series. */
import type { Day } from './calendar'
import type { Known } from './child'
import type { DoseRule } from './dose-rule'
import type { EditionId } from './editions'
import type { ProductCode } from './products'

/** A dose that counts, or that was given too early to count. */
export interface Counted {
  code: ProductCode
  day: Day
  counts: boolean
}

export interface Asked {
  child: Known
  edition: EditionId
  /** Every dose of the series, oldest first, planned ones included. */
  history: readonly Counted[]
  /** Those of it that count. */
  valid: readonly Counted[]
  /** No dose is planned before this day. */
  from: Day
}

export type Next =
  | { kind: 'dose'; rule: DoseRule }
  /** Everything has been given. */
  | { kind: 'complete' }
  /** Nothing (more) is given, for this reason. */
  | { kind: 'closed'; why: string }
  /** The rule is not known, or a doctor decides. */
  | { kind: 'consult'; why: string }

/** The rule of one series: pure, and asked again after each dose of the plan. */
export type SeriesRule = (asked: Asked) => Next

/** A series whose doses come one after the other by a list. */
export const byList =
  (rules: readonly DoseRule[]): SeriesRule =>
  ({ valid }) => {
    const rule = rules[valid.length]
    return rule ? { kind: 'dose', rule } : { kind: 'complete' }
  }
