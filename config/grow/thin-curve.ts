/** How a published curve is made to few points without leaving it by more than is allowed. */

/**
 * Greedy: from each kept point as far as one straight line stays within `tolerance` of every point between.
 * Gives the kept points' indices, first and last included.
 */
export function keptPoints(values: readonly number[], tolerance: readonly number[]): number[] {
  const kept = [0]
  for (let from = 0; from < values.length - 1; ) {
    const next = farthest(values, tolerance, from)
    kept.push(next)
    from = next
  }
  return kept
}

function farthest(values: readonly number[], tolerance: readonly number[], from: number): number {
  const start = values[from] ?? NaN
  let [least, most] = [-Infinity, Infinity]
  let best = from + 1
  for (let to = from + 1; to < values.length && least <= most; to++) {
    const rise = (values[to] ?? NaN) - start
    if (rise / (to - from) >= least && rise / (to - from) <= most) best = to
    least = Math.max(least, (rise - (tolerance[to] ?? 0)) / (to - from))
    most = Math.min(most, (rise + (tolerance[to] ?? 0)) / (to - from))
  }
  return best
}
