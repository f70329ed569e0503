/** A curve that ships as few points: straight between them. `at` holds the steps from one point to the next, so that a table stays short. */
export interface Knots {
  steps: readonly number[]
  /** Of the first point, then what each next one adds; in `1 / scale`. */
  values: readonly number[]
}

/** The curve at every whole place from its first point on. */
export function expand({ steps, values }: Knots, scale: number): Float64Array {
  const length = steps.reduce((sum, step) => sum + step, 0) + 1
  const out = new Float64Array(length)
  let at = 0
  let value = values[0] ?? 0
  out[0] = value / scale
  steps.forEach((step, i) => {
    const rise = values[i + 1] ?? 0
    for (let k = 1; k <= step; k++) out[at + k] = (value + (rise * k) / step) / scale
    at += step
    value += rise
  })
  return out
}
