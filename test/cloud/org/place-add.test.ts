import type { PlaceView } from '@/domain/org/contract/places'
import { placeInitials } from '../../../src/domain/org/place-initials'
import { readPlaces } from '../../../localcloud/seed/read-places'
import { cutKinds } from '../../fixtures/cut-kinds'
import { nextUlid } from '../fixtures'
import { codeOf, dataOf, startTestCloud, type TestCloud } from '../harness'
import { plantTree } from './place-tree'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
  plantTree(cloud)
})
afterAll(() => cloud.close())
afterEach(() => cloud.faults.clear())

type Answer = { ok: true; place: { id: string; name: string; shortName: string } } | { ok: false; why: string }
const send = (more: object, openid = 'town4') => cloud.mutate('org.places.add', { id: nextUlid(), parent: 'n4', kind: 'village', name: '新村', ...more }, { openid })
const add = async (more: object, openid?: string) => dataOf<Answer>(await send(more, openid))
const named = (name: string) => cloud.store.find('places', { filter: { name } }).docs

test('a township adds a village, which is found at once and remembers who added it', async () => {
  const answer = await add({ name: ' 桔园 社区', phone: '0731-80000009' })
  if (!answer.ok) throw new Error(answer.why)
  expect(answer.place).toMatchObject({ name: '桔园社区', shortName: '桔园' })
  const view = dataOf<PlaceView>(await cloud.query('org.places.place', { id: answer.place.id }))
  expect(view).toMatchObject({ chainText: '长沙市 · 岳麓区 · 望月湖街道 · 桔园社区', phone: '0731-80000009', example: false })
  expect(dataOf<{ items: unknown[] }>(await cloud.query('org.places.search', { text: 'jy' })).items).toHaveLength(1)
  expect(named('桔园社区')[0]?.['timeline']).toMatchObject([{ text: '添加到“望月湖街道”', by: '乡镇（街道）专干 town4' }])
})

test.each([
  ['a name that a sibling has', { name: '湖东社区' }, '已经有'],
  ['a name of symbols', { name: '<b>村' }, '符号'],
  ['a county', { kind: 'county' }, '上级'],
  ['a village below a village', { parent: 'n6' }, '不能直接设'],
])('%s is refused in words, and nothing is written', async (_, more, why) => {
  const before = cloud.store.count('places', {}).total
  expect(await add(more)).toEqual({ ok: false, why: expect.stringContaining(why) })
  expect(cloud.store.count('places', {}).total).toBe(before)
})

test.each([
  ['the neighbour township', { parent: 'n5' }, 'town4', 'NOT_ALLOWED'],
  ['the county above', { parent: 'n3' }, 'town4', 'NOT_ALLOWED'],
  ['no place', { parent: 'n404' }, 'town4', 'NOT_FOUND'],
  ['anything, as a village worker', {}, 'village6', 'NOT_ALLOWED'],
  ['anything, without a post', {}, 'somebody', 'NO_POST'],
])('%s cannot be added to', async (_, more, openid, code) => {
  expect(codeOf(await send(more, openid))).toBe(code)
})

test('the same request is one place, however often and at once; two requests for one name are one place and one refusal', async () => {
  const id = nextUlid()
  const answers = await Promise.all(Array.from({ length: 6 }, () => add({ id, name: '月华社区' })))
  expect(answers.every(({ ok }) => ok)).toBe(true)
  const rivals = await Promise.all([add({ name: '岳龙社区' }), add({ name: '岳龙社区' })])
  expect(rivals.map(({ ok }) => ok).sort()).toEqual([false, true])
  expect([named('月华社区'), named('岳龙社区')].map(({ length }) => length)).toEqual([1, 1])
})

