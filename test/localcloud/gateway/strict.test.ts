/** A query that reads more than 200 documents for nothing is refused in strict mode. */
import cloudbase from '@cloudbase/node-sdk'
import type { LocalCloud } from '../../../localcloud/local-cloud'
import { codeOf, fixtureFunctions, speakTo, startTestCloud } from './test-cloud'

const visits = Array.from({ length: 600 }, (_, n) => ({ _id: `v${n}`, place: `place-${n % 2}`, at: new Date(n), kind: n % 60 }))
let strict: LocalCloud
let db: ReturnType<ReturnType<typeof cloudbase.init>['database']>

beforeAll(async () => {
  strict = await startTestCloud({ project: fixtureFunctions, strict: true })
  strict.store.insert('visits', visits)
  speakTo(strict)
  db = cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV }).database()
})

const stored = [...visits].sort((a, b) => (a._id < b._id ? -1 : 1))
const collection = () => db.collection('visits')

test('the error says which shape, and which index is missing', async () => {
  const query = collection().where({ kind: 3, at: db.command.gt(new Date(0)) }).orderBy('place', 'desc').get()
  await expect(query).rejects.toMatchObject({ code: 'DATABASE_UNINDEXED_SCAN', message: expect.stringContaining('{kind: 1, place: -1, at: 1}') })
})

test.each([
  ['get', () => collection().where({ kind: 3 }).get()],
  ['count', () => collection().where({ kind: 3 }).count()],
  ['update', () => collection().where({ kind: 3 }).update({ kind: 4 })],
  ['updateAndReturn', () => collection().where({ kind: 59 }).updateAndReturn({ kind: 4 })],
  ['remove', () => collection().where({ kind: 3 }).remove()],
  ['aggregate', () => collection().aggregate().match({ kind: 3 }).count('n').end()],
])('%s is refused, and nothing is changed', async (_, query) => {
  expect(await codeOf(query() as Promise<unknown>)).toBe('DATABASE_UNINDEXED_SCAN')
  expect(strict.store.find('visits', { filter: {}, order: [['_id', 1]] }).docs).toEqual(stored)
})

test.each([
  ['an index serves it', () => collection().where({ place: 'place-1' }).orderBy('at', 'desc').limit(10).get()],
  ['an index serves the first stage', () => collection().aggregate().match({ place: 'place-1' }).group({ _id: '$kind' }).end()],
  ['it returns what it reads', () => collection().limit(1000).get()],
  ['it is by id', () => collection().doc('v1').update({ seen: 1 })],
])('%s: it is served', async (_, query) => {
  expect(await codeOf(query() as Promise<unknown>)).toBe('no error')
})

test('without strict it is served, and said once for each shape', async () => {
  const said: string[] = []
  const spy = jest.spyOn(process.stderr, 'write').mockImplementation((text) => (said.push(String(text)), true))
  const lax = await startTestCloud({ project: fixtureFunctions, quiet: false })
  lax.store.insert('visits', visits)
  speakTo(lax)
  for (const kind of [3, 4, 5]) expect((await collection().where({ kind }).get()).data).toHaveLength(10)
  spy.mockRestore()
  expect(said.filter((text) => text.includes('slow query'))).toHaveLength(1)
})
