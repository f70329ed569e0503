import { permissionRows } from '../../../src/domain/org/permission-rows'
import { permissionWords } from '../../../src/domain/org/permission-words'
import { permissions } from '../../../src/domain/org/permissions'

describe('the table of permissions as people read it', () => {
  test.each(Object.keys(permissions))('says in Chinese what %s lets one do', (permission) => {
    expect(permissionWords[permission]).toMatch(/^[\p{Script=Han}“”，、]{3,30}$/u)
  })

  it('names nothing that the table does not hold', () => {
    expect(Object.keys(permissionWords).filter((permission) => !(permission in permissions))).toEqual([])
  })

  it('has one row for each permission and role, with how far it reaches', () => {
    const rows = permissionRows({ 'learn.read': { visitor: 'public', person: 'public' }, 'org.access.read': { auditor: 'place' } })
    expect(rows.map(({ role, scope }) => [role, scope])).toEqual([['visitor', '谁都可以'], ['person', '谁都可以'], ['auditor', '所在地方和下面各级']])
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
  })
})
