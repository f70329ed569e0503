import { distanceMeters, isPlace, nearestPlace, nearOf } from '../../../localcloud/semantics/geo'
import { compileFilter } from '../../../localcloud/semantics/match'
import type { Filter } from '../../../localcloud/semantics/types'
import { notSupported, refusal } from './refusal'

/** `'0 0, 4 0'` → `[[0, 0], [4, 0]]` */
const at = (text: string) => text.split(', ').map((pair) => pair.split(' ').map(Number))
const point = (text: string) => ({ type: 'Point', coordinates: at(text)[0] })
const points = (text: string) => ({ type: 'MultiPoint', coordinates: at(text) })
const line = (text: string) => ({ type: 'LineString', coordinates: at(text) })
const lines = (...texts: string[]) => ({ type: 'MultiLineString', coordinates: texts.map(at) })
const polygon = (...loops: string[]) => ({ type: 'Polygon', coordinates: loops.map(at) })
const polygons = (...loops: string[]) => ({ type: 'MultiPolygon', coordinates: loops.map((loop) => [at(loop)]) })

const square = '0 0, 4 0, 4 4, 0 4, 0 0'
const holed = polygon(square, '1 1, 3 1, 3 3, 1 3, 1 1')
const horseshoe = polygon('0 0, 6 0, 6 6, 4 6, 4 2, 2 2, 2 6, 0 6, 0 0')
const radius = (meters: number) => meters / 6_378_100

test.each([
  ['113.2644 23.1291, 113.2644 23.1291', 0],
  ['0 0, 0 1', (Math.PI / 180) * 6_378_100],
  ['0 0, 180 0', Math.PI * 6_378_100],
  ['0 45, 90 45', (Math.PI / 3) * 6_378_100],
])('from and to %s are %p metres', (text, metres) => {
  const [from = [], to = []] = at(text)
  expect(distanceMeters(from, to)).toBeCloseTo(metres, 3)
})

const holds = (cases: Array<[place: unknown, condition: unknown, matches: boolean]>) =>
  test.each(cases)('%j, %j: %p', (loc, condition, matches) => expect(compileFilter({ loc: condition })({ loc })).toBe(matches))

const inside = ($geometry: unknown) => ({ $geoWithin: { $geometry } })

describe('$geoWithin', () =>
  holds([
    [point('1 1'), inside(polygon(square)), true],
    [point('5 1'), inside(polygon(square)), false],
    [point('2 2'), inside(holed), false],
    [[1, 1], inside(polygon(square)), true],
    ['here', inside(polygon(square)), false],
    [undefined, inside(polygon(square)), false],
    [line('1 5, 5 5'), inside(horseshoe), false],
    [line('1 1, 5 1'), inside(horseshoe), true],
    [polygon('1 1, 2 1, 2 2, 1 1'), inside(polygon(square)), true],
    [points('1 1, 9 9'), inside(polygon(square)), false],
    [point('9 8.5'), inside(polygons(square, '8 8, 10 8, 10 10, 8 8')), true],
    [point('0 1'), { $geoWithin: { $centerSphere: [[0, 0], radius(112_000)] } }, true],
    [point('0 1'), { $geoWithin: { $centerSphere: [[0, 0], radius(111_000)] } }, false],
    [point('1 1'), { $geoWithin: { $box: at('0 0, 2 2') } }, true],
    [point('3 1'), { $geoWithin: { $box: at('0 0, 2 2') } }, false],
    [point('1 1'), { $geoWithin: { $polygon: at('0 0, 3 0, 0 3') } }, true],
    [point('2 2'), { $geoWithin: { $polygon: at('0 0, 3 0, 0 3') } }, false],
  ]))

const touching = ($geometry: unknown) => ({ $geoIntersects: { $geometry } })

describe('$geoIntersects', () =>
  holds([
    [polygon(square), touching(point('1 1')), true],
    [polygon(square), touching(point('9 1')), false],
    [polygon(square), touching(line('-1 2, 5 2')), true],
    [line('0 0, 2 2'), touching(line('0 2, 2 0')), true],
    [line('0 0, 2 2'), touching(line('0 3, 3 9')), false],
    [points('9 9, 1 1'), touching(polygon(square)), true],
    [lines('8 8, 9 9', '1 1, 2 2'), touching(polygon(square)), true],
    [holed, touching(point('2 2')), false],
    [polygon('3 3, 9 3, 9 9, 3 3'), touching(polygon(square)), true],
    [polygons('8 8, 9 8, 9 9, 8 8', '3 3, 9 3, 9 9, 3 3'), touching(polygon(square)), true],
  ]))

