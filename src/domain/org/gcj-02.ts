/**
 * China's maps, and WeChat with them, speak GCJ-02: the position of GPS (WGS-84) shifted by some hundred metres, by a formula in sines that is public by now.
 * A browser gives WGS-84 alone.
 */
import type { Location } from './place-shape'

/** Krasovsky 1940, the ellipsoid that the shift is reckoned on: semi-major axis in metres, square of the eccentricity. */
const axis = 6_378_245
const eccentricity = 0.006_693_421_622_965_943
const { PI, sin, cos, sqrt, abs } = Math

/** Fine waves that both directions share. */
const ripple = (x: number) => (20 * sin(6 * x * PI) + 20 * sin(2 * x * PI)) * (2 / 3)
const waves = (x: number, [first, second, third, fourth]: readonly [number, number, number, number], [long, longer]: readonly [number, number]) =>
  ((20 * sin(x * PI) + first * sin((x / 3) * PI)) * 2 + (second * sin((x / long) * PI) + third * sin((x / longer) * PI)) * fourth) / 3

const shiftNorth = (x: number, y: number) =>
  -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * sqrt(abs(x)) + ripple(x) + waves(y, [40, 160, 320, 2], [12, 30])
const shiftEast = (x: number, y: number) => 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * sqrt(abs(x)) + ripple(x) + waves(x, [40, 150, 300, 2], [12, 30])

/** The same spot in GCJ-02. For points in China: elsewhere the two agree, and nobody of this province is there. */
export function gcj02Of({ lng, lat }: Location): Location {
  const [x, y] = [lng - 105, lat - 35]
  const phi = (lat / 180) * PI
  const magic = 1 - eccentricity * sin(phi) ** 2
  const degreesNorth = (shiftNorth(x, y) * 180) / (((axis * (1 - eccentricity)) / (magic * sqrt(magic))) * PI)
  const degreesEast = (shiftEast(x, y) * 180) / ((axis / sqrt(magic)) * cos(phi) * PI)
  return { lng: lng + degreesEast, lat: lat + degreesNorth }
}
