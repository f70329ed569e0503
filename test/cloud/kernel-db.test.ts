import * as z from 'zod'
import { defineCollection } from '../../cloudfunctions/kernel/db/define-collection'
import { inSubtree } from '../../cloudfunctions/kernel/db/in-subtree'
import { changeWhere } from '../../cloudfunctions/kernel/db/relocate'
import { under } from '../../cloudfunctions/kernel/db/under'
import { startTemporaryCloud } from '../fixtures/temporary-cloud'
import type { LocalCloud } from '../../localcloud/local-cloud'

const seats = defineCollection({
  name: 'test-seats',
  about: '',
  schema: z.object({
    _id: z.string(),
    orgPath: z.string().nullable(),
    left: z.int(),
    state: z.enum(['open', 'shut']),
    at: z.date(),
    note: z.string().optional(),
    members: z.array(z.object({ id: z.string(), role: z.string().default('guest') })).default([]),
    given: z.record(z.string(), z.object({ at: z.date() })).default({}),
  }),
  indexes: [{ name: 'path', keys: [['orgPath', 1]] }],
  orgPaths: ['orgPath'],
  personal: null,
})
type Seat = z.output<typeof seats.schema>
const seat = (_id: string, more: Partial<Seat> = {}): Seat => ({ _id, orgPath: 'n1.', left: 1, state: 'open', at: new Date(0), members: [], given: {}, ...more })

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startTemporaryCloud()
  Object.assign(process.env, cloud.sdkEnv)
  cloud.store.createCollection(seats.name)
})
afterAll(() => cloud.close())
beforeEach(() => cloud.store.remove(seats.name, {}, { multi: true }))
afterEach(() => cloud.faults.clear())

const ids = (docs: ReadonlyArray<{ _id: string }>) => docs.map(({ _id }) => _id).sort()

describe('a filter finds', () => {
  beforeEach(() =>
    seats.insertMany([
      seat('a', { orgPath: 'n1.n2.', left: 0, members: [{ id: 'x', role: 'host' }] }),
      seat('b', { orgPath: 'n1.n2.n3.', left: 5, members: [{ id: 'x', role: 'guest' }, { id: 'y', role: 'host' }] }),
      seat('c', { orgPath: 'n1.n21.', left: 9, state: 'shut', note: 'n' }),
      seat('d', { orgPath: null, left: 2 }),
    ]),
  )
  const cases: Array<[what: string, where: Parameters<typeof seats.count>[0], found: string[]]> = [
    ['one of several values', { _id: { $in: ['a', 'c', 'z'] } }, ['a', 'c']],
    ['none of several values', { _id: { $nin: ['a', 'c'] } }, ['b', 'd']],
    ['a range', { left: { $gt: 0, $lte: 5 } }, ['b', 'd']],
    ['null', { orgPath: null }, ['d']],
    ['a field that is there', { note: { $exists: true } }, ['c']],
    ['an item of a list that meets two conditions at once', { members: { $elemMatch: { id: 'x', role: 'host' } } }, ['a']],
    ['a dotted path', { 'members.id': 'y' }, ['b']],
    ['either', { $or: [{ left: 9 }, { 'members.id': 'x' }] }, ['a', 'b', 'c']],
    ['both', { $and: [{ left: { $gte: 2 } }, { $or: [{ state: 'shut' }, { left: 2 }] }] }, ['c', 'd']],
    ['a subtree with its root, without the sibling whose id begins alike', { orgPath: inSubtree('n1.n2.') }, ['a', 'b']],
  ]
  test.each(cases)('%s', async (_, where, found) => {
    expect(ids(await seats.find({ where, limit: 10 }))).toEqual(found)
    expect(await seats.count(where)).toBe(found.length)
  })
  test('a subtree is that of a path, not of any text', () => {
    expect(() => inSubtree('n1.n2')).toThrow('not an org path')
  })
  test.each<[string, Parameters<typeof seats.count>[0]]>([
    ['a field', { orgPath: undefined }],
    ['an operator', { left: { $gt: undefined } }],
    ['an alternative', { $or: [{ left: 1 }, { orgPath: undefined }] }],
  ])('an undefined value of %s is a defect, not a wider filter', async (_, where) => {
    await expect(seats.find({ where, limit: 10 })).rejects.toThrow('is undefined')
    await expect(seats.removeWhere(where)).rejects.toThrow('is undefined')
    expect(await seats.count({})).toBe(4)
  })
})

