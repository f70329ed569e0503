/** WS/T 423—2022 7岁以下儿童生长标准: grades, and how far from the median. */
import { lastOf } from '../../last-of'
import { chinaPercentiles, chinaSd } from './china-rows'
import type { Indicator, Sex } from './indicator'
import { percentileZ } from './percentile'
import { smoothCurve, type SmoothCurve } from './smooth-curve'

/** Rows as printed: `at` in completed months, or in cm for weight by length and height; seven lines in tenths of the unit. */
interface ChinaRows {
  at: readonly number[]
  tenths: readonly (readonly number[])[]
}
export type ChinaSdRows = Record<Indicator, Record<Sex, ChinaRows>>
/** Appendix A has no percentiles for BMI and weight by size. */
export type ChinaPercentileRows = Record<'weight' | 'length' | 'head', Record<Sex, ChinaRows>>

const chinaGrades = ['下', '中下', '中', '中上', '上'] as const
export type ChinaGrade = (typeof chinaGrades)[number]
export type GradedBy = 'percentile' | 'sd'

const sdZ = [-3, -2, -1, 0, 1, 2, 3]
const percentilesZ = Object.values(percentileZ).sort((a, b) => a - b)
/** Where in the seven lines the four cuts are: P3 P25 P75 P97, and −2 −1 +1 +2 SD. */
const cuts: Record<GradedBy, readonly number[]> = { percentile: [0, 2, 4, 6], sd: [1, 2, 4, 5] }

const rowsBy = (by: GradedBy, indicator: Indicator, sex: Sex): ChinaRows | undefined =>
  by === 'sd' ? chinaSd[indicator][sex] : indicator in chinaPercentiles ? chinaPercentiles[indicator as keyof ChinaPercentileRows][sex] : undefined

/**
 * The seven lines at one age or size, in the unit. Straight between the printed rows; the last row holds three months on (the standard ends at seven years).
 * @param at months (may be a fraction), or cm.
 */
export function chinaLines(by: GradedBy, indicator: Indicator, sex: Sex, at: number): number[] | undefined {
  const rows = rowsBy(by, indicator, sex)
  const first = rows?.at[0]
  const last = rows && lastOf(rows.at)
  if (!rows || first === undefined || last === undefined || at < first || at >= endOf(indicator, last)) return undefined
  const next = firstAbove(rows.at, at)
  const before = rows.tenths[next - 1]
  const after = rows.tenths[next]
  const [from = 0, to = 1] = [rows.at[next - 1], rows.at[next]]
  return before?.map((tenths, line) => (after ? tenths + ((at - from) / (to - from)) * ((after[line] ?? tenths) - tenths) : tenths) / 10)
}

/** Where the first of rising values is that is above this one; their number when none is. Halving: a chart asks for hundreds of lines. */
function firstAbove(rising: readonly number[], value: number): number {
  let [from, to] = [0, rising.length]
  while (from < to) {
    const half = (from + to) >> 1
    if ((rising[half] ?? Infinity) > value) to = half
    else from = half + 1
  }
  return from
}

/** By age a row stands for the months until the next: the last for three, and head circumference, which ends at three years, for one. By size it is a single line. */
const endOf = (indicator: Indicator, last: number) => (indicator === 'weightForLength' || indicator === 'weightForHeight' ? last + 0.05 : indicator === 'head' ? last + 1 : last + 3)

/** 下, 中下, 中, 中上 or 上. What is on a cut belongs to the upper grade. */
export function chinaGrade(by: GradedBy, indicator: Indicator, sex: Sex, at: number, value: number): ChinaGrade | undefined {
  const lines = chinaLines(by, indicator, sex, at)
  // As printed, to a tenth: a day before or after a birthday must not move who stands on a cut.
  return lines && chinaGrades[cuts[by].filter((line) => Math.round(value * 100) >= Math.round((lines[line] ?? Infinity) * 10) * 10).length]
}

/** How many standard deviations from the median, straight between the printed lines and beyond the third; about, as they are printed to a tenth. */
export function chinaZ(indicator: Indicator, sex: Sex, at: number, value: number): number | undefined {
  const lines = chinaLines('sd', indicator, sex, at)
  if (!lines) return undefined
  const upper = lines.findIndex((line) => line > value)
  const right = Math.min(Math.max(upper === -1 ? lines.length - 1 : upper, 1), lines.length - 1)
  const [low = 0, high = 1] = [lines[right - 1], lines[right]]
  return (sdZ[right - 1] ?? 0) + (value - low) / (high - low)
}

/**
 * P3 … P97 for a chart: through every printed value, without a corner there; for BMI and weight by size at the same share between the lines of deviation. Who stands where is
 * judged by `chinaLines`, as the standard has no values between its rows.
 */
export function chinaPercentileLines(indicator: Indicator, sex: Sex, at: number): number[] | undefined {
  const by = rowsBy('percentile', indicator, sex) ? 'percentile' : 'sd'
  const rows = rowsBy(by, indicator, sex)
  const last = rows && lastOf(rows.at)
  if (!rows || last === undefined || at < (rows.at[0] ?? 0) || at >= endOf(indicator, last)) return undefined
  const lines = smoothLines(rows, at).map((tenths) => tenths / 10)
  return by === 'percentile' ? lines : percentilesZ.map((z) => between(lines, z))
}

const curves = new WeakMap<ChinaRows, SmoothCurve[]>()

/** The seven lines at one place; each curve is worked out once, when it is first asked for. */
function smoothLines(rows: ChinaRows, at: number): number[] {
  let known = curves.get(rows)
  if (!known) curves.set(rows, (known = (rows.tenths[0] ?? []).map((_, line) => smoothCurve(rows.at, rows.tenths.map((tenths) => tenths[line] ?? 0)))))
  const next = firstAbove(rows.at, at)
  return known.map((curve) => curve(at, next))
}

function between(lines: readonly number[], z: number): number {
  const left = Math.floor(z) + 3
  const [low = 0, high = low] = [lines[left], lines[left + 1]]
  return low + (z - Math.floor(z)) * (high - low)
}
