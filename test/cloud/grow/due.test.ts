import type { DueSummary } from '../../../src/domain/grow/due-summary'
import { dueOf } from '../../../src/domain/grow/due-of'
import { folded } from '../../../src/domain/grow/file/folded'
import { addMonths } from '../../../src/domain/grow/calendar-days'
import { chinaClock } from '../../../src/domain/china-time'
import { newestVersion } from '../../../src/domain/account/consent-texts'
import { somebody, type Someone } from '../account/person'
import { nextUlid } from '../fixtures'
import { codeOf, dataOf, type TestCloud } from '../harness'
import { line, openYoungFamilies, type YoungFamilies } from './young-family'

let cloud: TestCloud
let at: YoungFamilies
openYoungFamilies((opened, young) => {
  cloud = opened
  at = young
})

const today = () => chinaClock(new Date()).date
/** A child of eight months, who is due a good deal. */
const newChild = () => at.newChild(addMonths(today(), -8))
const ask = (childIds: string[], as: Someone) => cloud.query('grow.child.due', { childIds }, as)
const items = async (childIds: string[], as: Someone) => dataOf<{ items: Array<{ childId: string; due: DueSummary }> }>(await ask(childIds, as)).items
const names = (due: DueSummary | undefined) => due?.vaccines.flatMap((day) => day.names) ?? []

test('it is what the pages of the file find: the same rules over the same lines', async () => {
  const { mother, childId } = await newChild()
  const note = { what: 'dosed', code: 'MMR', on: today() } as const
  dataOf(await at.note(childId, [line(note)], mother))
  const { child, log } = await at.read(childId, mother)
  expect(await items([childId], mother)).toEqual([{ childId, due: dueOf(child, folded(log), today()) }])
})

test('a dose that one guardian noted is due on no guardian’s phone any more', async () => {
  const family = await newChild()
  const father = await at.joinedAs('guardian', '周明', family)
  const before = await items([family.childId], father)
  expect(names(before[0]?.due)).toContain('麻腮风 1')
  dataOf(await at.note(family.childId, [line({ what: 'dosed', code: 'MMR', on: today() })], family.mother))
  expect(names((await items([family.childId], father))[0]?.due)).not.toContain('麻腮风 1')
})

test('it costs two round trips, for one child and for several', async () => {
  const family = await newChild()
  const { mother, familyId } = family
  const second = nextUlid()
  dataOf(await cloud.mutate('account.family.addChild', { id: second, familyId, name: '苗苗', sex: 'boy', birthOn: addMonths(today(), -8), agree: newestVersion('under14') }, mother))
  for (const childIds of [[family.childId], [family.childId, second]]) {
    cloud.resetCosts()
    expect(await items(childIds, mother)).toHaveLength(childIds.length)
    expect(cloud.costs().map(({ last }) => last.roundTrips)).toEqual([2])
  }
})

test('who reads the file hears it; who may not see the child hears the same as of a child that is not', async () => {
  const family = await newChild()
  expect(await items([family.childId], await at.joinedAs('relative', '外婆', family))).toHaveLength(1)
  const nobody = await ask([nextUlid()], family.mother)
  expect(codeOf(nobody)).toBe('NOT_FOUND')
  for (const other of [await at.joinedAs('helper', '专干', family), await somebody(cloud, '路人')]) expect(await ask([family.childId], other)).toEqual(nobody)
})

test('another family’s child among one’s own is left out', async () => {
  const [mine, theirs] = [await newChild(), await newChild()]
  expect((await items([mine.childId, theirs.childId], mine.mother)).map(({ childId }) => childId)).toEqual([mine.childId])
})

test('who took the consent back is told nothing, also while the other guardian goes on; and again after agreeing again', async () => {
  const family = await newChild()
  const { mother, childId } = family
  const father = await at.joinedAs('guardian', '周明', family)
  dataOf(await cloud.mutate('account.consent.withdraw', { kind: 'under14', subject: childId }, mother))
  expect(codeOf(await ask([childId], mother))).toBe('NOT_FOUND')
  expect(await items([childId], father)).toHaveLength(1)
  dataOf(await cloud.mutate('account.consent.give', { kind: 'under14', subject: childId, version: newestVersion('under14') }, mother))
  expect(await items([childId], mother)).toHaveLength(1)
})

test.each([[[]], [Array.from({ length: 21 }, () => nextUlid())]])('none, or more than a family has, are not asked for', async (childIds) => {
  expect(codeOf(await ask(childIds, (await newChild()).mother))).toBe('BAD_INPUT')
})