describe('a change', () => {
  const at = new Date('2026-01-01T00:00:00Z')
  const cases: Array<[what: string, change: Parameters<typeof seats.updateOne>[1], after: Partial<Seat>]> = [
    ['sets a field', { $set: { state: 'shut', at } }, { state: 'shut', at }],
    ['sets below a field', { $set: { 'given.health': { at } } }, { given: { health: { at } } }],
    ['takes a field away', { $unset: { note: true } }, { note: undefined }],
    ['adds one item, with the schema’s defaults', { $push: { members: { id: 'y', role: 'host' } } }, { members: [{ id: 'x', role: 'host' }, { id: 'y', role: 'host' }] }],
    ['adds several and keeps the last', { $push: { members: { $each: [{ id: 'y', role: 'a' }, { id: 'z', role: 'b' }], $slice: -1 } } }, { members: [{ id: 'z', role: 'b' }] }],
    ['adds what is there already no second time', { $addToSet: { members: { id: 'x', role: 'host' } } }, {}],
    ['takes items away by condition', { $pull: { members: { id: 'x' } } }, { members: [] }],
    ['counts', { $inc: { left: -1 } }, { left: 0 }],
  ]
  const before = seat('a', { note: 'n', members: [{ id: 'x', role: 'host' }] })
  const after = (more: Partial<Seat>) => JSON.parse(JSON.stringify({ ...before, ...more })) as unknown
  const stored = async () => JSON.parse(JSON.stringify(await seats.byId('a'))) as unknown

  test.each(cases)('%s, by updateOne', async (_, change, more) => {
    await seats.insertIfNew(before)
    await seats.updateOne({ _id: 'a' }, change)
    expect(await stored()).toEqual(after(more))
  })
  test.each(cases)('%s, by updateAndReturn', async (_, change, more) => {
    await seats.insertIfNew(before)
    expect((await seats.updateAndReturn({ _id: 'a' }, change))?._id).toBe('a')
    expect(await stored()).toEqual(after(more))
  })
  test.each<[string, object]>([
    ['a value of the wrong type', { $set: { left: 'many' } }],
    ['a value of the wrong type below a field', { $set: { 'members.0.id': 7 } }],
    ['an item of the wrong type', { $push: { members: 'x' } }],
    ['a field that is not there', { $set: { 'given.health.by.whom': 1 } }],
  ])('with %s is refused before it is sent', async (_, change) => {
    await seats.insertIfNew(before)
    await expect(seats.updateOne({ _id: 'a' }, change)).rejects.toThrow()
    expect(await stored()).toEqual(after({}))
  })
})

describe('of many who tap at once', () => {
  test('as many get a seat as there are', async () => {
    await seats.insertIfNew(seat('a', { left: 3 }))
    const got = await Promise.all(Array.from({ length: 12 }, () => seats.updateOne({ _id: 'a', left: { $gt: 0 } }, { $inc: { left: -1 } })))
    expect([got.filter(Boolean).length, (await seats.byId('a'))?.left]).toEqual([3, 0])
  })
  test('one inserts', async () => {
    const got = await Promise.all(Array.from({ length: 5 }, (_, i) => seats.insertIfNew(seat('a', { left: i }))))
    expect(got.filter(Boolean)).toHaveLength(1)
  })
})

test('updateWhere changes all that match and counts them; removeWhere too', async () => {
  await seats.insertMany([seat('a'), seat('b'), seat('c', { state: 'shut' })])
  expect(await seats.updateWhere({ state: 'open' }, { $set: { left: 7 } })).toBe(2)
  expect(await seats.removeWhere({ left: 7 })).toBe(2)
  expect(ids(await seats.find({ where: {}, limit: 10 }))).toEqual(['c'])
})

test('updateAndReturn gives nothing when nothing matches', async () => {
  expect(await seats.updateAndReturn({ _id: 'a', left: 3 }, { $inc: { left: 1 } })).toBeUndefined()
})

test('insertMany refuses a taken id; nothing at all is one call less', async () => {
  await seats.insertMany([])
  await seats.insertMany([seat('a')])
  await expect(seats.insertMany([seat('b'), seat('a')])).rejects.toMatchObject({ code: 'CONFLICT' })
})

