import fc from 'fast-check'
import { metresBetween, squareOf, squaresAround } from '@/domain/org/place-near'

test('a degree of latitude is 111.2 km', () => {
  expect(Math.abs(metresBetween({ lng: 113, lat: 28 }, { lng: 113, lat: 29 }) - 111_195)).toBeLessThan(10)
})

test('what is within nine kilometres lies in a square that is looked at', () => {
  const point = fc.record({ lng: fc.double({ min: 109, max: 114, noNaN: true }), lat: fc.double({ min: 25, max: 30, noNaN: true }) })
  const step = fc.double({ min: -0.15, max: 0.15, noNaN: true })
  fc.assert(
    fc.property(point, step, step, (here, dLng, dLat) => {
      const there = { lng: here.lng + dLng, lat: here.lat + dLat }
      return metresBetween(here, there) > 9_000 || squaresAround(here).includes(squareOf(there))
    }),
    { seed: 5, numRuns: 500 },
  )
})
