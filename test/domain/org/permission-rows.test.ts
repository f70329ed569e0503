import { permissionRows } from '../../../src/domain/org/permission-rows'
import { permissionWords } from '../../../src/domain/org/permission-words'

describe('the table of permissions as people read it', () => {
  test.each(Object.entries(permissionWords))('says in Chinese what %s lets one do', (_, words) => {
    expect(words).toMatch(/^[\p{Script=Han}“”，、]{3,30}$/u)
  })

  it('has one row for each permission and role, with how far it reaches', () => {
    const rows = permissionRows({ 'learn.read': { visitor: 'public', person: 'public' }, 'org.access.read': { auditor: 'place' } })
    expect(rows.map(({ role, scope }) => [role, scope])).toEqual([['visitor', '谁都可以'], ['person', '谁都可以'], ['auditor', '所在地方和下面各级']])
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
  })
})
