import fc from 'fast-check'
import { coveringPaths } from '@/domain/org/hand-over'
import type { PlaceView } from '@/domain/org/contract/places'
import { collections } from '../../../cloudfunctions/collections'
import { inSubtree } from '../../../cloudfunctions/kernel/db/in-subtree'
import { withUnder } from '../../../cloudfunctions/kernel/db/under'
import { targets } from '../../../cloudfunctions/org/places/move-targets'
import { nextUlid } from '../fixtures'
import { codeOf, dataOf, startTestCloud, type TestCloud } from '../harness'
import { placeDoc, plantTree, postDoc, settleMoves } from './place-tree'

type Answer = { ok: true; move: string; state: string } | { ok: false; why: string }

let cloud: TestCloud
let made = 100
beforeAll(async () => {
  cloud = await startTestCloud()
  plantTree(cloud)
})
afterAll(() => cloud.close())
afterEach(() => {
  cloud.faults.clear()
  expect(partedLists()).toEqual([])
})

const send = (verb: string, input: object, openid = 'county') => cloud.mutate(`org.places.${verb}`, { request: nextUlid(), ...input }, { openid })
const ask = async (verb: string, input: object, openid?: string) => dataOf<Answer>(await send(verb, input, openid))
const view = async (id: string) => dataOf<PlaceView>(await cloud.query('org.places.place', { id }))
const rowOf = (collection: string, id: string) => cloud.store.find(collection, { filter: { _id: id } }).docs[0]

/** A record in every field of every collection that says where it belongs, some at the place itself and some below; ids by path. */
function plantRecords(paths: readonly string[]): Map<string, string> {
  const planted = new Map<string, string>()
  for (const { declaration, field } of targets) {
    if (field.includes('.') || declaration.name === 'placeImports') continue
    const docs = paths.map((path) => ({ _id: nextUlid(), [field]: path, codeHash: nextUlid(), homeOf: nextUlid(), turn: nextUlid() }))
    cloud.store.insert(declaration.name, docs.map((doc) => withUnder(declaration, doc)))
    docs.forEach(({ _id }, i) => planted.set(`${declaration.name}/${field}/${_id}`, paths[i] ?? ''))
  }
  return planted
}
const pathNow = (key: string) => {
  const [collection = '', field = '', id = ''] = key.split('/')
  return rowOf(collection, id)?.[field]
}

/** Records whose list of the places above says other than their place: never one, at any moment. */
const partedLists = () =>
  collections.flatMap(({ name, under }) => {
    if (under === undefined) return []
    const docs = cloud.store.find(name, { filter: { [under]: inSubtree('n1.') } }).docs
    return docs.filter((doc) => JSON.stringify(doc['under']) !== JSON.stringify(coveringPaths(String(doc[under])).slice(1))).map(({ _id }) => `${name}/${_id}`)
  })

/** A county of its own with two townships, the first with two villages: ids that no other test has. */
function plantCounty() {
  made += 10
  const county = `n1.n2.n${made}.`
  const [one, two] = [`${county}n${made + 1}.`, `${county}n${made + 2}.`]
  const villages = [`${one}n${made + 3}.`, `${one}n${made + 4}.`] as const
  cloud.store.insert('places', [
    placeDoc(county, 'county', `${made}县`),
    placeDoc(one, 'township', '甲镇'),
    placeDoc(two, 'township', '乙镇'),
    placeDoc(villages[0], 'village', '东村'),
    placeDoc(villages[1], 'village', '西村'),
  ])
  const id = (path: string) => path.split('.').at(-2) ?? ''
  return { county, one, two, villages, id }
}

test('a village moves to another township: every record goes with it, its siblings’ stay', async () => {
  const { two, villages, id } = plantCounty()
  const [east, west] = villages
  const [moving, staying] = [plantRecords([east]), plantRecords([west])]
  expect(await ask('move', { id: id(east), to: id(two) }, 'province')).toMatchObject({ ok: true })
  await settleMoves(cloud)
  expect(new Set([...moving.keys()].map(pathNow))).toEqual(new Set([`${two}${id(east)}.`]))
  expect(new Set([...staying.keys()].map(pathNow))).toEqual(new Set([west]))
  expect((await view(id(east))).chainText).toContain('乙镇 · 东村')
})

