/** At a place; `next` is the index of the first point beyond it, for who knows it already. */
export type SmoothCurve = (at: number, next: number) => number

/**
 * A curve through all points, without corners, that rises and falls only where they do (piecewise cubic Hermite; slopes by Fritsch and Butland, SIAM J. Sci. Stat. Comput. 5, 1984).
 * Beyond the last point it goes on straight.
 */
export function smoothCurve(at: readonly number[], values: readonly number[]): SmoothCurve {
  const widths = at.slice(1).map((end, i) => end - (at[i] ?? 0))
  const rises = widths.map((width, i) => ((values[i + 1] ?? 0) - (values[i] ?? 0)) / width)
  const slopes = at.map((_, i) => slopeAt(widths, rises, i))
  return (place, next) => {
    const i = Math.max(0, next - 1)
    const [value = 0, slope = 0, width] = [values[i], slopes[i], widths[i]]
    const away = place - (at[i] ?? 0)
    if (width === undefined) return value + slope * away
    const t = away / width
    const [rise = 0, nextSlope = 0] = [rises[i], slopes[i + 1]]
    return value + away * (slope + t * (3 * rise - 2 * slope - nextSlope + t * (slope + nextSlope - 2 * rise)))
  }
}

/** Level at a peak and where it is level on one side; otherwise between the rises on both sides, nearer the smaller. */
function slopeAt(widths: readonly number[], rises: readonly number[], i: number): number {
  const [before, after] = [rises[i - 1], rises[i]]
  if (before === undefined || after === undefined) return before ?? after ?? 0
  if (before * after <= 0) return 0
  const [left = 1, right = 1] = [widths[i - 1], widths[i]]
  return (3 * (left + right)) / ((2 * right + left) / before + (right + 2 * left) / after)
}
