import { familyTitle, isOwnFamily, ownFirst } from '@/domain/account/family-title'

const member = (name: string, more: object = {}) => ({ personId: name, name, role: 'guardian' as const, relation: '', joinedAt: '', me: false, apart: false, canChangeRole: false, canRemove: false, ...more })
const me = (more: object = {}) => member('小禾', { me: true, ...more })
const own = { myRole: 'guardian' as const, apart: false, members: [me(), member('阿明')] }
const parents = { myRole: 'relative' as const, apart: false, members: [member('建国'), me({ role: 'relative' }), member('桂芳'), member('奶奶', { role: 'relative' })] }
const left = { myRole: 'guardian' as const, apart: true, members: [me({ apart: true })] }

test.each([
  ['one’s own', own, '我的家'],
  ['the parents’, in which one looks on', parents, '建国、桂芳的家'],
  ['one whose guardian lives alone', { ...parents, members: [member('建国'), me({ role: 'relative' }), member('桂芳', { apart: true })] }, '建国的家'],
  ['more than two guardians', { ...parents, members: [...parents.members, member('小叔')] }, '建国、桂芳的家'],
  ['one that was left, of which no other adult is seen', left, '离开了的家'],
  ['one without a guardian in sight', { ...parents, members: [me({ role: 'helper' })] }, '家人的家'],
])('%s', (_, family, title) => expect(familyTitle(family)).toBe(title))

test('one’s own comes first, a left one last', () => {
  expect(ownFirst([left, parents, own])).toEqual([own, parents, left])
  expect([own, parents, left].map(isOwnFamily)).toEqual([true, false, false])
})