test('a merged township: its villages and records lie in the other, it stays readable and says where it went', async () => {
  const { one, two, villages, id } = plantCounty()
  const [atPlace, below] = [plantRecords([one]), plantRecords([villages[0]])]
  expect(await ask('merge', { id: id(one), into: id(two) }, 'province')).toMatchObject({ ok: true })
  await settleMoves(cloud)
  expect(new Set([...atPlace.keys()].map(pathNow))).toEqual(new Set([two]))
  expect(new Set([...below.keys()].map(pathNow))).toEqual(new Set([`${two}${id(villages[0])}.`]))
  expect(await view(id(one))).toMatchObject({ status: 'merged', moving: null, goneTo: { id: id(two), name: '乙镇' } })
  expect((await view(id(villages[0]))).chainText).toContain('乙镇 · 东村')
  const history = dataOf<{ cameFrom: unknown; entries: unknown }>(await cloud.query('org.places.history', { id: id(two) }, { openid: 'province' }))
  expect(history).toMatchObject({ cameFrom: [{ id: id(one), name: '甲镇' }], entries: [{ text: '“甲镇”并入这里', by: '省计生协 province' }] })
})

test('a closed village leaves its records to its township; an invitation to a post there is void', async () => {
  const { one, villages, id } = plantCounty()
  const records = plantRecords([villages[0]])
  cloud.store.remove('posts', { orgPath: villages[0] }, { multi: true })
  const invitation = nextUlid()
  cloud.store.insert('invitations', [{ _id: invitation, codeHash: nextUlid(), orgPath: villages[0], state: 'open' }])
  expect(await ask('close', { id: id(villages[0]), reason: '整体搬迁' }, 'province')).toMatchObject({ ok: true })
  await settleMoves(cloud)
  expect(new Set([...records.keys()].filter((key) => !key.startsWith('posts')).map(pathNow))).toEqual(new Set([one]))
  expect(rowOf('invitations', invitation)).toMatchObject({ orgPath: one, state: 'revoked' })
  expect(await view(id(villages[0]))).toMatchObject({ status: 'closed', goneTo: { name: '甲镇' } })
})

test('a renamed place is called so everywhere, is found by both the new name and no longer the old, and remembers it', async () => {
  const { one, villages, id } = plantCounty()
  const post = postDoc(`renamed${made}`, 'villageWorker', villages[0], { placeName: '东村' })
  const left = postDoc(`left${made}`, 'villageWorker', villages[0], { placeName: '东村', state: 'left' })
  cloud.store.insert('posts', [post, left])
  cloud.store.insert('volunteers', [{ _id: `v${made}`, orgPath: villages[0], rev: 1, place: { placeId: id(villages[0]), names: ['长沙市', `${made}县`, '甲镇', '东村'] } }])
  await ask('rename', { id: id(villages[0]), name: '东方红村' }, 'province')
  await ask('rename', { id: id(one), name: '丙镇' }, 'province')
  await settleMoves(cloud)
  await ask('rename', { id: id(one), name: '丙镇' }, 'province')
  await settleMoves(cloud)
  expect(await view(id(villages[0]))).toMatchObject({ name: '东方红村', shortName: '东方红', formerNames: ['东村'] })
  expect(rowOf('posts', post._id)).toMatchObject({ placeName: '东方红村', orgPath: villages[0], alsoPath: null })
  expect(rowOf('posts', left._id)).toMatchObject({ placeName: '东村' })
  expect(rowOf('volunteers', `v${made}`)?.['place']).toEqual({ placeId: id(villages[0]), names: ['长沙市', `${made}县`, '丙镇', '东方红村'] })
  const found = dataOf<{ items: Array<{ id: string }> }>(await cloud.query('org.places.search', { text: '东方红', under: id(one) }))
  expect(found.items.map((item) => item.id)).toEqual([id(villages[0])])
})

test('while a place moves, both its paths authorise its staff; afterwards the new one alone', async () => {
  const { one, two, villages, id } = plantCounty()
  const worker = `moving${made}`
  cloud.store.insert('posts', [postDoc(worker, 'villageWorker', villages[0])])
  const edit = () => cloud.mutate('org.places.edit', { id: id(villages[0]), request: nextUlid(), address: '示例路 1 号' }, { openid: worker })
  // The move stops right after the staff were given both paths, before anything else moved.
  const fault = cloud.faults.inject({ kind: 'errorBefore', call: 15, action: 'org.places.move' })
  await send('move', { id: id(villages[0]), to: id(two) }, 'province')
  expect(fault.hits).toBe(1)
  const newPath = `${two}${id(villages[0])}.`
  const [post] = cloud.store.find('posts', { filter: { name: worker } }).docs
  expect([post?.['orgPath'], post?.['alsoPath']]).toEqual([villages[0], newPath])
  expect((await edit()).ok).toBe(true)
  await cloud.fireTimer('timer', 'continuePlaces')
  expect((await edit()).ok).toBe(true)
  await settleMoves(cloud)
  expect(cloud.store.find('posts', { filter: { name: worker } }).docs).toMatchObject([{ orgPath: newPath, alsoPath: null }])
  expect((await edit()).ok).toBe(true)
  expect(one).not.toBe(two)
})

