/** WHO 2006 z-scores of one child at one moment. */
import type { ByAge, Indicator, Sex } from './indicator'
import { hasSkewedTails } from './indicator'
import { plainZ, restrictedZ } from './lms'
import { sizeAsStandardMeasures, standsFromDay, type Posture } from './posture'
import { whoLms } from './who-curve'

/** From 60 months on (1826.25 days) WHO's standards of 2006 are not used. */
const lastDay = 1826

export interface Measured {
  sex: Sex
  /** Since birth, or since the day of term for a child born early; may be a fraction. */
  ageDays: number
  weightKg?: number | undefined
  lengthCm?: number | undefined
  /** How the length was taken; as the age has it, when unknown. */
  posture?: Posture | undefined
  headCm?: number | undefined
}

export type WhoIndicator = ByAge | 'weightForSize'
/** Unrounded. What was not measured, or what the standard does not know, is not there. */
type ZScores = Partial<Record<WhoIndicator, number>>

/** One z-score by the standard's own formula for this indicator; `at` as {@link whoLms} takes it. */
export function whoZ(indicator: Indicator, sex: Sex, at: number, value: number): number | undefined {
  const lms = whoLms(indicator, sex, at)
  if (!lms) return undefined
  return hasSkewedTails(indicator) ? restrictedZ(value, lms) : plainZ(value, lms)
}

/** Every z-score that can be given for what was measured. Ages are rounded to whole days, half up; none is given before birth (or term) or from 60 months on. */
export function whoZScores({ sex, ageDays, weightKg, lengthCm, posture, headCm }: Measured): ZScores {
  const day = Math.floor(ageDays + 0.5)
  if (day < 0 || day > lastDay) return {}
  const sizeCm = lengthCm === undefined ? undefined : sizeAsStandardMeasures(lengthCm, posture, day)
  const z: ZScores = {}
  const put = (name: WhoIndicator, value: number | undefined) => {
    if (value !== undefined) z[name] = value
  }
  if (weightKg !== undefined) put('weight', whoZ('weight', sex, day, weightKg))
  if (headCm !== undefined) put('head', whoZ('head', sex, day, headCm))
  if (sizeCm === undefined) return z
  put('length', whoZ('length', sex, day, sizeCm))
  if (weightKg === undefined) return z
  put('bmi', whoZ('bmi', sex, day, weightKg / (sizeCm / 100) ** 2))
  put('weightForSize', whoZ(day < standsFromDay ? 'weightForLength' : 'weightForHeight', sex, Math.round(sizeCm * 10), weightKg))
  return z
}
