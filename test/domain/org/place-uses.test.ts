import { fitsUse, whyNotUse } from '@/domain/org/place-uses'

test.each([
  ['living', 'village', true], ['living', 'township', true], ['living', 'county', true], ['living', 'campus', true], ['living', 'park', true],
  ['living', 'firm', false], ['living', 'market', false], ['living', 'city', false], ['living', 'province', false],
  ['registered', 'village', true], ['registered', 'campus', true], ['registered', 'park', false], ['registered', 'city', false],
  ['membership', 'village', true], ['membership', 'township', true], ['membership', 'firm', true], ['membership', 'market', true], ['membership', 'park', true], ['membership', 'campus', true],
  ['membership', 'county', false], ['membership', 'city', false], ['volunteering', 'county', true], ['volunteering', 'province', false],
] as const)('for %s, a %s fits: %s, and else it is said what to choose', (use, kind, fits) => {
  expect(fitsUse(use, kind)).toBe(fits)
  const why = whyNotUse(use, { kind, name: '示例地方' })
  if (fits) expect(why).toBeUndefined()
  else expect(why).toMatch(/^“示例地方”.+。.*请?.+。$/)
})

test('who works in a firm or a market is told where to join', () => {
  expect(whyNotUse('living', { kind: 'market', name: '高桥市场' })).toContain('想加入那里的计生协')
})