test.each([
  ['move', { id: 'n6', to: 'n5' }, 'town4', 'NOT_ALLOWED'],
  ['merge', { id: 'n6', into: 'n8' }, 'town4', 'NOT_ALLOWED'],
  ['close', { id: 'n8', reason: '不归我管' }, 'town4', 'NOT_ALLOWED'],
  ['rename', { id: 'n6', name: '新名社区' }, 'village6', 'NOT_ALLOWED'],
  ['move', { id: 'n404', to: 'n5' }, 'county', 'NOT_FOUND'],
])('%s %j by %s is %s', async (verb, input, openid, code) => {
  expect(codeOf(await send(verb, input, openid))).toBe(code)
})

test.each([
  ['rename', { id: 'n4', name: '别的街道' }, 'town4', '上级'],
  ['rename', { id: 'n6', name: '湖东社区' }, 'town4', '已经有'],
  ['move', { id: 'n6', to: 'n4' }, 'county', '已经在'],
  ['merge', { id: 'n6', into: 'n5' }, 'county', '只能并入'],
  ['close', { id: 'n4', reason: '试一试' }, 'county', '下面还有'],
  ['close', { id: 'n6', reason: '试一试' }, 'county', '交接'],
])('%s %j by %s is refused in words (%s), and leaves no lock', async (verb, input, openid, why) => {
  expect(await ask(verb, input, openid)).toEqual({ ok: false, why: expect.stringContaining(why) })
  expect(cloud.store.find('placeLocks', { filter: {} }).docs.flatMap((lock) => lock['running'])).toEqual([])
})

test.each([
  ['rename', ({ villages, id }: ReturnType<typeof plantCounty>) => ({ id: id(villages[0]), name: '新东村' })],
  ['move', ({ two, villages, id }: ReturnType<typeof plantCounty>) => ({ id: id(villages[0]), to: id(two) })],
  ['merge', ({ villages, id }: ReturnType<typeof plantCounty>) => ({ id: id(villages[0]), into: id(villages[1]) })],
  ['close', ({ villages, id }: ReturnType<typeof plantCounty>) => ({ id: id(villages[0]), reason: '整体搬迁' })],
])('a small %s is done by the tap itself, within a bounded number of database calls', async (verb, inputOf) => {
  const county = plantCounty()
  const [east] = county.villages
  const records = plantRecords([east])
  cloud.store.remove('posts', { orgPath: east }, { multi: true })
  const kept = [...records.keys()].filter((key) => !key.startsWith('posts'))
  cloud.resetCosts()
  expect(await ask(verb, inputOf(county), 'province')).toMatchObject({ ok: true, state: 'done' })
  const to = { rename: east, move: `${county.two}${county.id(east)}.`, merge: county.villages[1], close: county.one }[verb]
  expect(new Set(kept.map(pathNow))).toEqual(new Set([to]))
  expect(cloud.costs()[0]?.last.roundTrips).toBeLessThan(400)
  await settleMoves(cloud)
  expect(cloud.store.find('placeLocks', { filter: {} }).docs.flatMap((lock) => lock['running'])).toEqual([])
})

test('a large one is not: the tap does its part, the timer the rest', async () => {
  const { two, villages, id } = plantCounty()
  const [east] = villages
  const records = plantRecords(Array.from({ length: 40 }, (_, i) => `${east}n${9_000 + i}.`))
  cloud.resetCosts()
  expect(await ask('move', { id: id(east), to: id(two) }, 'province')).toMatchObject({ ok: true, state: 'running' })
  expect(cloud.costs()[0]?.last.roundTrips).toBeLessThan(600)
  await settleMoves(cloud)
  expect([...records].filter(([key, before]) => pathNow(key) !== before.replace(east, `${two}${id(east)}.`))).toEqual([])
})

test('the same request with another aim is refused, and nobody goes on with a change that is not theirs', async () => {
  const { one, two, villages, id } = plantCounty()
  const request = nextUlid()
  const input = { id: id(villages[0]), to: id(two), request }
  await ask('move', input, 'province')
  expect(await send('move', { ...input, to: id(one) }, 'province')).toMatchObject({ ok: false, error: { code: 'CONFLICT', message: expect.stringContaining('另一项调整') } })
  expect(codeOf(await send('move', input, 'town4'))).toBe('NOT_ALLOWED')
  expect(await ask('move', input, 'province')).toMatchObject({ ok: true, move: request })
  await settleMoves(cloud)
})

