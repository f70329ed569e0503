import { isRow } from '../semantics/bson-type'
import { EARTH_RADIUS_M } from '../semantics/geo/distance'
import type { CollectionState } from './catalog'
import type { Condition } from './conditions'
import { boxOf, boxesAround, cellsToSearch, leavesOf } from './geo-grid'
import type { Box } from './geo-grid'
import type { IndexChoice, KeyRange } from './index-choice'
import { indexPrefix } from './key-space'
import { after, KeyWriter } from './key-writer'
import { typeTag } from './ordered-value'

/** A search by distance, within `meters` of the centre `[lng, lat]`. */
export interface NearSearch {
  path: string
  center: readonly number[]
  meters: number
}

const scratch = new KeyWriter()

/** The 2dsphere index that serves a geo condition, read in the cells around the place; undefined when there is none. */
export function chooseGeoIndex(collection: CollectionState, conditions: readonly Condition[], near?: NearSearch): IndexChoice | undefined {
  for (const index of collection.indexes) {
    if (index.geo === undefined) continue
    const places = conditions.filter((each) => each.kind === 'geo' && each.path === index.geo).map((each) => boxesOf(each.value))
    if (near?.path === index.geo) places.unshift(boxesAround(near.center, near.meters))
    const boxes = places.find((place) => place !== undefined)
    if (boxes) return { index, ranges: rangesOf(indexPrefix(collection.id, index.id), boxes), reverse: false, equal: 0, ranged: true, sorted: false }
  }
  return undefined
}

/** Where a $geoWithin or $geoIntersects can match. */
function boxesOf(shape: unknown): Box[] | undefined {
  if (!isRow(shape)) return undefined
  const { $geometry, $box, $polygon, $centerSphere } = shape
  if (Array.isArray($centerSphere)) {
    const [center, radius] = $centerSphere as unknown[]
    return Array.isArray(center) && typeof radius === 'number' ? boxesAround(center, radius * EARTH_RADIUS_M) : undefined
  }
  const box = boxOf($geometry ?? $box ?? $polygon)
  return box && [box]
}

function rangesOf(prefix: Buffer, boxes: readonly Box[]): KeyRange[] {
  const key = (code: number) => scratch.reset().raw(prefix).u8(typeTag.cell).u32(code)
  const { inside, around } = cellsToSearch(boxes)
  const ranges = inside.map((cell) => ({ start: key(cell.code).take(), end: after(key(cell.code + leavesOf(cell) - 1).take()) }))
  for (const cell of around) {
    const start = key(cell.code).u8(cell.level).take()
    ranges.push({ start, end: after(start) })
  }
  return disjoint(ranges.sort((a, b) => a.start.compare(b.start)))
}

function disjoint(ranges: readonly KeyRange[]): KeyRange[] {
  const joined: KeyRange[] = []
  for (const { start, end } of ranges) {
    const last = joined[joined.length - 1]
    if (last && start.compare(last.end) <= 0) last.end = end.compare(last.end) > 0 ? end : last.end
    else joined.push({ start, end })
  }
  return joined
}

/** Half the way around the earth: nothing is farther. */
export const farthestMeters = Math.PI * EARTH_RADIUS_M
