import { booleanIntersects } from '@turf/boolean-intersects'
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import { edgesOf, edgesCross } from './edges'
import { type Geometry, type Position, lines, vertices } from './geometry'

/** Edges are straight in longitude and latitude here and great circles in MongoDB: the same within a province, not across oceans. */
export const intersects = (a: Geometry, b: Geometry): boolean => booleanIntersects(a, b)

const middle = ([from, to]: readonly [Position, Position]): Position => [
  ((from[0] ?? 0) + (to[0] ?? 0)) / 2,
  ((from[1] ?? 0) + (to[1] ?? 0)) / 2,
]

/** Whether `inner` lies wholly in `outer`, its border included: every vertex inside, no edge crossing out and back. */
export function within(inner: Geometry, outer: Geometry): boolean {
  if (outer.type !== 'Polygon' && outer.type !== 'MultiPolygon') return false
  const covers = (position: Position) => booleanPointInPolygon(position, outer)
  if (!vertices(inner).every(covers)) return false
  const innerEdges = lines(inner).flatMap(edgesOf)
  const outerEdges = lines(outer).flatMap(edgesOf)
  return innerEdges.every((edge) => covers(middle(edge)) && !outerEdges.some((other) => edgesCross(edge, other)))
}
