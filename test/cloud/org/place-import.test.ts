import type { RowError, SheetRow } from '@/domain/org/contract/places'
import { cutKinds } from '../../fixtures/cut-kinds'
import { nextUlid } from '../fixtures'
import { codeOf, dataOf, startTestCloud, type TestCloud } from '../harness'
import { placeDoc, plantTree } from './place-tree'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
  plantTree(cloud)
})
afterAll(() => cloud.close())
afterEach(() => cloud.faults.clear())

interface Answer {
  state: 'checked' | 'refused' | 'done'
  added: number
  errors: RowError[]
}

const row = (line: number, name: string, more: Partial<SheetRow> = {}): SheetRow => ({ line, name, kind: '', shortName: '', code: '', address: '', phone: '', openingHours: '', dutyPhone: '', ...more })
const digits = '一二三四五六七八九十'
let sheets = 0
/** Three rows that no other sheet has. */
function freshRows(): SheetRow[] {
  sheets += 1
  return [2, 3, 4].map((line) => row(line, `第${[...String(sheets)].map((d) => digits[Number(d)]).join('')}组${digits[line]}村`))
}
const send = (id: string, rows: SheetRow[], commit: boolean, openid = 'town4', parent = 'n4') => cloud.mutate('org.places.importSheet', { id, parent, rows, commit }, { openid })
const ask = async (rows: SheetRow[], commit: boolean, id = nextUlid()) => dataOf<Answer>(await send(id, rows, commit))
const stored = (rows: SheetRow[], status: string) => cloud.store.count('places', { name: { $in: rows.map(({ name }) => name) }, status }).total
const seen = async (rows: SheetRow[]) => {
  const found = await Promise.all(rows.map(async ({ name }) => dataOf<{ items: unknown[] }>(await cloud.query('org.places.search', { text: name })).items.length))
  return found.filter((n) => n > 0).length
}

test('a sheet is checked without being taken, then taken as a whole', async () => {
  const rows = freshRows()
  expect(await ask(rows, false)).toEqual({ state: 'checked', added: 3, errors: [] })
  expect(stored(rows, 'active')).toBe(0)
  expect(await ask(rows, true)).toEqual({ state: 'done', added: 3, errors: [] })
  expect([stored(rows, 'active'), await seen(rows)]).toEqual([3, 3])
})

test('every faulty row is told; with one of them nothing is taken', async () => {
  const [good = row(2, '')] = freshRows()
  const rows = [good, row(3, ''), row(4, '湖东社区'), row(5, good.name), row(6, '某某市场', { kind: '市场', phone: 'x' }), row(7, '某某乡', { kind: '乡' })]
  const expected = { added: 0, errors: [3, 4, 5, 6, 7].map((line) => ({ line, why: expect.stringMatching(/。$/) })) }
  expect(await ask(rows, false)).toEqual({ state: 'checked', ...expected })
  expect(await ask(rows, true)).toEqual({ state: 'refused', ...expected })
  expect(stored(rows.slice(0, 1), 'active') + stored(rows.slice(0, 1), 'pending')).toBe(0)
})

test.each([
  ['the neighbour township', 'town4', 'n5', 'NOT_ALLOWED'],
  ['a merged or missing place', 'town4', 'n404', 'NOT_FOUND'],
  ['a village worker’s own village', 'village6', 'n6', 'NOT_ALLOWED'],
])('%s takes no sheet', async (_, openid, parent, code) => {
  expect(codeOf(await send(nextUlid(), freshRows(), true, openid, parent))).toBe(code)
})

test('a county’s sheet may not hold what only its townships lie above', async () => {
  const [only = row(2, '')] = freshRows()
  expect(dataOf<Answer>(await send(nextUlid(), [only], true, 'county', 'n3'))).toMatchObject({ state: 'refused', errors: [{ line: 2, why: '岳麓区下面不能直接设村社区。' }] })
})

