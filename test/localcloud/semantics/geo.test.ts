import { distanceMeters, nearestPlace, nearOf } from '../../../localcloud/semantics/geo'
import { compileFilter } from '../../../localcloud/semantics/match'
import type { Filter } from '../../../localcloud/semantics/types'
import { notSupported, refusal } from './refusal'

const point = (...coordinates: number[]) => ({ type: 'Point', coordinates })
const guangzhou = [113.2644, 23.1291]
const square = { type: 'Polygon', coordinates: [[[0, 0], [4, 0], [4, 4], [0, 4], [0, 0]]] }
const holed = { type: 'Polygon', coordinates: [...square.coordinates, [[1, 1], [3, 1], [3, 3], [1, 3], [1, 1]]] }
const horseshoe = { type: 'Polygon', coordinates: [[[0, 0], [6, 0], [6, 6], [4, 6], [4, 2], [2, 2], [2, 6], [0, 6], [0, 0]]] }

test.each([
  [guangzhou, guangzhou, 0],
  [[0, 0], [0, 1], (Math.PI / 180) * 6_378_100],
  [[0, 0], [180, 0], Math.PI * 6_378_100],
  [[0, 45], [90, 45], (Math.PI / 3) * 6_378_100],
])('from %p to %p are %p metres', (a, b, metres) => expect(Math.abs(distanceMeters(a, b) - metres)).toBeLessThan(5))

const holds = (cases: Array<[place: unknown, condition: unknown, matches: boolean]>) =>
  test.each(cases)('%j, %j: %p', (loc, condition, matches) => expect(compileFilter({ loc: condition })({ loc })).toBe(matches))

describe('$geoWithin', () =>
  holds([
    [point(1, 1), { $geoWithin: { $geometry: square } }, true],
    [point(5, 1), { $geoWithin: { $geometry: square } }, false],
    [point(2, 2), { $geoWithin: { $geometry: holed } }, false],
    [[1, 1], { $geoWithin: { $geometry: square } }, true],
    ['here', { $geoWithin: { $geometry: square } }, false],
    [undefined, { $geoWithin: { $geometry: square } }, false],
    [{ type: 'LineString', coordinates: [[1, 5], [5, 5]] }, { $geoWithin: { $geometry: horseshoe } }, false],
    [{ type: 'LineString', coordinates: [[1, 1], [5, 1]] }, { $geoWithin: { $geometry: horseshoe } }, true],
    [{ type: 'Polygon', coordinates: [[[1, 1], [2, 1], [2, 2], [1, 1]]] }, { $geoWithin: { $geometry: square } }, true],
    [{ type: 'MultiPoint', coordinates: [[1, 1], [9, 9]] }, { $geoWithin: { $geometry: square } }, false],
    [point(9, 9), { $geoWithin: { $geometry: { type: 'MultiPolygon', coordinates: [square.coordinates, [[[8, 8], [10, 8], [10, 10], [8, 8]]]] } } }, true],
    [point(0, 1), { $geoWithin: { $centerSphere: [[0, 0], 112_000 / 6_378_100] } }, true],
    [point(0, 1), { $geoWithin: { $centerSphere: [[0, 0], 111_000 / 6_378_100] } }, false],
    [point(1, 1), { $geoWithin: { $box: [[0, 0], [2, 2]] } }, true],
    [point(3, 1), { $geoWithin: { $box: [[0, 0], [2, 2]] } }, false],
    [point(1, 1), { $geoWithin: { $polygon: [[0, 0], [3, 0], [0, 3]] } }, true],
    [point(2, 2), { $geoWithin: { $polygon: [[0, 0], [3, 0], [0, 3]] } }, false],
  ]))

describe('$geoIntersects', () =>
  holds([
    [square, { $geoIntersects: { $geometry: point(1, 1) } }, true],
    [square, { $geoIntersects: { $geometry: point(9, 1) } }, false],
    [square, { $geoIntersects: { $geometry: { type: 'LineString', coordinates: [[-1, 2], [5, 2]] } } }, true],
    [{ type: 'LineString', coordinates: [[0, 0], [2, 2]] }, { $geoIntersects: { $geometry: { type: 'LineString', coordinates: [[0, 2], [2, 0]] } } }, true],
    [{ type: 'MultiPoint', coordinates: [[9, 9], [1, 1]] }, { $geoIntersects: { $geometry: square } }, true],
    [{ type: 'MultiLineString', coordinates: [[[8, 8], [9, 9]], [[1, 1], [2, 2]]] }, { $geoIntersects: { $geometry: square } }, true],
    [holed, { $geoIntersects: { $geometry: point(2, 2) } }, false],
    [{ type: 'Polygon', coordinates: [[[3, 3], [9, 3], [9, 9], [3, 3]]] }, { $geoIntersects: { $geometry: square } }, true],
  ]))

