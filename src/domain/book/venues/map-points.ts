/** Where places lie to each other, for a plain drawing where there are no streets to draw on. */
import type { Location } from '../../org/place-shape'

interface MapPoint {
  /** Of the drawing's width and height, 0 at the left and at the top. */
  x: number
  y: number
}

/** Half a kilometre at least: two places in one house do not fill a map. */
const leastDegrees = 0.005

/** Points of a square map with the north above, so that everything fits with a margin. Distances are the same in both directions. */
export function mapPoints(spots: readonly Location[]): MapPoint[] {
  if (spots.length === 0) return []
  const lats = spots.map(({ lat }) => lat)
  const middle = { lat: (Math.min(...lats) + Math.max(...lats)) / 2, lng: (Math.min(...spots.map(({ lng }) => lng)) + Math.max(...spots.map(({ lng }) => lng))) / 2 }
  // A degree of longitude is shorter the further north.
  const narrow = Math.cos((middle.lat * Math.PI) / 180)
  const offsets = spots.map(({ lng, lat }) => ({ east: (lng - middle.lng) * narrow, north: lat - middle.lat }))
  const reach = Math.max(leastDegrees, ...offsets.flatMap(({ east, north }) => [Math.abs(east), Math.abs(north)]))
  return offsets.map(({ east, north }) => ({ x: 0.5 + (0.42 * east) / reach, y: 0.5 - (0.42 * north) / reach }))
}
