import { familyRecord } from '@/domain/account/family-record'
import { renamed } from '@/domain/account/family-renaming'

const [mother, father] = ['p01KAMQTHER00000000000000A', 'p01KAFATHER00000000000000B']
const member = (personId: string, name: string) => ({ personId, name, role: 'guardian', relation: '', joinedAt: new Date(0), apartSince: null })
const family = familyRecord.parse({ _id: '01KASEEDFAM1XY000000000001', homeOf: mother, orgPath: null, rev: 3, members: [member(mother, '朋友'), member(father, '阿明')], children: [], invites: [], timeline: [] })

test.each([
  ['one of two', mother, '阿兰', ['阿兰', '阿明']],
  ['the other of two', father, '小明', ['朋友', '小明']],
])('%s is called anew, nobody else', (_, who, name, names) => {
  expect(renamed(family, who, name).members.map((one) => one.name)).toEqual(names)
})

test.each([
  ['called so already', father, '阿明'],
  ['no member', 'p01KASTRANGER000000000000C', '路人'],
  ['without a name', mother, ''],
])('%s: the family stays the very same', (_, who, name) => {
  expect(renamed(family, who, name)).toBe(family)
})
