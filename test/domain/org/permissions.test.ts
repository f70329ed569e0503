import { permissions, roles, scopeOf, type PermissionTable } from '../../../src/domain/org/permissions'

const table: PermissionTable = { 'a.read': { visitor: 'public', person: 'own' }, 'b.write': { person: 'own' } }

test.each([
  ['a.read', 'visitor', 'public'],
  ['a.read', 'person', 'own'],
  ['b.write', 'person', 'own'],
  ['b.write', 'visitor', undefined],
  ['c.unknown', 'person', undefined],
  ['toString', 'person', undefined],
  ['__proto__', 'person', undefined],
] as const)('%s by a %s: %s', (permission, role, scope) => {
  expect(scopeOf(table, permission, role)).toBe(scope)
})

test('every permission is somebody’s', () => {
  for (const [permission, entry] of Object.entries(permissions)) expect([permission, roles.some((role) => role in entry)]).toEqual([permission, true])
})
