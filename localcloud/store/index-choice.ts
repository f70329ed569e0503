import type { Order } from '../semantics/types'
import { boundsOf } from './bounds'
import type { Bounds } from './bounds'
import type { IndexState } from './catalog'
import type { Condition } from './conditions'
import { inverted, keyRange } from './interval'
import type { Interval } from './interval'
import { indexPrefix, primaryIndex } from './key-space'
import { after } from './key-writer'
import { longestId, roomFor } from './ordered-value'

export interface KeyRange {
  start: Buffer
  end: Buffer
}

/** One way to read an index for some conditions. */
export interface IndexChoice {
  index: IndexState
  /** In key order. */
  ranges: KeyRange[]
  reverse: boolean
  /** Leading components bound to single values. */
  equal: number
  /** Whether one more component is bound to a range. */
  ranged: boolean
  /** Each range gives its documents in the requested order. */
  sorted: boolean
}

/** More ranges than this are not made by combining components; the first one may have any number. */
const mostRanges = 1000

/** How an index could serve the conditions and the order; undefined when it could not, or when it might lack matching documents. */
export function chooseIndex(collection: number, index: IndexState, conditions: readonly Condition[], order: Order): IndexChoice | undefined {
  if (index.geo !== undefined) return undefined
  const bound = boundComponents(index, conditions)
  // Documents without any key are not in a sparse index.
  if (index.spec.sparse && !bound.some((each) => each.present) && !index.spec.keys.some(([path]) => conditions.some((each) => mustExist(each, path)))) return undefined
  const equal = bound.findIndex((each) => !each.points) < 0 ? bound.length : bound.length - 1
  const direction = order.length ? directionFor(index, equal, order) : undefined
  if (!bound.length && direction === undefined) return undefined
  const ranges = rangesOf(indexPrefix(collection, index.id), bound.map((each, at) => directed(each.intervals, index, at)))
  return { index, ranges, reverse: direction === -1, equal, ranged: bound.length > equal, sorted: direction !== undefined }
}

function boundComponents(index: IndexState, conditions: readonly Condition[]): Bounds[] {
  const bound: Bounds[] = []
  let ranges = 1
  for (const [position, [path]] of index.spec.keys.entries()) {
    const array = index.arrays.find((prefix) => within(path, prefix))
    // Two components from the same array may be met by different elements, which are different entries.
    if (array !== undefined && index.spec.keys.slice(0, position).some(([earlier]) => index.arrays.some((prefix) => within(path, prefix) && within(earlier, prefix)))) break
    const room = index.id === primaryIndex ? longestId : roomFor(index.spec.keys.length)
    const bounds = boundsOf(conditions.filter((each) => each.path === path), { room, array: array !== undefined, lossy: index.lossy })
    if (!bounds) break
    ranges *= bounds.intervals.length
    if (position && ranges > mostRanges) break
    bound.push(bounds)
    if (!bounds.points) break
  }
  return bound
}

/** 1 or -1 when reading the index that way gives the order within each range; undefined when neither does. */
function directionFor(index: IndexState, equal: number, order: Order): 1 | -1 | undefined {
  const isArray = (path: string) => index.arrays.some((array) => within(path, array))
  // An array that is bound to a single value gives each document one entry, which keeps its place in the order of the paths after it.
  if (index.lossy || index.spec.keys.slice(equal).some(([path]) => isArray(path))) return undefined
  let direction: number | undefined
  let next = 0
  for (const [position, [path, ascending]] of index.spec.keys.entries()) {
    const wanted = order[next]
    if (!wanted) break
    if (position < equal) {
      // The same in the whole range, it neither gives nor disturbs an order; but an array is ordered by its first element, not by this one.
      if (wanted[0] === path && isArray(path)) return undefined
      if (wanted[0] === path) next++
      continue
    }
    if (wanted[0] !== path) break
    const turn = wanted[1] * Number(ascending)
    if (direction !== undefined && direction !== turn) break
    direction = turn
    next++
  }
  return next < order.length ? undefined : direction === -1 ? -1 : 1
}

function rangesOf(prefix: Buffer, components: readonly Interval[][]): KeyRange[] {
  if (!components.length) return [{ start: prefix, end: after(prefix) }]
  let prefixes = [prefix]
  for (const points of components.slice(0, -1)) prefixes = prefixes.flatMap((start) => points.map((each) => Buffer.concat([start, each.from])))
  const last = components[components.length - 1]!
  return prefixes.flatMap((start) => last.flatMap((interval) => keyRange(start, interval) ?? [])).sort((a, b) => a.start.compare(b.start))
}

const directed = (intervals: Interval[], index: IndexState, position: number) => (index.spec.keys[position]![1] === -1 ? intervals.map(inverted) : intervals)
const within = (path: string, array: string) => path === array || path.startsWith(`${array}.`)
const mustExist = ({ path, kind, value }: Condition, wanted: string) => path === wanted && kind === 'exists' && Boolean(value)
