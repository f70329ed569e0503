import { newestVersion } from '../../../src/domain/account/consent-texts'
import { families } from '../../../cloudfunctions/account/family/collections'
import { childFiles } from '../../../cloudfunctions/grow/collections'
import type { Family } from '../../../src/domain/account/contract/family'
import type { Note } from '../../../src/domain/grow/contract'
import { folded } from '../../../src/domain/grow/file/folded'
import { somebody, type Someone } from '../account/person'
import { cutKinds } from '../../fixtures/cut-kinds'
import { nextUlid } from '../fixtures'
import { codeOf, dataOf, type TestCloud } from '../harness'
import { line, openYoungFamilies, type YoungFamilies } from './young-family'

let cloud: TestCloud
let at: YoungFamilies
openYoungFamilies((opened, young) => {
  cloud = opened
  at = young
})

const born = '2026-01-20'
const weighed = (weightKg: number, on = '2026-03-01') => line({ what: 'measured', on, weightKg })
const dosed = (on = '2026-03-01') => line({ what: 'dosed', code: 'HepB', on })
const stored = (childId: string) => cloud.store.find('childFiles', { filter: { childId } }).docs.map((doc) => childFiles.schema.parse(doc))


test('before anything is noted the file is empty; then both parents read the same, and who noted what', async () => {
  const family = await at.newChild()
  const { mother, childId } = family
  expect(await at.read(childId, mother)).toEqual({ child: { id: childId, name: '禾禾', sex: 'girl', birthOn: born }, canNote: true, rev: 0, log: [] })
  const father = await at.joinedAs('guardian', '周明', family)
  dataOf(await at.note(childId, [weighed(5)], mother))
  dataOf(await at.note(childId, [dosed()], father))
  const seen = await at.read(childId, father)
  expect(seen.log.map(({ by, mine }) => [by, mine])).toEqual([['雨桐', false], ['周明', true]])
  expect(folded(seen.log)).toMatchObject({ measurements: [{ thing: { weightKg: 5 } }], doses: [{ thing: { code: 'HepB' }, history: [{ by: '周明', mine: true }] }] })
})

test('reading costs two round trips, noting three, also the first time', async () => {
  const { mother, childId } = await at.newChild()
  for (const act of [() => at.note(childId, [weighed(5)], mother), () => at.note(childId, [weighed(6)], mother), () => at.read(childId, mother)]) {
    cloud.resetCosts()
    await act()
    expect(cloud.costs().map(({ last }) => last.roundTrips)[0]).toBeLessThanOrEqual(3)
  }
  expect(cloud.costs().map(({ last }) => last.roundTrips)).toEqual([2])
})

test('who looks on reads, and is told who writes; who only helps, and everybody else, hears the same as of a child that is not', async () => {
  const family = await at.newChild()
  const { mother, childId } = family
  dataOf(await at.note(childId, [weighed(5)], mother))
  const granny = await at.joinedAs('relative', '外婆', family)
  expect(await at.read(childId, granny)).toMatchObject({ canNote: false, log: [{ by: '雨桐' }] })
  expect(await at.note(childId, [weighed(6)], granny)).toMatchObject({ ok: false, error: { code: 'NOT_ALLOWED', message: expect.stringContaining('监护人') } })
  const nobody = await cloud.query('grow.child.file', { childId: nextUlid() }, mother)
  for (const other of [await at.joinedAs('helper', '专干', family), await somebody(cloud, '路人')]) {
    expect(await cloud.query('grow.child.file', { childId }, other)).toEqual(nobody)
    expect(await at.note(childId, [weighed(6)], other)).toEqual(nobody)
  }
  expect(stored(childId)[0]?.log).toHaveLength(1)
})

test('a guardian who left goes on noting, and is told the name of no other adult', async () => {
  const family = await at.newChild()
  const father = await at.joinedAs('guardian', '周明', family)
  dataOf(await at.note(family.childId, [weighed(5)], family.mother))
  dataOf(await cloud.mutate('account.family.leave', { familyId: family.familyId, keepChildren: true }, father))
  dataOf(await at.note(family.childId, [weighed(6)], father))
  expect((await at.read(family.childId, father)).log.map(({ by }) => by)).toEqual(['', '周明'])
  expect((await at.read(family.childId, family.mother)).log.map(({ by }) => by)).toEqual(['雨桐', '周明'])
})

