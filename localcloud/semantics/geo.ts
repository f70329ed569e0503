import { isRow, type Row } from './bson-type'
import { type Near, parseNear } from './geo/conditions'
import { distanceTo } from './geo/distance'
import { storedGeometry } from './geo/geometry'
import { fieldOf, splitPath } from './path'
import type { Filter } from './types'

export { distanceMeters } from './geo/distance'
export { parseGeometry } from './geo/geometry'

/** Where and how far a filter asks for: distances in metres, `point` as `[longitude, latitude]`. */
export interface NearQuery extends Near {
  path: string
}

/** The $near or $nearSphere of a filter, at its top or in a top $and: its answer is ordered by distance. Undefined when it has none. */
export function nearOf(filter: Filter): NearQuery | undefined {
  for (const [path, expected] of Object.entries(filter)) {
    if (path === '$and' && Array.isArray(expected)) {
      const found = expected
        .filter(isRow)
        .map(nearOf)
        .find((near) => near !== undefined)
      if (found !== undefined) return found
    } else if (isRow(expected)) {
      const argument = expected.$nearSphere ?? expected.$near
      if (argument !== undefined) return { path, ...parseNear(argument) }
    }
  }
  return undefined
}

function placesAt(value: unknown, parts: readonly string[]): unknown[] {
  const [part, ...rest] = parts
  if (part === undefined) return [value]
  if (Array.isArray(value)) return value.flatMap((element) => placesAt(element, parts))
  return isRow(value) ? placesAt(fieldOf(value, part), rest) : []
}

/** Metres from a position to the nearest place a document holds at `path`, and that place; undefined when it holds none. */
export function nearestPlace(row: Row, path: string, point: readonly number[]): { meters: number; location: unknown } | undefined {
  const places = placesAt(row, splitPath(path)).flatMap((value) => distanceTo([...point], value) ?? [])
  return places.sort((a, b) => a.meters - b.meters)[0]
}

/** Whether a stored value is a place that a 2dsphere index can hold. */
export const isPlace = (value: unknown): boolean => storedGeometry(value) !== undefined
