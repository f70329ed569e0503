import { isRow } from '../semantics/bson-type'
import { EARTH_RADIUS_M } from '../semantics/geo/distance'

/** Degrees; west ≤ east, a box across the antimeridian is given as two. */
export interface Box {
  west: number
  south: number
  east: number
  north: number
}

/** A square of the quadtree over longitude and latitude: `code` is its first leaf in Morton order, `level` 0 is the whole earth. */
export interface Cell {
  code: number
  level: number
}

/** Leaves are about 600 m by 300 m at the equator: finer than a search radius, coarse enough for few cells per search. */
const leafLevel = 16
const degrees = (radians: number) => (radians * 180) / Math.PI

/** Number of leaves that a cell covers; its leaves are `code` to `code + leavesOf(cell) - 1`. */
export const leavesOf = (cell: Cell) => 4 ** (leafLevel - cell.level)

/** Cells that hold the geometry (GeoJSON or a `[lng, lat]` pair) together; none when it is not a geometry. */
export function cellsOfGeometry(geometry: unknown): Cell[] {
  const box = boxOf(geometry)
  return box ? cover(box, 4) : []
}

/** Cells that hold the boxes, each with the larger cells around it, in which a large shape may be kept. */
export function cellsToSearch(boxes: readonly Box[]): { inside: Cell[]; around: Cell[] } {
  const inside = boxes.flatMap((box) => cover(box, 48))
  const around = new Map<string, Cell>()
  for (const cell of inside) {
    for (let level = 0; level < cell.level; level++) {
      const size = 4 ** (leafLevel - level)
      const code = Math.floor(cell.code / size) * size
      around.set(`${level}/${code}`, { code, level })
    }
  }
  return { inside, around: [...around.values()] }
}

/** The smallest box around all coordinates of a geometry. */
export function boxOf(geometry: unknown): Box | undefined {
  const box: Box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity }
  stretch(isRow(geometry) ? (geometry['coordinates'] ?? geometry['geometries']) : geometry, box)
  return box.west <= box.east && box.south <= box.north ? box : undefined
}

/** Boxes that hold every point within the distance of the centre `[lng, lat]`. */
export function boxesAround([lng = 0, lat = 0]: readonly number[], meters: number): Box[] {
  // A per mille more leaves room for rounding.
  const angle = (meters / EARTH_RADIUS_M) * 1.001
  const south = lat - degrees(angle)
  const north = lat + degrees(angle)
  if (south <= -90 || north >= 90) return [{ west: -180, east: 180, south: Math.max(south, -90), north: Math.min(north, 90) }]
  const spread = degrees(Math.asin(Math.min(1, Math.sin(angle) / Math.cos((lat * Math.PI) / 180))))
  const west = lng - spread
  const east = lng + spread
  if (west < -180) return [{ west: west + 360, east: 180, south, north }, { west: -180, east, south, north }]
  if (east > 180) return [{ west, east: 180, south, north }, { west: -180, east: east - 360, south, north }]
  return [{ west, east, south, north }]
}

function stretch(part: unknown, box: Box): void {
  if (isRow(part)) return stretch(part['coordinates'] ?? part['geometries'], box)
  if (!Array.isArray(part)) return
  const [lng, lat] = part as unknown[]
  if (typeof lng !== 'number' || typeof lat !== 'number') return part.forEach((inner) => stretch(inner, box))
  box.west = Math.min(box.west, lng)
  box.east = Math.max(box.east, lng)
  box.south = Math.min(box.south, lat)
  box.north = Math.max(box.north, lat)
}

/** The finest cells of one size of which at most `most` hold the box. */
function cover(box: Box, most: number): Cell[] {
  for (let level = leafLevel; ; level--) {
    const per = 2 ** level
    const column = (lng: number) => Math.min(per - 1, Math.max(0, Math.floor(((lng + 180) / 360) * per)))
    const line = (lat: number) => Math.min(per - 1, Math.max(0, Math.floor(((lat + 90) / 180) * per)))
    const [west, east, south, north] = [column(box.west), column(box.east), line(box.south), line(box.north)]
    if ((east - west + 1) * (north - south + 1) > most) continue
    const cells: Cell[] = []
    for (let x = west; x <= east; x++) for (let y = south; y <= north; y++) cells.push({ code: morton(x, y) * 4 ** (leafLevel - level), level })
    return cells
  }
}

function morton(x: number, y: number): number {
  let code = 0
  for (let bit = leafLevel - 1; bit >= 0; bit--) code = code * 4 + ((x >> bit) & 1) * 2 + ((y >> bit) & 1)
  return code
}
