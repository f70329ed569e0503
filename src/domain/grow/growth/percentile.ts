/** Between z-scores and "heavier than 62 of 100 children". */

/**
 * Share of children below a z-score, 0–1: the normal distribution.
 * Abramowitz and Stegun 26.2.17, off by less than 7.5e-8.
 */
export function shareBelow(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z))
  const tail = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return z > 0 ? 1 - tail : tail
}

/** The lines of a chart, and their z-scores. */
export const chartPercentiles = [3, 10, 25, 50, 75, 90, 97] as const
export const percentileZ: Record<(typeof chartPercentiles)[number], number> = { 3: -1.880794, 10: -1.281552, 25: -0.67449, 50: 0, 75: 0.67449, 90: 1.281552, 97: 1.880794 }
