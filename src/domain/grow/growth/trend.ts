/** How a child grew between measurements, and when a doctor should look. Never a diagnosis. */
import { lastOf } from '../../last-of'
import { percentileZ } from './percentile'

/** One measurement of one indicator, as it was judged. */
export interface Judged {
  /** `YYYY-MM-DD` */
  on: string
  /** The age it was judged by. */
  ageDays: number
  value: number
  z: number
}

/** A newborn first loses weight and then finds its own line: what is before two weeks is nobody's trend (WHO 2006 velocity standards start later for weight). */
const settledFromDay = 14
/** The main lines of a chart. */
const lines = Object.values(percentileZ).sort((a, b) => a - b)

/** How many main lines lie between two z-scores. */
export const linesBetween = (a: number, b: number): number => lines.filter((line) => line > Math.min(a, b) && line <= Math.max(a, b)).length

/** Why the child should be seen. */
export type Reason = { kind: 'belowP3' | 'aboveP97' } | { kind: 'fell' | 'rose'; since: string; lines: number }

/**
 * Why the last measurement of a series asks for a visit: it lies beyond P3 or P97, or has crossed two main lines since one of the earlier ones.
 * @param series of one indicator, oldest first.
 */
export function whySeeDoctor(series: readonly Judged[]): Reason | undefined {
  const last = lastOf(series)
  if (!last) return undefined
  if (last.z < percentileZ[3]) return { kind: 'belowP3' }
  if (last.z > percentileZ[97]) return { kind: 'aboveP97' }
  const crossed = series
    .slice(0, -1)
    .filter(({ ageDays }) => ageDays >= settledFromDay)
    .map((earlier) => ({ since: earlier.on, fell: last.z < earlier.z, lines: linesBetween(earlier.z, last.z) }))
    .filter((one) => one.lines >= 2)
    .sort((a, b) => b.lines - a.lines)[0]
  return crossed && { kind: crossed.fell ? 'fell' : 'rose', since: crossed.since, lines: crossed.lines }
}
