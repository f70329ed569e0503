import type { VenueCard } from '@/domain/book/venues/venue-contract'
import { saidMetres } from '@/domain/said-metres'
import { byDistance } from '@/features/book/venues/by-distance'

const venue = (id: string, spot: VenueCard['spot']): VenueCard => ({
  id,
  kind: 'vaccination',
  name: id,
  place: { placeId: 'n1', names: [] },
  address: '示例路',
  phone: null,
  hours: { weekly: [], words: '' },
  spot,
  stepFree: { is: 'unknown', words: '' },
  example: true,
})
const here = { lng: 112.95, lat: 28.21 }
const listed = [venue('unplaced', null), venue('far', { lng: 113, lat: 28.21 }), venue('unplaced too', null), venue('near', { lng: 112.951, lat: 28.21 })]

test('by where the phone is: the nearest first, places without a spot behind them in their order', () => {
  const placed = byDistance(listed, here)
  expect(placed.map(({ venue: { id } }) => id)).toEqual(['near', 'far', 'unplaced', 'unplaced too'])
  expect(placed.map(({ metres }) => metres === undefined)).toEqual([false, false, true, true])
})

test('while nobody asked where the phone is, the order of the cloud stays and no distance is said', () => {
  expect(byDistance(listed, undefined)).toEqual(listed.map((each) => ({ venue: each, metres: undefined })))
})

test.each([
  [3, '50 米'],
  [649, '650 米'],
  [980, '1.0 公里'],
  [1_240, '1.2 公里'],
])('%i m is %s', (metres, words) => {
  expect(saidMetres(metres)).toBe(words)
})