test.each<[string, Note]>([
  ['a day to come', { what: 'measured', on: '2999-01-01', weightKg: 5 }],
  ['a correction to a day to come', { what: 'changed', of: 'A'.repeat(26), to: { what: 'dosed', code: 'HepB', on: '2999-01-01' } }],
  ['a weight that nobody has', { what: 'measured', on: born, weightKg: 300 }],
  ['nothing measured', { what: 'measured', on: born }],
  ['a product that is none', { what: 'dosed', code: 'Tonic' as 'HepB', on: born }],
  ['three answers for four signs', { what: 'signsAnswered', age: 3, on: born, answers: [false, false, false] }],
])('%s is refused', async (_, bad) => {
  const { mother, childId } = await at.newChild()
  expect(codeOf(await at.note(childId, [weighed(5), line(bad)], mother))).toBe('BAD_INPUT')
  expect(stored(childId).flatMap(({ log }) => log)).toEqual([])
})

test('unfit words are not noted where the family would read them', async () => {
  const { mother, childId } = await at.newChild()
  expect(codeOf(await at.note(childId, [line({ what: 'diary', on: born, words: '代开发票', first: false })], mother))).toBe('UNSAFE_TEXT')
})

test('a clock that is fast has not the last word for ever', async () => {
  const { mother, childId } = await at.newChild()
  const first = weighed(5)
  dataOf(await at.note(childId, [{ ...first, at: '2999-01-01T00:00:00.000Z' }], mother))
  dataOf(await at.note(childId, [line({ what: 'changed', of: first.id, to: { what: 'measured', on: '2026-03-01', weightKg: 6 } })], mother))
  expect(folded((await at.read(childId, mother)).log).measurements.map(({ thing }) => thing.weightKg)).toEqual([6])
})

describe('every line is in exactly once', () => {
  test('when it is sent again, alone or with others, and twice in one sending', async () => {
    const { mother, childId } = await at.newChild()
    const [a, b] = [weighed(5), dosed()]
    for (const entries of [[a], [a, b], [b, b], [a]]) dataOf(await at.note(childId, entries, mother))
    expect(stored(childId)[0]).toMatchObject({ rev: 2, log: [{ id: a.id }, { id: b.id }] })
  })

  test('when both parents write at the same moment, the first line of all included', async () => {
    const family = await at.newChild()
    const father = await at.joinedAs('guardian', '周明', family)
    const lines = Array.from({ length: 4 }, () => weighed(5))
    const answers = await Promise.all(lines.map((one, i) => at.note(family.childId, [one], i % 2 ? father : family.mother)))
    for (const answer of answers) dataOf(answer)
    expect(new Set(stored(family.childId)[0]?.log.map(({ id }) => id))).toEqual(new Set(lines.map(({ id }) => id)))
    expect(folded((await at.read(family.childId, father)).log).measurements).toHaveLength(1)
  })

  test.each(cutKinds.flatMap((kind) => [1, 2, 3].flatMap((call) => [true, false].map((isFirst) => [kind, call, isFirst] as const))))('%s at call %i (the first of the file: %s), and the same tap again', async (kind, call, isFirst) => {
    const { mother, childId } = await at.newChild()
    if (!isFirst) dataOf(await at.note(childId, [weighed(4)], mother))
    const entries = [weighed(5), dosed()]
    const fault = cloud.faults.inject({ kind, call, action: 'grow.child.note' })
    const first = await at.note(childId, entries, mother)
    expect([first.ok, fault.hits]).toEqual([false, 1])
    cloud.faults.clear()
    dataOf(await at.note(childId, entries, mother))
    expect(stored(childId)[0]?.log.slice(isFirst ? 0 : 1).map(({ id }) => id)).toEqual(entries.map(({ id }) => id))
  })
})

test('each guardian’s copy of their data holds the file, to be read and whole; nobody else’s does', async () => {
  const family = await at.newChild()
  const father = await at.joinedAs('guardian', '周明', family)
  const granny = await at.joinedAs('relative', '外婆', family)
  dataOf(await at.note(family.childId, [weighed(5.2)], family.mother))
  const copy = async (as: Someone) => dataOf<{ json: string; sections: Array<{ title: string; entries: object[] }> }>(await cloud.query('account.myData.download', {}, as))
  const { json, sections } = await copy(father)
  expect(JSON.stringify(sections.find(({ title }) => title === '家里的成长记录'))).toMatch(/禾禾.*体重 5.2 公斤/)
  expect(json).toContain('"weightKg": 5.2')
  expect((await copy(granny)).json).not.toContain('5.2')
})

