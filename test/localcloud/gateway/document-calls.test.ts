/** Every database call of the unmodified @cloudbase/node-sdk, outside transactions. */
import cloudbase from '@cloudbase/node-sdk'
import { codeOf, speakTo, startTestCloud } from './test-cloud'

const app = () => cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV })
let db: ReturnType<ReturnType<typeof app>['database']>

beforeAll(async () => {
  speakTo(await startTestCloud())
  db = app().database()
  await db.createCollection('people')
})

describe('documents', () => {
  test('one document, with an id of its own, comes back as it went in', async () => {
    const born = new Date('2024-02-29T01:02:03.004Z')
    const doc = { name: '雨桐', height: 51.5, big: 2 ** 40, born, tags: ['a', { b: null }], nested: { deep: { flag: true } } }
    const { id } = await db.collection('people').add(doc)
    const { data } = await db.collection('people').doc(String(id)).get()
    expect(data).toEqual([{ _id: id, ...doc }])
  })

  test('many documents get as many ids, in order', async () => {
    const added = await db.collection('people').add([{ _id: 'many-1' }, { _id: 'many-2' }])
    expect(added).toMatchObject({ ids: ['many-1', 'many-2'] })
  })

  test('an id that is taken is a duplicate, and nothing of the batch is kept', async () => {
    await db.collection('people').add({ _id: 'taken' })
    const batch = db.collection('people').add([{ _id: 'batch-1' }, { _id: 'taken' }])
    expect(await codeOf(batch)).toBe('DATABASE_DUPLICATE_WRITE')
    expect((await db.collection('people').doc('batch-1').get()).data).toEqual([])
  })

  test('set replaces a document, or makes it and says so', async () => {
    const made = await db.collection('people').doc('set-me').set({ a: 1, b: 2 })
    expect(made).toMatchObject({ upsertedId: 'set-me' })
    expect(await db.collection('people').doc('set-me').set({ a: 3 })).toMatchObject({ updated: 1 })
    expect((await db.collection('people').doc('set-me').get()).data).toEqual([{ _id: 'set-me', a: 3 }])
  })

  test('update changes what it names: operators, dotted paths, the server date', async () => {
    const _ = db.command
    await db.collection('people').add({ _id: 'change', n: 1, kept: true, o: { x: 1 }, list: [1] })
    const before = Date.now()
    await db.collection('people').doc('change').update({ n: _.inc(2), 'o.y': 2, list: _.push([2, 3]), at: db.serverDate(), kept: _.remove() })
    const [doc] = (await db.collection('people').doc('change').get()).data as Array<Record<string, unknown>>
    expect(doc).toMatchObject({ n: 3, o: { x: 1, y: 2 }, list: [1, 2, 3] })
    expect(doc).not.toHaveProperty('kept')
    expect((doc?.at as Date).getTime()).toBeGreaterThanOrEqual(before)
  })

  test('an update that changes nothing counts nothing', async () => {
    await db.collection('people').add({ _id: 'same', n: 1 })
    expect(await db.collection('people').doc('same').update({ n: 1 })).toMatchObject({ updated: 0 })
    expect(await db.collection('people').doc('nobody').update({ n: 1 })).toMatchObject({ updated: 0 })
  })

  test('remove', async () => {
    await db.collection('people').add({ _id: 'gone' })
    expect(await db.collection('people').doc('gone').remove()).toMatchObject({ deleted: 1 })
    expect((await db.collection('people').doc('gone').get()).data).toEqual([])
  })
})

describe('queries', () => {
  beforeAll(async () => {
    await db.createCollection('numbers')
    await db.collection('numbers').add(Array.from({ length: 120 }, (_, n) => ({ _id: `n${String(n).padStart(3, '0')}`, n, even: n % 2 === 0, word: `word ${n}` })))
  })

  test('where, order, skip, limit and fields', async () => {
    const _ = db.command
    const found = await db.collection('numbers').where({ n: _.gte(10).and(_.lt(20)), even: true }).orderBy('n', 'desc').skip(1).limit(2).field({ n: true, _id: false }).get()
    expect(found.data).toEqual([{ n: 16 }, { n: 14 }])
  })

  test('100 documents come unless a limit says otherwise', async () => {
    expect((await db.collection('numbers').get()).data).toHaveLength(100)
    expect((await db.collection('numbers').limit(1000).get()).data).toHaveLength(120)
  })

  test('regular expressions and their flags', async () => {
    const { data } = await db.collection('numbers').where({ word: /^WORD 11\d$/i }).get()
    expect(data).toHaveLength(10)
  })

  test('count', async () => {
    expect(await db.collection('numbers').where({ even: true }).count()).toMatchObject({ total: 60 })
  })

  test('where().update() changes all, or one when told', async () => {
    const collection = db.collection('numbers')
    expect(await collection.where({ even: true }).update({ seen: 1 })).toMatchObject({ updated: 60 })
    expect(await collection.where({ even: false }).options({ multiple: false }).update({ seen: 1 })).toMatchObject({ updated: 1 })
  })

  test('where().remove() removes all that match', async () => {
    await db.collection('numbers').add([{ _id: 'x1', gone: true }, { _id: 'x2', gone: true }])
    expect(await db.collection('numbers').where({ gone: true }).remove()).toMatchObject({ deleted: 2 })
  })

  test('updateAndReturn changes one document and returns it', async () => {
    const _ = db.command
    await db.collection('numbers').add({ _id: 'seat', left: 1 })
    const take = () => db.collection('numbers').where({ _id: 'seat', left: _.gt(0) }).updateAndReturn({ left: _.inc(-1) })
    expect(await take()).toMatchObject({ updated: 1, doc: { _id: 'seat', left: 0 } })
    expect(await take()).toMatchObject({ updated: 0 })
  })

  test('100 callers for 10 seats take exactly 10', async () => {
    const _ = db.command
    await db.collection('numbers').add({ _id: 'seats', left: 10 })
    const take = () => db.collection('numbers').where({ _id: 'seats', left: _.gt(0) }).update({ left: _.inc(-1) })
    const taken = await Promise.all(Array.from({ length: 100 }, take))
    expect(taken.filter(({ updated }) => updated === 1)).toHaveLength(10)
  })

  test('aggregate', async () => {
    const $ = db.command.aggregate
    const { data } = await db.collection('numbers').aggregate().match({ n: db.command.lt(4) }).group({ _id: '$even', sum: $.sum('$n') }).sort({ sum: 1 }).end()
    expect(data).toEqual([{ _id: true, sum: 2 }, { _id: false, sum: 4 }])
  })
})

describe('collections', () => {
  test('making one twice is an error', async () => {
    await db.createCollection('once')
    expect(await codeOf(db.createCollection('once'))).toBe('DATABASE_COLLECTION_ALREADY_EXIST')
  })

  test('reading one that is not there is an error', async () => {
    expect(await codeOf(db.collection('nowhere').where({ a: 1 }).get())).toBe('DATABASE_COLLECTION_NOT_EXIST')
  })
})