test('two changes do not meet in one subtree; the second is asked to wait', async () => {
  const { one, two, villages, id } = plantCounty()
  expect(await ask('move', { id: id(villages[0]), to: id(two) }, 'province')).toMatchObject({ ok: true, state: 'done' })
  expect(await ask('merge', { id: id(two), into: id(one) }, 'province')).toEqual({ ok: false, why: expect.stringContaining('请过几分钟再试') })
  expect(await ask('rename', { id: id(villages[1]), name: '南村' }, 'province')).toMatchObject({ ok: true })
  await settleMoves(cloud)
})

test('progress is said in words, to those who may know', async () => {
  const { two, villages, id } = plantCounty()
  const answer = await ask('move', { id: id(villages[0]), to: id(two) }, 'province')
  const progress = (openid: string) => cloud.query('org.places.moveProgress', { move: answer.ok ? answer.move : '' }, { openid })
  expect(dataOf(await progress('province'))).toMatchObject({ state: 'running', says: expect.stringContaining('已经生效') })
  expect(codeOf(await progress('town4'))).toBe('NOT_ALLOWED')
  await settleMoves(cloud)
  expect(dataOf(await progress('province'))).toMatchObject({ state: 'done', says: '办好了' })
})

const kinds = ['errorBefore', 'errorAfterCommit', 'dropReply'] as const
/** Every call of the request is cut in `npm run test:long`; otherwise every third, each in another way. */
const stride = process.env['LONG'] ? 1 : 3
const shares = 4
test.each([...Array(shares).keys()])('a move cut at any call of its request, in any way: sent again or left to the timer, it ends whole, with one entry in the history (%i)', async (share) => {
  const cut: Array<{ village: string; to: string; records: Map<string, string> }> = []
  for (let call = 2 + share * stride, hit = true; hit; call += stride * shares) {
    const { two, villages, id } = plantCounty()
    const [village, neighbour] = villages
    const request = nextUlid()
    const input = { id: id(village), to: id(two), request }
    cut.push({ village, to: `${two}${id(village)}.`, records: new Map([...plantRecords([village]), ...plantRecords([neighbour])]) })
    const fault = cloud.faults.inject({ kind: kinds[(cut.length + share) % 3] ?? 'dropReply', call, action: 'org.places.move' })
    await send('move', input, 'province')
    hit = fault.hits > 0
    cloud.faults.clear()
    if (call % 2 === 0 || cloud.store.count('placeMoves', { _id: request }).total === 0) await ask('move', input, 'province')
  }
  await settleMoves(cloud)
  for (const { village, to, records } of cut) {
    const astray = [...records].filter(([key, before]) => pathNow(key) !== (before === village ? to : before))
    expect([village, astray, rowOf('places', village.split('.').at(-2) ?? '')?.['timeline']]).toEqual([village, [], [expect.objectContaining({ text: '划归“乙镇”' })]])
  }
  expect(cloud.store.find('placeLocks', { filter: {} }).docs.flatMap((lock) => lock['running'])).toEqual([])
  // The request reads, locks, asks, writes and moves: some forty calls were cut.
  expect(cut.length * stride * shares).toBeGreaterThan(30)
})

test('whatever subtree moves, and wherever the timer is cut: every place keeps its records, and no sibling gains or loses one', async () => {
  const where = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 6 })
  const cuts = fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 3 })
  await fc.assert(
    fc.asyncProperty(where, fc.constantFrom('village', 'township'), cuts, async (placed, kind, calls) => {
      const [{ one, two, villages, id }, other] = [plantCounty(), plantCounty()]
      const newCounty = `n1.n2.n${made + 9}.`
      cloud.store.insert('places', [placeDoc(newCounty, 'county', `${made}新区`)])
      const places = [one, two, villages[0], villages[1], other.two]
      const records = [...plantRecords(placed.flatMap((i) => places[i] ?? []))]
      const [from, to] = kind === 'village' ? [villages[0], other.two] : [one, newCounty]
      expect(await ask('move', { id: id(from), to: id(to) }, 'province')).toMatchObject({ ok: true })
      for (const call of calls) {
        cloud.faults.inject({ kind: 'errorAfterCommit', call, function: 'timer' })
        await cloud.fireTimer('timer', 'continuePlaces').catch(() => undefined)
        cloud.faults.clear()
        expect(partedLists()).toEqual([])
      }
      await settleMoves(cloud)
      const expected = (path: string) => (path.startsWith(from) ? `${to}${id(from)}.${path.slice(from.length)}` : path)
      expect(records.filter(([key, before]) => pathNow(key) !== expected(before))).toEqual([])
    }),
    { seed: 20261124, numRuns: process.env['LONG'] ? 60 : 5 },
  )
})