test('the same request with another form is refused in words, and the first stays', async () => {
  const id = nextUlid()
  dataOf(await send({ id, name: '橘洲社区', phone: '0731-80000001' }))
  const [first] = named('橘洲社区')
  expect((await add({ id, name: '橘洲社区', phone: '0731-80000001' })).ok).toBe(true)
  for (const more of [{ name: '别的社区' }, { name: '橘洲社区', phone: '0731-80000002' }, { name: '橘洲社区', phone: '0731-80000001', kind: 'market' }]) {
    expect(await add({ id, ...more })).toEqual({ ok: false, why: expect.stringContaining('“橘洲社区”刚才已经添加好了') })
  }
  expect([named('橘洲社区'), named('别的社区')]).toEqual([[first], []])
})

test('two forms under one id at the same moment: one is added, the other refused', async () => {
  const id = nextUlid()
  const answers = await Promise.all([add({ id, name: '同号社区', phone: '0731-80000001' }), add({ id, name: '同号社区', phone: '0731-80000002' })])
  expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true])
  expect(named('同号社区')).toHaveLength(1)
})

test('places added at the same moment all get ids of their own', async () => {
  const answers = await Promise.all(Array.from({ length: 8 }, (_, i) => add({ name: `同时${'甲乙丙丁戊己庚辛'[i]}村` })))
  expect(new Set(answers.map((answer) => (answer.ok ? answer.place.id : answer.why))).size).toBe(8)
})

test.each(cutKinds)('%s at whichever call: the retry leaves one place', async (kind) => {
  for (let call = 1, hit = true; hit; call++) {
    const [id, name] = [nextUlid(), `断${kind === 'dropReply' ? '线' : kind === 'errorBefore' ? '前' : '后'}${'一二三四五六七八九十'[call]}村`]
    const fault = cloud.faults.inject({ kind, call, action: 'org.places.add' })
    await send({ id, name })
    hit = fault.hits > 0
    cloud.faults.clear()
    expect((await add({ id, name })).ok).toBe(true)
    expect(named(name)).toHaveLength(1)
  }
})

test('a worker corrects the hours of the own place, once for one request, and of no other', async () => {
  const request = nextUlid()
  const edit = (id: string, more: object = {}) => cloud.mutate('org.places.edit', { id, request, openingHours: '每天 9:00–17:00', ...more }, { openid: 'village6' })
  dataOf(await edit('n6'))
  dataOf(await edit('n6'))
  const [row] = cloud.store.find('places', { filter: { _id: 'n6' } }).docs
  expect(row).toMatchObject({ openingHours: '每天 9:00–17:00', timeline: [{ text: '修改开放时间' }] })
  expect(dataOf(await edit('n6', { openingHours: '每天 8:00–12:00' }))).toEqual({ ok: false, why: expect.stringContaining('没有记上') })
  expect(codeOf(await edit('n7'))).toBe('NOT_ALLOWED')
  expect(codeOf(await edit('n6', { phone: '见门牌' }))).toBe('BAD_INPUT')
})

test('what a place is said every day, and its official code, can be told later; it is found by both names', async () => {
  const request = nextUlid()
  const edit = (more: object) => cloud.mutate('org.places.edit', { id: 'n6', request, ...more }, { openid: 'village6' })
  dataOf(await edit({ shortName: '老屋湾', code: '430121101201' }))
  expect(dataOf(await cloud.query('org.places.place', { id: 'n6' }))).toMatchObject({ shortName: '老屋湾', code: '430121101201' })
  expect(dataOf<{ items: Array<{ id: string }> }>(await cloud.query('org.places.search', { text: '老屋湾' })).items).toMatchObject([{ id: 'n6' }])
  const [row] = cloud.store.find('places', { filter: { _id: 'n6' } }).docs
  expect((row?.timeline as object[]).at(-1)).toMatchObject({ text: '修改简称、区划代码' })
  for (const code of ['4301', '43012110120x', '']) expect(codeOf(await edit({ code }))).toBe('BAD_INPUT')
})

test('the initials that the server makes are those that the seed was given', () => {
  expect(readPlaces().filter(({ shortName, pinyin }) => placeInitials(shortName) !== pinyin).map(({ shortName }) => shortName)).toEqual([])
})
