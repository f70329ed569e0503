/** Wherever somebody's name is entered, by themselves or by staff, the cloud holds it to the one rule and says what is wrong. */
import type * as z from 'zod'
import { familyContract } from '../../src/domain/account/contract/family'
import { mandateContract } from '../../src/domain/account/contract/mandate'
import { profileContract } from '../../src/domain/account/contract/profile'
import { staffContract } from '../../src/domain/org/contract/staff'

const ulid = '01KDNAMEENTRY0000000000001'
const child = { sex: 'girl', birthOn: '2026-03-20' }

interface Entry {
  of: string
  input: z.ZodType
  with: (name: string) => object
  most: number
  mayBeBlank?: boolean
}
const entries: readonly Entry[] = [
  { of: 'one’s own name', input: profileContract.edit.input, with: (name) => ({ name }), most: 20 },
  { of: 'how one wishes to be called', input: profileContract.wishes.input, with: (callMe) => ({ wishes: { callMe, notOn: [], topicsToAvoid: [] } }), most: 20, mayBeBlank: true },
  { of: 'one’s real name', input: profileContract.giveIdentity.input, with: (realName) => ({ realName, idNumber: '11010519491231002X', forWhat: 'membership' }), most: 40 },
  { of: 'a new child’s name', input: familyContract.addChild.input, with: (name) => ({ id: ulid, familyId: ulid, ...child, name, agree: 1 }), most: 20 },
  { of: 'a child’s other name', input: familyContract.editChild.input, with: (name) => ({ familyId: ulid, childId: ulid, ...child, name }), most: 20 },
  { of: 'what the family calls one', input: familyContract.start.input, with: (relation) => ({ id: ulid, relation }), most: 10, mayBeBlank: true },
  { of: 'what an invited relative is called', input: familyContract.invite.input, with: (relation) => ({ id: ulid, familyId: ulid, role: 'relative', relation }), most: 10, mayBeBlank: true },
  { of: 'somebody whom staff record', input: mandateContract.recordPerson.input, with: (name) => ({ id: ulid, name, placeId: 'n10013', told: 1 }), most: 20 },
  { of: 'a colleague who is invited', input: staffContract.invite.input, with: (name) => ({ id: ulid, role: 'villageWorker', placeId: 'n10013', name, phone: '13800138000', from: '2026-01-01', until: null }), most: 20 },
]

describe.each(entries)('$of', ({ input, with: named, most, mayBeBlank }) => {
  const issues = (name: string) => input.safeParse(named(name)).error?.issues ?? []
  const sentence = (why: string) => expect.objectContaining({ params: { sentence: expect.stringContaining(why) } })

  test.each(['刘桂兰', '测试'])('may be %s', (name) => expect(issues(name)).toEqual([]))

  test.each([
    ['12345', '不能只有数字'],
    ['🌞🌻', '不能只有数字或表情'],
    ['刘桂兰🌞', '不认识的符号或表情'],
    ['<b>刘</b>', '不认识的符号或表情'],
  ])('may not be %s', (name, why) => expect(issues(name)).toContainEqual(sentence(why)))

  test('is not cut, but refused with how much too long it is', () => expect(issues('长'.repeat(most + 10))).toContainEqual(sentence(`最多 ${most} 个字，多了 10 个`)))

  test('is blank only where it may be left out', () => expect(issues('  ')).toEqual(mayBeBlank ? [] : [sentence('还空着')]))
})
