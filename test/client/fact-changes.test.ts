import { factChanges } from '../../src/features/desk/places/fact-changes'

const before = { shortName: '示例', code: null, address: '示例路 1 号', phone: null, openingHours: null, dutyPhone: '0731-80000002', location: { lng: 113, lat: 28 } }

test.each([
  ['nothing', {}, {}],
  ['what it is said every day', { shortName: '老屋' }, { shortName: '老屋' }],
  ['its code', { code: '430121101201' }, { code: '430121101201' }],
  ['an address', { address: '示例路 8 号' }, { address: '示例路 8 号' }],
  ['a phone that is not answered any more', { dutyPhone: null }, { dutyPhone: null }],
  ['another spot', { location: { lng: 113, lat: 28.1 } }, { location: { lng: 113, lat: 28.1 } }],
  ['no spot any more', { location: null }, { location: null }],
  ['the same spot, looked up again', { location: { lng: 113, lat: 28 } }, {}],
])('%s is all that is said to have changed', (_, change, said) => {
  expect(factChanges(before, { ...before, ...change })).toEqual(said)
})
