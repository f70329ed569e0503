import { bsonKind, isRow } from '../semantics/bson-type'
import type { Condition } from './conditions'
import { encoded, intersect, ofType, point, textsFrom } from './interval'
import type { Interval } from './interval'
import { literalPrefix } from './literal-prefix'
import { typeTag } from './ordered-value'

/** What the conditions on one path leave of an index component. */
export interface Bounds {
  intervals: Interval[]
  /** Each interval is one value. */
  points: boolean
  /** No document without this path is in here. */
  present: boolean
}

/** How the component's keys were made. */
export interface Component {
  /** Longest string kept whole. */
  room: number
  /** Arrays were met on the path: two conditions may be met by two different elements. */
  array: boolean
  /** Some keys of the index are coarser than their values. */
  lossy: boolean
}

/** The tightest bounds that hold every match of all these conditions on one path; undefined when none of them helps. */
export function boundsOf(conditions: readonly Condition[], component: Component): Bounds | undefined {
  const each = conditions.flatMap((condition) => pointsOf(condition, component) ?? [])
  const points = each.reduce<Bounds | undefined>((best, next) => (best && best.intervals.length <= next.intervals.length ? best : next), undefined)
  if (points) return points
  const ranges = conditions.flatMap((condition) => {
    const intervals = rangeOf(condition, component)
    return intervals ? [{ intervals, element: condition.element ?? condition }] : []
  })
  const [first] = ranges
  if (!first) return undefined
  if (first.intervals.length > 1) return { intervals: first.intervals, points: false, present: true }
  // In an array, bounds of two conditions may only be joined when one element has to meet both.
  const joined = ranges.filter((range) => range.intervals.length === 1 && (!component.array || range.element === first.element))
  return { intervals: [joined.flatMap((range) => range.intervals).reduce(intersect)], points: false, present: true }
}

function pointsOf({ kind, value }: Condition, { room }: Component): Bounds | undefined {
  const values = kind === 'eq' ? [value] : kind === 'in' && Array.isArray(value) ? (value as unknown[]) : kind === 'exists' && !value ? [null] : undefined
  if (!values?.every(isScalar)) return undefined
  const bytes = new Map(values.map((item) => encoded(item, room).bytes).map((key) => [key.toString('latin1'), key]))
  return { intervals: [...bytes.values()].map(point), points: true, present: !values.some((item) => item == null) }
}

function rangeOf({ kind, value }: Condition, { room, lossy }: Component): Interval[] | undefined {
  if (kind === 'regex' || kind === 'pattern') {
    const prefix = value instanceof RegExp || isPattern(value) ? literalPrefix(value) : undefined
    if (prefix === undefined) return undefined
    // A pattern also matches the same pattern kept as a value; such a value makes the index lossy.
    return kind === 'pattern' && lossy ? [textsFrom(prefix, room), ofType(typeTag.regex)] : [textsFrom(prefix, room)]
  }
  if (kind !== 'gt' && kind !== 'gte' && kind !== 'lt' && kind !== 'lte') return undefined
  // Comparisons stay within the type of their operand.
  if (!isScalar(value) || value == null || Number.isNaN(Number(typeof value === 'string' ? 0 : value))) return undefined
  const { bytes, exact } = encoded(value, room)
  const type = Buffer.of(bytes[0]!)
  const above = kind === 'gt' || kind === 'gte'
  // A cut string may stand for smaller and larger ones: it stays in.
  const open = exact && (kind === 'gt' || kind === 'lt')
  return [above ? { from: bytes, fromOpen: open, to: type, toOpen: false } : { from: type, fromOpen: false, to: bytes, toOpen: open }]
}

const isPattern = (value: unknown): value is { source: string; flags: string } => isRow(value) && typeof value['source'] === 'string'

const isScalar = (value: unknown) => !['object', 'array', 'regex'].includes(bsonKind(value))