describe('the file goes with the child’s place in the family', () => {
  const consent = (verb: string, childId: string, as: Someone) => cloud.mutate(`account.consent.${verb}`, { kind: 'under14', subject: childId, ...(verb === 'give' && { version: newestVersion('under14') }) }, as)
  const emptied = (childId: string) => stored(childId).map(({ log, goneAt, orgPath }) => [log, goneAt !== null, orgPath])
  const gone = [[[], true, null]]
  const remove = ({ familyId, childId, mother }: { familyId: string; childId: string; mother: Someone }) => cloud.mutate('account.family.removeChild', { familyId, childId }, mother)

  test('when the only guardian takes the child out, or withdraws the consent; a line that comes late brings nothing back', async () => {
    for (const leave of [remove, ({ childId, mother }: { childId: string; mother: Someone }) => consent('withdraw', childId, mother)]) {
      const family = await at.newChild()
      dataOf(await at.note(family.childId, [weighed(5)], family.mother))
      dataOf(await leave(family))
      expect(emptied(family.childId)).toEqual(gone)
      expect([codeOf(await at.note(family.childId, [weighed(6)], family.mother)), codeOf(await cloud.query('grow.child.file', { childId: family.childId }, family.mother))]).toEqual(['NOT_FOUND', 'NOT_FOUND'])
      expect(emptied(family.childId)).toEqual(gone)
    }
  })

  test('a line written at the very moment is emptied or refused, never left behind', async () => {
    for (let i = 0; i < 6; i++) {
      const family = await at.newChild()
      await Promise.all([remove(family), at.note(family.childId, [weighed(5)], family.mother)])
      expect(emptied(family.childId)).toEqual(gone)
    }
  })

  test('it stays while another guardian keeps it: who withdrew reads it no more, and again once they agree again', async () => {
    const family = await at.newChild()
    const father = await at.joinedAs('guardian', '周明', family)
    dataOf(await at.note(family.childId, [weighed(5)], family.mother))
    dataOf(await consent('withdraw', family.childId, family.mother))
    expect(codeOf(await cloud.query('grow.child.file', { childId: family.childId }, family.mother))).toBe('NOT_FOUND')
    expect((await at.read(family.childId, father)).log).toHaveLength(1)
    dataOf(await consent('give', family.childId, family.mother))
    expect((await at.read(family.childId, family.mother)).log).toHaveLength(1)
  })

  test('nobody empties the file of another family’s child', async () => {
    const [one, other] = [await at.newChild(), await at.newChild()]
    dataOf(await at.note(one.childId, [weighed(5)], one.mother))
    dataOf(await cloud.mutate('account.family.removeChild', { familyId: other.familyId, childId: one.childId }, other.mother))
    expect(stored(one.childId)).toMatchObject([{ goneAt: null, log: [{}] }])
  })

  test('a child of the same id in another family is another child: who knows the id reads nothing, and neither writes nor takes away', async () => {
    const family = await at.newChild()
    const { childId, mother } = family
    dataOf(await at.note(childId, [weighed(5)], mother))
    const stranger = await somebody(cloud, '路人')
    const { family: own } = dataOf<{ family: Family }>(await cloud.mutate('account.family.start', { id: nextUlid() }, stranger))
    dataOf(await cloud.mutate('account.family.addChild', { id: childId, familyId: own.id, name: '别家', sex: 'boy', birthOn: born, agree: newestVersion('under14') }, stranger))
    expect((await at.read(childId, stranger)).log).toEqual([])
    expect(dataOf<{ json: string }>(await cloud.query('account.myData.download', {}, stranger)).json).not.toContain('"weightKg"')
    dataOf(await at.note(childId, [weighed(6)], stranger))
    dataOf(await cloud.mutate('account.family.removeChild', { familyId: own.id, childId }, stranger))
    expect(await at.read(childId, mother)).toMatchObject({ child: { name: '禾禾' }, log: [{ note: { weightKg: 5 } }] })
    dataOf(await at.note(childId, [weighed(7)], mother))
  })

  const cuts = cutKinds.flatMap((kind) => [1, 2, 3, 4, 5, 6].map((call) => [kind, call] as const))
  test.each(cuts)('%s at call %i of taking the child out: the same tap again ends it, and so does the timer', async (kind, call) => {
    for (const again of [remove, () => cloud.fireTimer('timer', 'forgetChildren')]) {
      const family = await at.newChild()
      dataOf(await at.note(family.childId, [weighed(5)], family.mother))
      const fault = cloud.faults.inject({ kind, call, action: 'account.family.removeChild' })
      expect((await remove(family)).ok).toBe(fault.hits === 0)
      cloud.faults.clear()
      await again(family)
      const left = families.schema.parse(cloud.store.find('families', { filter: { _id: family.familyId } }).docs[0])
      expect(left.forgetting).toEqual([])
      // Where the tap was cut before anything was written, the timer has nothing to end.
      expect(emptied(family.childId)).toEqual(left.children.length === 0 ? gone : [[[expect.anything()], false, expect.any(String)]])
    }
  })
})
