/** Places near a point: each located place lies in a square of a tenth of a degree (some ten kilometres), and the nine squares around a point are looked at. */
import type { Location } from './place-shape'

const perDegree = 10
const earthMetres = 6_371_000
const radians = (degrees: number) => (degrees * Math.PI) / 180

const square = (lng: number, lat: number) => `${lng}:${lat}`

export const squareOf = ({ lng, lat }: Location): string => square(Math.floor(lng * perDegree), Math.floor(lat * perDegree))

/** Its square and the eight around it. */
export function squaresAround({ lng, lat }: Location): string[] {
  const [x, y] = [Math.floor(lng * perDegree), Math.floor(lat * perDegree)]
  return [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => square(x + dx, y + dy)))
}

/** Great-circle distance, haversine formula. */
export function metresBetween(a: Location, b: Location): number {
  const [dLat, dLng] = [radians(b.lat - a.lat), radians(b.lng - a.lng)]
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLng / 2) ** 2
  return Math.round(2 * earthMetres * Math.asin(Math.min(1, Math.sqrt(h))))
}
