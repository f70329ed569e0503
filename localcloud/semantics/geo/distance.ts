import { unsupported } from '../../errors'
import { type Geometry, type Position, storedGeometry } from './geometry'

/** The sphere MongoDB measures on. */
export const EARTH_RADIUS_M = 6_378_100

const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Metres between two positions `[longitude, latitude]` along the sphere. */
export function distanceMeters(a: readonly number[], b: readonly number[]): number {
  const [aLng = 0, aLat = 0] = a.map(radians)
  const [bLng = 0, bLat = 0] = b.map(radians)
  const haversine = Math.sin((bLat - aLat) / 2) ** 2 + Math.cos(aLat) * Math.cos(bLat) * Math.sin((bLng - aLng) / 2) ** 2
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(haversine)))
}

function toGeometry(from: Position, geometry: Geometry): number {
  if (geometry.type === 'Point') return distanceMeters(from, geometry.coordinates)
  if (geometry.type === 'MultiPoint') return Math.min(...geometry.coordinates.map((position) => distanceMeters(from, position)))
  throw unsupported(`the distance to a ${geometry.type}`)
}

/** Metres from a position to a stored value: GeoJSON, a legacy pair, or the nearest of an array of them; undefined when it is no place. */
export function distanceTo(from: Position, value: unknown): { meters: number; location: unknown } | undefined {
  const geometry = storedGeometry(value)
  if (geometry !== undefined) return { meters: toGeometry(from, geometry), location: value }
  if (!Array.isArray(value)) return undefined
  const places = value.flatMap((place: unknown) => (typeof place === 'object' ? (distanceTo(from, place) ?? []) : []))
  return places.sort((a, b) => a.meters - b.meters)[0]
}
