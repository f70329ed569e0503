import { kindsArrangedBy, mayAdd, mayArrange, mayLieBelow } from '@/domain/org/place-levels'
import { placeKinds } from '@/domain/org/place-kind'
import { staffRoles } from '@/domain/org/roles'

test.each([
  ['city', 'province', true], ['county', 'city', true], ['township', 'county', true], ['village', 'township', true], ['township', 'city', true],
  ['county', 'province', false], ['village', 'county', false], ['village', 'city', false], ['village', 'village', false], ['province', 'province', false],
  ['park', 'village', true], ['firm', 'province', true], ['market', 'township', true], ['campus', 'city', true], ['firm', 'park', true],
  ['village', 'park', false], ['campus', 'campus', false], ['park', 'firm', false],
] as const)('a %s below a %s: %s', (kind, parent, allowed) => {
  expect(mayLieBelow(kind, parent)).toBe(allowed)
})

test('the tree ends: no chain of kinds is longer than a path can be', () => {
  const depth = (kind: (typeof placeKinds)[number]): number => 1 + Math.max(0, ...placeKinds.filter((below) => mayLieBelow(below, kind)).map(depth))
  expect(depth('province')).toBeLessThanOrEqual(8)
})

test('only the line from township to province arranges places', () => {
  expect(staffRoles.filter((role) => kindsArrangedBy(role).length > 0)).toEqual(['townshipOfficer', 'countyOfficer', 'cityOfficer', 'provinceAdmin'])
})

const officer = { role: 'townshipOfficer', orgPath: 'n1.n2.n3.n4.' } as const

test('a township adds villages in itself, not in its neighbour and not townships', () => {
  expect(mayAdd(officer, 'village', 'n1.n2.n3.n4.')).toBe(true)
  expect(mayAdd(officer, 'firm', 'n1.n2.n3.n4.n5.')).toBe(true)
  expect(mayAdd(officer, 'village', 'n1.n2.n3.n40.')).toBe(false)
  expect(mayAdd(officer, 'village', 'n1.n2.n3.')).toBe(false)
  expect(mayAdd(officer, 'township', 'n1.n2.n3.n4.')).toBe(false)
})

test('nobody arranges the place of their own post', () => {
  expect(mayArrange({ role: 'countyOfficer', orgPath: 'n1.n2.n3.' }, { kind: 'township', orgPath: 'n1.n2.n3.' })).toBe(false)
  expect(mayArrange({ role: 'countyOfficer', orgPath: 'n1.n2.n3.' }, { kind: 'township', orgPath: 'n1.n2.n3.n4.' })).toBe(true)
  expect(mayArrange(officer, { kind: 'village', orgPath: 'n1.n2.n3.n4.n5.' })).toBe(true)
  expect(mayArrange(officer, { kind: 'village', orgPath: 'n1.n2.n3.n9.n5.' })).toBe(false)
})
