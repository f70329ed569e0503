import fc from 'fast-check'
import { compileFilter } from '../../../localcloud/semantics/match'
import { nearestPlace } from '../../../localcloud/semantics/geo'
import type { Doc, Filter } from '../../../localcloud/semantics/types'
import { temporaryStore } from './temporary-store'

const held = temporaryStore()
const seed = 7

const lng = fc.oneof(fc.double({ min: -180, max: 180, noNaN: true }), fc.constantFrom(-180, 180, 179.9, -179.9, 112.5, 112.51), fc.double({ min: 112, max: 113, noNaN: true }))
const lat = fc.oneof(fc.double({ min: -90, max: 90, noNaN: true }), fc.constantFrom(-90, 90, 89.9, 0, 37.8, 37.81), fc.double({ min: 37, max: 38, noNaN: true }))
const position = fc.tuple(lng, lat)
const point = position.map((coordinates) => ({ type: 'Point', coordinates }))
const box = fc.tuple(lng, lat, lng, lat).map(([a, b, c, d]) => [Math.min(a, c), Math.min(b, d), Math.max(a, c) + 1e-6, Math.max(b, d) + 1e-6] as const)
const polygon = box
  .map(([west, south, east, north]) => [Math.max(-180, west - 2e-6), Math.max(-90, south - 2e-6), Math.min(180, east), Math.min(90, north)] as const)
  .map(([west, south, east, north]) => ({ type: 'Polygon', coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]] }))

describe('a 2dsphere index', () => {
  it('finds what a scan finds: near (nearest first), within and crossing', () => {
    let runs = 0
    const filter: fc.Arbitrary<Filter> = fc.oneof(
      fc.tuple(point, fc.constantFrom(0, 500, 200_000, 3e6), fc.constantFrom(undefined, 1000, 50_000, 5e6, 3e7)).map(([$geometry, $minDistance, $maxDistance]) => ({
        place: { $nearSphere: { $geometry, $minDistance, ...($maxDistance !== undefined && { $maxDistance }) } },
      })),
      polygon.map(($geometry) => ({ place: { $geoWithin: { $geometry } } })),
      polygon.map(($geometry) => ({ place: { $geoIntersects: { $geometry } } })),
      fc.tuple(position, fc.constantFrom(0.0001, 0.01, 0.7)).map((circle) => ({ place: { $geoWithin: { $centerSphere: circle } } })),
    )
    fc.assert(
      fc.property(fc.array(point, { maxLength: 25 }), fc.array(polygon, { maxLength: 4 }), filter, fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }), (points, shapes, wanted, limit) => {
        const near = 'place' in wanted && '$nearSphere' in (wanted['place'] as object)
        const places: unknown[] = near ? [...points, 'nowhere'] : [...points, ...shapes, 'nowhere']
        const docs: Doc[] = places.map((place, n) => ({ _id: `d${n}`, place }))
        const name = `c${runs++}`
        held.store.createIndex(name, { name: 'geo', keys: [['place', '2dsphere']] })
        held.store.insert(name, docs)
        const found = held.store.find(name, { filter: wanted, ...(limit !== undefined && { limit }) })
        const expected = docs.filter(compileFilter(wanted))
        expect(found.plan).toBe('geo')
        if (!near) {
          expect(found.docs).toHaveLength(Math.min(limit ?? Infinity, expected.length))
          expect(expected).toEqual(expect.arrayContaining(found.docs))
          return
        }
        const center = (wanted['place'] as { $nearSphere: { $geometry: { coordinates: number[] } } }).$nearSphere.$geometry.coordinates
        const meters = (doc: Doc) => nearestPlace(doc, 'place', center)?.meters
        expect(found.docs.map(meters)).toEqual(expected.map((doc) => meters(doc)!).sort((a, b) => a - b).slice(0, limit))
      }),
      { seed, numRuns: process.env['LONG'] ? 2000 : 150 },
    )
  })

  it('reads only the surroundings', () => {
    held.store.createIndex('c', { name: 'geo', keys: [['place', '2dsphere']] })
    const docs = Array.from({ length: 2500 }, (_, n) => ({ place: { type: 'Point', coordinates: [110 + (n % 50) / 10, 35 + Math.floor(n / 50) / 10] } }))
    held.store.insert('c', docs)
    const $geometry = { type: 'Point', coordinates: [112.51, 37.51] }
    const near = held.store.find('c', { filter: { place: { $nearSphere: { $geometry, $maxDistance: 15_000 } } } })
    expect(near.returned).toBeGreaterThan(2)
    expect(near.scanned).toBeLessThan(60)
    expect(held.store.find('c', { filter: { place: { $nearSphere: { $geometry } } }, limit: 3 }).scanned).toBeLessThan(120)
    const $geoNear = { near: $geometry, distanceField: 'meters', maxDistance: 15_000 }
    const nearby = held.store.aggregate('c', [{ $geoNear }, { $limit: 2 }], { now: new Date(0) })
    expect(nearby).toMatchObject({ plan: 'geo', returned: 2 })
    expect(nearby.scanned).toBeLessThan(60)
  })
})
