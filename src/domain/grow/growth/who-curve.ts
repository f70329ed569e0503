/** L, M and S of the WHO Child Growth Standards at one day of life, or at one length. */
import type { Indicator, Sex } from './indicator'
import { expand, type Knots } from './knots'
import type { Lms } from './lms'
import { whoCurves } from './who-curves'

interface WhoCurve {
  /** The first day of life, or the first length in tenths of a centimetre, that this curve knows. */
  from: number
  l: Knots
  m: Knots
  s: Knots
}
/** Of each one or two curves, in order: what is measured lying, then what is measured standing. */
export type WhoCurves = Record<Indicator, Record<Sex, readonly WhoCurve[]>>

interface Expanded {
  from: number
  l: Float64Array
  m: Float64Array
  s: Float64Array
}
const expanded = new Map<string, Expanded>()

/** A phone opens a handful of the curves; each is laid out once, when it is first asked for. */
function laidOut(indicator: Indicator, sex: Sex): Expanded {
  const key = `${indicator} ${sex}`
  const known = expanded.get(key)
  if (known) return known
  const pieces = whoCurves[indicator][sex]
  const joined = (part: 'l' | 'm' | 's', scale: number) => expand(pieces.map((piece) => piece[part]), scale)
  const made = { from: pieces[0]?.from ?? 0, l: joined('l', 1e4), m: joined('m', 1e4), s: joined('s', 1e5) }
  expanded.set(key, made)
  return made
}

/**
 * @param at days of life (0–1856), or tenths of a centimetre (length 450–1100, height 650–1200); whole.
 * @returns undefined where the standard says nothing.
 */
export function whoLms(indicator: Indicator, sex: Sex, at: number): Lms | undefined {
  const { from, l, m, s } = laidOut(indicator, sex)
  const index = at - from
  const [power, median, variation] = [l[index], m[index], s[index]]
  return power === undefined || median === undefined || variation === undefined ? undefined : { l: power, m: median, s: variation }
}
