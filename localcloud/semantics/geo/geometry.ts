import { unsupported } from '../../errors'
import { isRow } from '../bson-type'
import { refused } from '../failure'
import { onRefusal } from '../on-refusal'
import { edgesCross, edgesOf } from './edges'

/** Longitude and latitude in degrees. */
export type Position = number[]
export type Geometry =
  | { type: 'Point'; coordinates: Position }
  | { type: 'MultiPoint'; coordinates: Position[] }
  | { type: 'LineString'; coordinates: Position[] }
  | { type: 'MultiLineString'; coordinates: Position[][] }
  | { type: 'Polygon'; coordinates: Position[][] }
  | { type: 'MultiPolygon'; coordinates: Position[][][] }

const say = (value: unknown) => JSON.stringify(value)

export function parsePosition(value: unknown): Position {
  if (!Array.isArray(value) || value.length < 2) throw refused(`Point must be an array of two coordinates, not ${say(value)}`)
  const [lng, lat]: unknown[] = value
  if (typeof lng !== 'number' || typeof lat !== 'number') throw refused(`Point must only contain numeric elements, not ${say(value)}`)
  if (!(Math.abs(lng) <= 180 && Math.abs(lat) <= 90)) throw refused(`longitude/latitude is out of bounds, lng: ${lng} lat: ${lat}`)
  return [lng, lat]
}

function list<T>(value: unknown, what: string, parse: (item: unknown) => T): T[] {
  if (!Array.isArray(value) || value.length === 0) throw refused(`${what} must be an array that is not empty, not ${say(value)}`)
  return value.map(parse)
}

function parseLine(value: unknown): Position[] {
  const line = list(value, 'GeoJSON LineString coordinates', parsePosition)
  if (new Set(line.map(say)).size < 2) throw refused(`GeoJSON LineString must have at least 2 vertices: ${say(value)}`)
  return line
}

function parseLoop(value: unknown): Position[] {
  const loop = list(value, 'Polygon loop', parsePosition)
  if (say(loop[0]) !== say(loop.at(-1))) throw refused(`Loop is not closed: ${say(value)}`)
  if (new Set(loop.map(say)).size < 3) throw refused(`Loop must have at least 3 different vertices: ${say(value)}`)
  return loop
}

const parsePolygon = (value: unknown) => list(value, 'Polygon coordinates', parseLoop)

function readGeometry(value: unknown): Geometry {
  if (!isRow(value)) throw refused(`geometry must be an object, not ${say(value)}`)
  const { type, coordinates } = value
  if (value.crs !== undefined) throw unsupported('coordinate reference systems')
  switch (type) {
    case 'Point':
      return { type, coordinates: parsePosition(coordinates) }
    case 'MultiPoint':
      return { type, coordinates: list(coordinates, 'MultiPoint coordinates', parsePosition) }
    case 'LineString':
      return { type, coordinates: parseLine(coordinates) }
    case 'MultiLineString':
      return { type, coordinates: list(coordinates, 'MultiLineString coordinates', parseLine) }
    case 'Polygon':
      return { type, coordinates: parsePolygon(coordinates) }
    case 'MultiPolygon':
      return { type, coordinates: list(coordinates, 'MultiPolygon coordinates', parsePolygon) }
    case 'GeometryCollection':
      throw unsupported('GeometryCollection')
    default:
      throw refused(`unknown GeoJSON type: ${say(value)}`)
  }
}

/** Reads GeoJSON and checks it as MongoDB does: ranges, closed loops, no crossing edges. */
export function parseGeometry(value: unknown): Geometry {
  const geometry = readGeometry(value)
  const loops = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? lines(geometry) : []
  for (const edges of loops.map(edgesOf)) {
    const crossed = edges.some((edge, at) => edges.slice(at + 1).some((other) => edgesCross(edge, other)))
    if (crossed) throw refused(`Loop is not valid, edges cross: ${say(value)}`)
  }
  return geometry
}

/** The geometry a stored value holds: GeoJSON, or a legacy pair `[lng, lat]`; undefined when it is none. */
export function storedGeometry(value: unknown): Geometry | undefined {
  if (!isRow(value) && !Array.isArray(value)) return undefined
  return onRefusal<Geometry, undefined>(
    () => (Array.isArray(value) ? { type: 'Point', coordinates: parsePosition(value) } : readGeometry(value)),
    () => undefined,
  )
}

/** Every vertex of a geometry. */
export function vertices(geometry: Geometry): Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates]
    case 'MultiPoint':
    case 'LineString':
      return geometry.coordinates
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.flat()
    case 'MultiPolygon':
      return geometry.coordinates.flat(2)
  }
}

/** The lines a geometry is drawn with: none for points. */
export function lines(geometry: Geometry): Position[][] {
  switch (geometry.type) {
    case 'Point':
    case 'MultiPoint':
      return []
    case 'LineString':
      return [geometry.coordinates]
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates
    case 'MultiPolygon':
      return geometry.coordinates.flat()
  }
}
