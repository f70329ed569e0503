import { isStaffs, scopeOf, type PermissionTable } from '../../../src/domain/org/permission-table'
import { permissions } from '../../../src/domain/org/permissions'
import { peopleRoles, staffRoles } from '../../../src/domain/org/roles'

const table: PermissionTable = { 'a.read': { visitor: 'public', person: 'own' }, 'b.write': { person: 'own' }, 'c.sign': { countyOfficer: 'place' } }

test.each([
  ['a.read', 'visitor', 'public'],
  ['a.read', 'person', 'own'],
  ['b.write', 'person', 'own'],
  ['b.write', 'visitor', undefined],
  ['c.sign', 'countyOfficer', 'place'],
  ['c.sign', 'townshipOfficer', undefined],
  ['c.sign', 'person', undefined],
  ['d.unknown', 'person', undefined],
  ['toString', 'person', undefined],
  ['__proto__', 'person', undefined],
] as const)('%s by a %s: %s', (permission, role, scope) => {
  expect(scopeOf(table, permission, role)).toBe(scope)
})

test('every permission is somebody’s', () => {
  for (const [permission, entry] of Object.entries(permissions)) expect([permission, [...peopleRoles, ...staffRoles].some((role) => role in entry)]).toEqual([permission, true])
})

test.each([
  ['b.write', false],
  ['c.sign', true],
  ['d.unknown', false],
  ['toString', false],
])('%s is decided by a post: %s', (permission, staffs) => {
  expect(isStaffs(table, permission)).toBe(staffs)
})

test('an entry for people and staff at once does not compile', () => {
  // @ts-expect-error a permission never mixes the two kinds
  const mixed: PermissionTable = { 'a.read': { person: 'own', auditor: 'all' } }
  expect(isStaffs(mixed, 'a.read')).toBe(true)
})

test('an auditor reads who looked at whom, and nothing else', () => {
  expect(Object.keys(permissions).filter((permission) => scopeOf(permissions, permission, 'auditor'))).toEqual(['org.access.read'])
})
