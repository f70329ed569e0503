/** A curve that ships as few points: straight between them. `at` holds the steps from one point to the next, so that a table stays short. */
export interface Knots {
  steps: readonly number[]
  /** Of the first point, then what each next one adds; in `1 / scale`. */
  values: readonly number[]
}

/** The curves at every whole place from their first points on, one behind the other. */
export function expand(pieces: readonly Knots[], scale: number): Float64Array {
  const out = new Float64Array(pieces.reduce((sum, { steps }) => sum + steps.reduce((all, step) => all + step, 1), 0))
  let at = 0
  for (const { steps, values } of pieces) {
    let value = values[0] ?? 0
    out[at] = value / scale
    for (let i = 0; i < steps.length; i++) {
      const step = steps[i] ?? 0
      const rise = values[i + 1] ?? 0
      for (let k = 1; k <= step; k++) out[at + k] = (value + (rise * k) / step) / scale
      at += step
      value += rise
    }
    at++
  }
  return out
}