test('another sheet under the same id is refused in words, also another township’s, and nothing of it is taken', async () => {
  const [rows, others, id] = [freshRows(), freshRows(), nextUlid()]
  expect(await ask(rows, true, id)).toEqual({ state: 'done', added: 3, errors: [] })
  const changed = rows.map((each, i) => (i === 0 ? { ...each, phone: '0731-80000009' } : each))
  for (const [sheet, openid, parent] of [[others, 'town4', 'n4'], [changed, 'town4', 'n4'], [rows.slice(0, 2), 'town4', 'n4'], [rows, 'county', 'n5']] as const) {
    expect(await send(id, [...sheet], true, openid, parent)).toMatchObject({ ok: false, error: { code: 'CONFLICT', message: expect.stringContaining('这一张没有收') } })
  }
  expect(await ask(rows, true, id)).toEqual({ state: 'done', added: 3, errors: [] })
  expect([stored(rows, 'active'), stored(others, 'active'), stored(others, 'pending')]).toEqual([3, 0, 0])
})

test('the same sheet sent many times at once is one import', async () => {
  const [rows, id] = [freshRows(), nextUlid()]
  const answers = await Promise.all(Array.from({ length: 5 }, () => send(id, rows, true)))
  expect(answers.filter(({ ok }) => ok).length).toBeGreaterThan(0)
  expect(await ask(rows, true, id)).toEqual({ state: 'done', added: 3, errors: [] })
  expect([stored(rows, 'active'), stored(rows, 'pending')]).toEqual([3, 0])
})

test('a name that somebody gave between the check and the writing refuses the whole sheet and leaves nothing', async () => {
  const [rows, id] = [freshRows(), nextUlid()]
  const fault = cloud.faults.inject({ kind: 'errorBefore', call: 7, action: 'org.places.importSheet' })
  await send(id, rows, true)
  expect(fault.hits).toBe(1)
  expect(cloud.store.find('placeImports', { filter: { _id: id } }).docs).toMatchObject([{ state: 'open' }])
  cloud.store.insert('places', [placeDoc('n1.n2.n3.n4.n77.', 'village', rows[1]?.name ?? '')])
  expect(await ask(rows, true, id)).toEqual({ state: 'refused', added: 0, errors: [{ line: 3, why: expect.stringContaining('刚才有人先添加了') }] })
  expect([stored(rows, 'active'), stored(rows, 'pending')]).toEqual([1, 0])
})

describe.each(cutKinds)('%s at whichever call', (kind) => {
  test.each(['a retry', 'the timer'])('nothing is ever half seen, and %s ends it with all', async (who) => {
    for (let call = 1, hit = true; hit; call++) {
      const [rows, id] = [freshRows(), nextUlid()]
      const fault = cloud.faults.inject({ kind, call, action: 'org.places.importSheet' })
      await send(id, rows, true)
      hit = fault.hits > 0
      cloud.faults.clear()
      const halfway = await seen(rows)
      expect([call, [0, 3].includes(halfway)]).toEqual([call, true])
      const begun = cloud.store.count('placeImports', { _id: id }).total === 1
      if (who === 'a retry') await ask(rows, true, id)
      else await cloud.fireTimer('timer', 'continuePlaces')
      const all = who === 'a retry' || begun ? 3 : 0
      expect([call, stored(rows, 'active'), stored(rows, 'pending')]).toEqual([call, all, 0])
    }
  })
})

test('the timer, cut at whichever call, brings a sheet to its end the next time', async () => {
  for (let call = 1, hit = true; hit; call++) {
    const [rows, id] = [freshRows(), nextUlid()]
    cloud.faults.inject({ kind: 'errorBefore', call: 7, action: 'org.places.importSheet' })
    await send(id, rows, true)
    cloud.faults.clear()
    const fault = cloud.faults.inject({ kind: 'errorAfterCommit', call, function: 'timer' })
    await cloud.fireTimer('timer', 'continuePlaces').catch(() => undefined)
    hit = fault.hits > 0
    cloud.faults.clear()
    await cloud.fireTimer('timer', 'continuePlaces')
    expect([call, stored(rows, 'active'), stored(rows, 'pending')]).toEqual([call, 3, 0])
  }
})
