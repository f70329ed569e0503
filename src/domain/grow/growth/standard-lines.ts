/** The lines of a growth chart, P3 to P97, by either standard. */
import { daysPerMonth } from './age'
import { chinaPercentileLines } from './china-standard'
import type { Indicator, Sex } from './indicator'
import { restrictedMeasureAt } from './lms'
import { chartPercentiles, percentileZ } from './percentile'
import { whoLms } from './who-curve'

export const standards = ['china', 'who'] as const
/** WS/T 423—2022, or WHO 2006. */
export type Standard = (typeof standards)[number]

const isBySize = (indicator: Indicator): boolean => indicator === 'weightForLength' || indicator === 'weightForHeight'

/**
 * Seven values in the indicator's unit, P3 first; undefined where the standard says nothing.
 * @param at days of age, or cm of length or height for weight by size.
 */
export function standardLines(standard: Standard, indicator: Indicator, sex: Sex, at: number): number[] | undefined {
  const bySize = isBySize(indicator)
  if (standard === 'china') return chinaPercentileLines(indicator, sex, bySize ? at : at / daysPerMonth)
  const lms = whoLms(indicator, sex, Math.round(bySize ? at * 10 : at))
  return lms && chartPercentiles.map((percentile) => restrictedMeasureAt(percentileZ[percentile], lms))
}
