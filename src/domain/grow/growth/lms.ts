/** The LMS method (Cole and Green, 1992), as the WHO Child Growth Standards of 2006 use it. */

/** Box-Cox power, median and coefficient of variation of one measurement at one age (or at one length). */
export interface Lms {
  l: number
  m: number
  s: number
}

/** What a child of this z-score measures, in the unit of `m`. */
export const measureAt = (z: number, { l, m, s }: Lms): number => (l === 0 ? m * Math.exp(s * z) : m * (1 + l * s * z) ** (1 / l))

/** How many standard deviations a measurement is from the median; for lengths and head circumference, which are near to normal. */
export const plainZ = (y: number, { l, m, s }: Lms): number => (l === 0 ? Math.log(y / m) / s : ((y / m) ** l - 1) / (l * s))

/**
 * The same for weight and what is made of it, whose tails are skewed: beyond ±3 SD every further SD is as wide as the one
 * between the second and the third (WHO 2006, "restricted application of the LMS method").
 */
export function restrictedZ(y: number, lms: Lms): number {
  const z = plainZ(y, lms)
  if (z > 3) {
    const third = measureAt(3, lms)
    return 3 + (y - third) / (third - measureAt(2, lms))
  }
  if (z < -3) {
    const third = measureAt(-3, lms)
    return -3 + (y - third) / (measureAt(-2, lms) - third)
  }
  return z
}

/** The inverse of {@link restrictedZ}. */
export function restrictedMeasureAt(z: number, lms: Lms): number {
  if (Math.abs(z) <= 3) return measureAt(z, lms)
  const side = Math.sign(z)
  const third = measureAt(3 * side, lms)
  return third + (Math.abs(z) - 3) * (third - measureAt(2 * side, lms))
}
