/** What was measured of a child, set against a standard: one series for each chart. */
import { daysPerMonth, growthAge } from './age'
import { chinaZ } from './china-standard'
import type { Indicator, Sex } from './indicator'
import { sizeAsStandardMeasures, standsFromDay, type Posture } from './posture'
import type { Standard } from './standard-lines'
import type { Judged } from './trend'
import { whoZ } from './who-z-scores'

/** The charts. */
export const charted = ['weight', 'length', 'head', 'weightForSize'] as const
export type Charted = (typeof charted)[number]

export interface ChildOfChart {
  sex: Sex
  birthOn: string
  gestationDays?: number | undefined
}

export interface MeasuredOnce {
  /** `YYYY-MM-DD` */
  on: string
  weightKg?: number | undefined
  lengthCm?: number | undefined
  posture?: Posture | undefined
  headCm?: number | undefined
}

export interface ChartPoint extends Omit<Judged, 'z'> {
  /** Unknown where the standard says nothing of this age or size. */
  z: number | undefined
  /** Days of age since birth, also where it was judged by the corrected one. */
  actualDays: number
  corrected: boolean
  /** How long or tall the child was then; of weight by size only. */
  sizeCm?: number
}

/** Which indicator of the standards a chart shows for a child of this age. */
export function indicatorOf(chart: Charted, ageDays: number): Indicator {
  if (chart !== 'weightForSize') return chart
  return ageDays < standsFromDay ? 'weightForLength' : 'weightForHeight'
}

function valueOf(chart: Charted, measured: MeasuredOnce, ageDays: number): { value: number; sizeCm?: number } | undefined {
  const { weightKg, lengthCm, posture, headCm } = measured
  const sizeCm = lengthCm === undefined ? undefined : sizeAsStandardMeasures(lengthCm, posture, ageDays)
  if (chart === 'weightForSize') return weightKg === undefined || sizeCm === undefined ? undefined : { value: weightKg, sizeCm }
  const value = { weight: weightKg, length: sizeCm, head: headCm }[chart]
  return value === undefined ? undefined : { value }
}

function zOf(standard: Standard, chart: Charted, sex: Sex, ageDays: number, value: number, sizeCm: number | undefined): number | undefined {
  if (ageDays < 0) return undefined
  const indicator = indicatorOf(chart, ageDays)
  if (standard === 'china') return chinaZ(indicator, sex, sizeCm === undefined ? ageDays / daysPerMonth : Math.round(sizeCm * 10) / 10, value)
  return whoZ(indicator, sex, sizeCm === undefined ? ageDays : Math.round(sizeCm * 10), value)
}

/** Every measurement that has something for this chart, oldest first. */
export function chartPoints({ sex, birthOn, gestationDays }: ChildOfChart, measurements: readonly MeasuredOnce[], chart: Charted, standard: Standard): ChartPoint[] {
  return measurements
    .flatMap((measured) => {
      const age = growthAge(birthOn, measured.on, gestationDays)
      const found = valueOf(chart, measured, age.days)
      if (!found || age.actualDays < 0) return []
      const { value, sizeCm } = found
      const z = zOf(standard, chart, sex, age.days, value, sizeCm)
      return [{ on: measured.on, ageDays: age.days, actualDays: age.actualDays, corrected: age.corrected, value, z, ...(sizeCm === undefined ? {} : { sizeCm }) }]
    })
    .sort((a, b) => a.actualDays - b.actualDays)
}

/** Those that the standard could judge: what a trend is seen in. */
export const judgedOf = (points: readonly ChartPoint[]): Judged[] => points.flatMap(({ z, ...point }) => (z === undefined ? [] : [{ ...point, z }]))
