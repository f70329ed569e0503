import fc from 'fast-check'
import { mapPoints } from '@/domain/book/venues/map-points'

const near = fc.record({ lng: fc.double({ min: 112, max: 113, noNaN: true }), lat: fc.double({ min: 27.5, max: 28.5, noNaN: true }) })

test('everything is on the map, in its direction', () => {
  fc.assert(
    fc.property(fc.array(near, { minLength: 1, maxLength: 20 }), (spots) => {
      const points = mapPoints(spots)
      expect(points.every(({ x, y }) => x >= 0.07 && x <= 0.93 && y >= 0.07 && y <= 0.93)).toBe(true)
      for (const [i, a] of spots.entries()) for (const [j, b] of spots.entries()) {
        if (a.lng > b.lng + 1e-9) expect(points[i]!.x).toBeGreaterThan(points[j]!.x)
        if (a.lat > b.lat + 1e-9) expect(points[i]!.y).toBeLessThan(points[j]!.y)
      }
    }),
  )
})

test('a kilometre is as long to the east as to the north', () => {
  const [home, east, north] = mapPoints([{ lng: 112.9, lat: 28.2 }, { lng: 112.9 + 0.01 / Math.cos((28.2 * Math.PI) / 180), lat: 28.2 }, { lng: 112.9, lat: 28.21 }])
  expect(east!.x - home!.x).toBeCloseTo(home!.y - north!.y, 3)
})

test('one place, or two in one house, stand in the middle', () => {
  expect(mapPoints([{ lng: 112.9, lat: 28.2 }, { lng: 112.9, lat: 28.2 }])).toEqual([{ x: 0.5, y: 0.5 }, { x: 0.5, y: 0.5 }])
  expect(mapPoints([])).toEqual([])
})