describe('$nearSphere keeps to its distances', () =>
  holds([
    [point(0, 1), { $nearSphere: { $geometry: point(0, 0), $maxDistance: 112_000 } }, true],
    [point(0, 1), { $nearSphere: { $geometry: point(0, 0), $maxDistance: 111_000 } }, false],
    [point(0, 1), { $nearSphere: { $geometry: point(0, 0), $minDistance: 112_000 } }, false],
    [point(0, 1), { $near: { $geometry: point(0, 0) } }, true],
    [[[9, 9], [0, 0]], { $nearSphere: { $geometry: point(0, 0), $maxDistance: 1 } }, true],
    ['nowhere', { $nearSphere: { $geometry: point(0, 0) } }, false],
  ]))

test('nearOf finds where to measure from', () => {
  const near = { $nearSphere: { $geometry: point(1, 2), $maxDistance: 5 } }
  const expected = { path: 'loc', point: [1, 2], minDistance: 0, maxDistance: 5 }
  expect(nearOf({ loc: near })).toEqual(expected)
  expect(nearOf({ $and: [{ a: 1 }, { loc: near }] })).toEqual(expected)
  expect(nearOf({ loc: point(1, 2) })).toBeUndefined()
})

test('the nearest of several places counts', () => {
  expect(nearestPlace({ at: [{ loc: point(0, 3) }, { loc: point(0, 1) }] }, 'at.loc', [0, 0])?.location).toEqual(point(0, 1))
  expect(nearestPlace({ at: 'unknown' }, 'at.loc', [0, 0])).toBeUndefined()
})

describe('geometry that MongoDB refuses', () =>
  test.each<[unknown, string]>([
    [{ $geoIntersects: { $geometry: point(200, 30) } }, 'longitude/latitude is out of bounds, lng: 200 lat: 30'],
    [{ $geoIntersects: { $geometry: point(20, 91) } }, 'out of bounds'],
    [{ $geoIntersects: { $geometry: { type: 'Point', coordinates: ['1', 2] } } }, 'Point must only contain numeric elements'],
    [{ $geoIntersects: { $geometry: { type: 'Point', coordinates: [1] } } }, 'Point must be an array of two coordinates'],
    [{ $geoIntersects: { $geometry: { type: 'Blob', coordinates: [1] } } }, 'unknown GeoJSON type'],
    [{ $geoIntersects: { $geometry: { type: 'LineString', coordinates: [[1, 1], [1, 1]] } } }, 'must have at least 2 vertices'],
    [{ $geoIntersects: {} }, 'needs a $geometry'],
    [{ $geoWithin: { $geometry: { type: 'Polygon', coordinates: [[[0, 0], [1, 0], [1, 1], [2, 2]]] } } }, 'Loop is not closed'],
    [{ $geoWithin: { $geometry: { type: 'Polygon', coordinates: [[[0, 0], [1, 0], [0, 0]]] } } }, 'at least 3 different vertices'],
    [{ $geoWithin: { $geometry: { type: 'Polygon', coordinates: [[[0, 0], [2, 2], [2, 0], [0, 2], [0, 0]]] } } }, 'edges cross'],
    [{ $geoWithin: { $geometry: point(1, 1) } }, '$geoWithin not supported with provided geometry'],
    [{ $geoWithin: { $centerSphere: [[0, 0], -1] } }, 'radius must be a non-negative number'],
    [{ $geoWithin: { $foo: 1 } }, 'unknown geo specifier: $foo'],
    [{ $nearSphere: { $geometry: square } }, '$near requires a point'],
    [{ $nearSphere: { $geometry: point(0, 0), $maxDistance: -1 } }, '$maxDistance must be a non-negative number'],
  ])('%j: %s', (condition, message) => expect(() => compileFilter({ loc: condition })).toThrow(refusal(message) as Error)))

test('$near cannot stand below $or', () => {
  const filter: Filter = { $or: [{ loc: { $nearSphere: { $geometry: point(0, 0) } } }] }
  expect(() => compileFilter(filter)).toThrow(refusal('not allowed in this context') as Error)
})

test.each<unknown>([{ $near: [0, 0] }, { $geoWithin: { $center: [[0, 0], 1] } }, { $geoIntersects: { $geometry: { type: 'GeometryCollection', geometries: [] } } }])(
  '%j is UNSUPPORTED',
  (condition) => expect(() => compileFilter({ loc: condition })).toThrow(notSupported as Error),
)
