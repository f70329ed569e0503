import { unsupported } from '../../errors'
import { isRow } from '../bson-type'
import { refused } from '../failure'
import { EARTH_RADIUS_M, distanceMeters, distanceTo } from './distance'
import { type Geometry, type Position, parseGeometry, parsePosition, storedGeometry, vertices } from './geometry'
import { intersects, within } from './relations'

type GeoTest = (value: unknown) => boolean

const onGeometry =
  (holds: (geometry: Geometry) => boolean): GeoTest =>
  (value) => {
    const geometry = storedGeometry(value)
    return geometry !== undefined && holds(geometry)
  }

function distanceLimit(value: unknown, name: string, otherwise: number): number {
  if (value === undefined) return otherwise
  if (typeof value !== 'number' || !(value >= 0)) throw refused(`${name} must be a non-negative number`)
  return value
}

/** A point to measure from, and how far (metres) the answer may be. */
export interface Near {
  point: Position
  minDistance: number
  maxDistance: number
}

/** Reads the argument of $near and $nearSphere. */
export function parseNear(argument: unknown): Near {
  if (!isRow(argument) || argument.$geometry === undefined) throw unsupported('$near with legacy coordinates; give $geometry')
  const geometry = parseGeometry(argument.$geometry)
  if (geometry.type !== 'Point') throw refused(`$near requires a point, given ${JSON.stringify(argument.$geometry)}`)
  const unknown = Object.keys(argument).find((key) => !['$geometry', '$minDistance', '$maxDistance'].includes(key))
  if (unknown !== undefined) throw refused(`invalid argument in geo near query: ${unknown}`)
  return {
    point: geometry.coordinates,
    minDistance: distanceLimit(argument.$minDistance, '$minDistance', 0),
    maxDistance: distanceLimit(argument.$maxDistance, '$maxDistance', Infinity),
  }
}

export function nearEnough(argument: unknown): GeoTest {
  const { point, minDistance, maxDistance } = parseNear(argument)
  return (value) => {
    const found = distanceTo(point, value)
    return found !== undefined && found.meters >= minDistance && found.meters <= maxDistance
  }
}

function centre(argument: unknown, name: string): { position: Position; radius: number } {
  if (!Array.isArray(argument) || argument.length !== 2) throw refused(`${name} needs a centre and a radius`)
  const [position, radius]: unknown[] = argument
  if (typeof radius !== 'number' || !(radius >= 0)) throw refused('radius must be a non-negative number')
  return { position: parsePosition(position), radius }
}

const polygon = (loop: Position[]): Geometry => ({ type: 'Polygon', coordinates: [loop] })

function box(argument: unknown): Geometry {
  if (!Array.isArray(argument) || argument.length !== 2) throw refused('$box needs two corners')
  const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [parsePosition(argument[0]), parsePosition(argument[1])]
  return polygon([
    [ax, ay],
    [bx, ay],
    [bx, by],
    [ax, by],
    [ax, ay],
  ])
}

function flatPolygon(argument: unknown): Geometry {
  if (!Array.isArray(argument) || argument.length < 3) throw refused('Polygon must have at least 3 points')
  const loop = argument.map(parsePosition)
  return polygon([...loop, ...loop.slice(0, 1)])
}

/** $geoWithin by $geometry (polygon or several), $centerSphere (radius in radians), $box or $polygon. */
export function geoWithin(argument: unknown): GeoTest {
  if (!isRow(argument)) throw refused('geo query needs an object')
  const [shape, ...others] = Object.keys(argument)
  if (shape === undefined || others.length > 0) throw refused(`can't parse extra field: ${JSON.stringify(argument)}`)
  const value = argument[shape]
  switch (shape) {
    case '$geometry': {
      const outer = parseGeometry(value)
      if (outer.type !== 'Polygon' && outer.type !== 'MultiPolygon')
        throw refused(`$geoWithin not supported with provided geometry: ${JSON.stringify(argument)}`)
      return onGeometry((inner) => within(inner, outer))
    }
    case '$centerSphere': {
      const { position, radius } = centre(value, shape)
      return onGeometry((inner) => vertices(inner).every((vertex) => distanceMeters(position, vertex) <= radius * EARTH_RADIUS_M))
    }
    case '$box':
    case '$polygon': {
      const outer = shape === '$box' ? box(value) : flatPolygon(value)
      return onGeometry((inner) => within(inner, outer))
    }
    case '$center':
      throw unsupported('$center (flat circles); use $centerSphere')
    default:
      throw refused(`unknown geo specifier: ${shape}`)
  }
}

export function geoIntersects(argument: unknown): GeoTest {
  if (!isRow(argument) || argument.$geometry === undefined) throw refused(`$geoIntersects needs a $geometry: ${JSON.stringify(argument)}`)
  const wanted = parseGeometry(argument.$geometry)
  return onGeometry((stored) => intersects(stored, wanted))
}
