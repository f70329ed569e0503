import { gcj02Of } from '@/domain/org/gcj-02'
import { metresBetween } from '@/domain/org/place-near'

test('a spot in Beijing shifts to where the published tables have it', () => {
  const { lng, lat } = gcj02Of({ lng: 116.404, lat: 39.915 })
  expect(lng).toBeCloseTo(116.41024449916938, 9)
  expect(lat).toBeCloseTo(39.91640428150164, 9)
})

test.each([
  ['Changsha', { lng: 112.95, lat: 28.21 }],
  ['Huaihua', { lng: 110, lat: 27.57 }],
])('in %s the shift is of some hundred metres', (_, here) => {
  const metres = metresBetween(here, gcj02Of(here))
  expect(metres).toBeGreaterThan(100)
  expect(metres).toBeLessThan(1000)
})