const near = (more: object = {}) => ({ $nearSphere: { $geometry: point('0 0'), ...more } })

describe('$nearSphere keeps to its distances', () =>
  holds([
    [point('0 1'), near({ $maxDistance: 112_000 }), true],
    [point('0 1'), near({ $maxDistance: 111_000 }), false],
    [point('0 1'), near({ $minDistance: 112_000 }), false],
    [point('0 1'), { $near: { $geometry: point('0 0') } }, true],
    [at('9 9, 0 0'), near({ $maxDistance: 1 }), true],
    ['nowhere', near(), false],
  ]))

test('nearOf finds where to measure from', () => {
  const expected = { path: 'loc', point: [0, 0], minDistance: 0, maxDistance: 5 }
  expect(nearOf({ loc: near({ $maxDistance: 5 }) })).toEqual(expected)
  expect(nearOf({ $and: [{ a: 1 }, { loc: near({ $maxDistance: 5 }) }] })).toEqual(expected)
  expect(nearOf({ loc: point('1 2') })).toBeUndefined()
})

test('the nearest of several places counts', () => {
  const row = { at: [{ loc: point('0 3') }, { loc: point('0 1') }] }
  expect(nearestPlace(row, 'at.loc', [0, 0])?.location).toEqual(point('0 1'))
  expect(nearestPlace({ at: 'unknown' }, 'at.loc', [0, 0])).toBeUndefined()
})

test.each([
  [point('1 1'), true],
  [[1, 1], true],
  [point('181 1'), false],
  ['1 1', false],
])('%j is a place: %p', (value, place) => expect(isPlace(value)).toBe(place))

describe('geometry that MongoDB refuses', () =>
  test.each<[unknown, string]>([
    [touching(point('200 30')), 'longitude/latitude is out of bounds, lng: 200 lat: 30'],
    [touching(point('20 91')), 'out of bounds'],
    [touching({ type: 'Point', coordinates: ['1', 2] }), 'Point must only contain numeric elements'],
    [touching({ type: 'Point', coordinates: [1] }), 'Point must be an array of two coordinates'],
    [touching({ type: 'Blob', coordinates: [1] }), 'unknown GeoJSON type'],
    [touching(line('1 1, 1 1')), 'must have at least 2 vertices'],
    [{ $geoIntersects: {} }, 'needs a $geometry'],
    [inside(polygon('0 0, 1 0, 1 1, 2 2')), 'Loop is not closed'],
    [inside(polygon('0 0, 1 0, 0 0')), 'at least 3 different vertices'],
    [inside(polygon('0 0, 2 2, 2 0, 0 2, 0 0')), 'edges cross'],
    [inside(point('1 1')), '$geoWithin not supported with provided geometry'],
    [{ $geoWithin: { $centerSphere: [[0, 0], -1] } }, 'radius must be a non-negative number'],
    [{ $geoWithin: { $foo: 1 } }, 'unknown geo specifier: $foo'],
    [{ $nearSphere: { $geometry: polygon(square) } }, '$near requires a point'],
    [near({ $maxDistance: -1 }), '$maxDistance must be a non-negative number'],
  ])('%j: %s', (condition, message) => expect(() => compileFilter({ loc: condition })).toThrow(refusal(message))))

test('$near cannot stand below $or', () => {
  const filter: Filter = { $or: [{ loc: near() }] }
  expect(() => compileFilter(filter)).toThrow(refusal('not allowed in this context'))
})

test.each<unknown>([{ $near: [0, 0] }, { $geoWithin: { $center: [[0, 0], 1] } }, touching({ type: 'GeometryCollection', geometries: [] })])(
  '%j is UNSUPPORTED',
  (condition) => expect(() => compileFilter({ loc: condition })).toThrow(notSupported),
)

test('a stored geometry that is unsupported is not passed over in silence', () => {
  const matches = compileFilter({ loc: inside(polygon(square)) })
  expect(() => matches({ loc: { type: 'GeometryCollection', geometries: [] } })).toThrow(notSupported)
})