describe('walking a list in order', () => {
  const walk = async (by: 'orgPath' | 'at' | '_id', where: Parameters<typeof seats.count>[0]) => {
    const found: string[] = []
    let after: string | undefined
    do {
      const { docs, next } = await seats.inOrder({ where, by, limit: 2, after, only: ['_id'] })
      found.push(...docs.map(({ _id }) => _id))
      after = next
    } while (after)
    return found
  }
  beforeEach(() =>
    seats.insertMany([
      ...['e', 'c', 'a'].map((id) => seat(id, { orgPath: 'n1.n2.', at: new Date(5) })),
      seat('b', { orgPath: 'n1.n2.n7.', at: new Date(3) }),
      seat('d', { orgPath: 'n1.n3.', at: new Date(4) }),
    ]),
  )
  test.each<[string, 'orgPath' | 'at' | '_id', Parameters<typeof seats.count>[0], string[]]>([
    ['by path, within a range of the same path', 'orgPath', { orgPath: inSubtree('n1.n2.') }, ['a', 'c', 'e', 'b']],
    ['by path, beside alternatives', 'orgPath', { $or: [{ orgPath: inSubtree('n1.n2.n7.') }, { orgPath: inSubtree('n1.n3.') }] }, ['b', 'd']],
    ['by date', 'at', {}, ['b', 'd', 'a', 'c', 'e']],
    ['by id', '_id', { state: 'open' }, ['a', 'b', 'c', 'd', 'e']],
  ])('%s, each once', async (_, by, where, found) => {
    expect(await walk(by, where)).toEqual(found)
  })
  test('newest first keeps to its alternatives behind the cursor as well', async () => {
    const where = { $or: [{ _id: { $in: ['a', 'c'] } }, { _id: 'b' }] }
    const first = await seats.newestFirst({ where, by: 'at', limit: 1, only: ['_id'] })
    const rest = await seats.newestFirst({ where, by: 'at', limit: 9, after: first.next, only: ['_id'] })
    expect([...first.docs, ...rest.docs].map(({ _id }) => _id)).toEqual(['c', 'a', 'b'])
  })
})

describe('when the reply is lost after the database did it', () => {
  const verbs: Array<[verb: string, call: () => Promise<unknown>, again: unknown]> = [
    ['insertIfNew says the id is taken', () => seats.insertIfNew(seat('new')), false],
    ['updateOne says it was not as expected', () => seats.updateOne({ _id: 'a', state: 'open' }, { $set: { state: 'shut' } }), false],
    ['updateAndReturn finds nothing', () => seats.updateAndReturn({ _id: 'a', state: 'open' }, { $set: { state: 'shut' } }), undefined],
    ['removeWhere removes nothing', () => seats.removeWhere({ _id: 'a' }), 0],
  ]
  test.each(verbs)('the try fails, and on the second %s', async (_, call, again) => {
    await seats.insertIfNew(seat('a'))
    cloud.faults.inject({ kind: 'errorAfterCommit', call: 1 })
    await expect(call()).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
    expect(await call()).toEqual(again)
  })
})

describe('what a place lies under', () => {
  const desks = defineCollection({
    name: 'test-desks',
    about: '',
    schema: z.object({ _id: z.string(), orgPath: z.string().nullable(), left: z.int(), under }),
    indexes: [{ name: 'path', keys: [['orgPath', 1]] }, { name: 'under', keys: [['under', 1]] }],
    orgPaths: ['orgPath'],
    under: 'orgPath',
    personal: null,
  })
  beforeAll(() => cloud.store.createCollection(desks.name))
  beforeEach(() => cloud.store.remove(desks.name, {}, { multi: true }))
  const listed = async () => (await desks.byId('a'))?.under
  const village = { _id: 'a', orgPath: 'n1.n2.n3.', left: 1 }

  test.each<[string, () => Promise<unknown>]>([
    ['insertOnce', () => desks.insertOnce(village)],
    ['insertOnce, a second time', async () => (await desks.insertOnce(village), desks.insertOnce(village))],
    ['insertIfNew', () => desks.insertIfNew(village)],
    ['insertMany', () => desks.insertMany([village])],
    ['updateOne', async () => (await desks.insertIfNew({ ...village, orgPath: 'n1.' }), desks.updateOne({ _id: 'a' }, { $set: { orgPath: village.orgPath } }))],
    ['updateWhere', async () => (await desks.insertIfNew({ ...village, orgPath: null }), desks.updateWhere({ orgPath: null }, { $set: { orgPath: village.orgPath } }))],
    ['updateAndReturn', async () => (await desks.insertIfNew({ ...village, orgPath: 'n1.' }), desks.updateAndReturn({ _id: 'a' }, { $set: { orgPath: village.orgPath } }))],
    ['changeWhere', async () => (await desks.insertIfNew({ ...village, orgPath: 'n1.' }), changeWhere(desks, { orgPath: 'n1.' }, { $set: { orgPath: village.orgPath } }))],
    ['a list that is given all the same', () => desks.insertIfNew({ ...village, under: ['n1.n9.'] })],
  ])('is written with it by %s', async (_, write) => {
    await write()
    expect(await listed()).toEqual(['n1.n2.', 'n1.'])
  })
  test('stays as it is while the place does, and is empty where there is none', async () => {
    await desks.insertIfNew(village)
    await desks.updateOne({ _id: 'a' }, { $set: { left: 3 } })
    expect(await listed()).toEqual(['n1.n2.', 'n1.'])
    await desks.updateOne({ _id: 'a' }, { $set: { orgPath: null } })
    expect(await listed()).toEqual([])
  })
})
