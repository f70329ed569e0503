/** What a request costs is counted for the action that asked for it. */
import type { LocalCloud } from '../../../localcloud/local-cloud'
import { callAs, fixtureFunctions, startTestCloud } from './test-cloud'

let cloud: LocalCloud
const days = (n: number) => new Date(Date.UTC(2026, 0, n))

beforeAll(async () => {
  cloud = await startTestCloud({ project: fixtureFunctions })
  cloud.store.insert('visits', Array.from({ length: 300 }, (_, n) => ({ _id: `v${n}`, place: `place-${n % 30}`, at: days(n), kind: n % 3 })))
})
beforeEach(() => cloud.resetCosts())

const run = (openid: string, steps: unknown[], paths: string[] = []) => callAs(cloud, openid, 'steps', { steps, calls: paths.map((path) => ({ path })) })
const costOf = (name: string) => cloud.costs().find((action) => action.name === name)

test('collections.json made the collections and indexes', () => {
  expect(cloud.store.collections().find(({ name }) => name === 'visits')?.indexes).toMatchObject([{ name: 'byPlace' }])
})

test('round trips, documents and bytes', async () => {
  await run('a', [['visits', 'where', { place: 'place-1' }, 'get'], ['visits', 'doc', 'v1', 'get'], ['visits', 'doc', 'v1', 'update', { seen: true }]])
  expect(costOf('steps')).toMatchObject({ requests: 1, last: { roundTrips: 3, returned: 12 } })
  const { scanned, bytes } = costOf('steps')!.last
  expect(scanned).toBeLessThan(40)
  expect(bytes).toBeGreaterThan(1_000)
})

test('a failed call is a round trip too', async () => {
  await run('a', [['nowhere', 'where', { a: 1 }, 'get']])
  expect(costOf('steps')?.last).toMatchObject({ roundTrips: 1, returned: 0 })
})

test('a batch is named after its paths; the median is of its own requests', async () => {
  const get = ['visits', 'doc', 'v1', 'get']
  for (const steps of [[get], [get, get], [get, get, get, get]]) await run('a', steps, ['learn.latest', 'learn.topics'])
  expect(cloud.costs().map(({ name }) => name)).toEqual(['learn.latest+learn.topics'])
  expect(costOf('learn.latest+learn.topics')).toMatchObject({ requests: 3, last: { roundTrips: 4 }, median: { roundTrips: 2 } })
})

test('requests that run at once are told apart', async () => {
  const get = ['visits', 'doc', 'v1', 'get']
  await Promise.all([1, 2, 3, 4, 5].map((n) => run(`p${n}`, Array.from({ length: n }, () => get), [`action-${n}`])))
  expect(cloud.costs().map(({ name, last }) => [name, last.roundTrips])).toEqual([1, 2, 3, 4, 5].map((n) => [`action-${n}`, n]))
})

test('a program reads them as JSON, and starts anew', async () => {
  await run('a', [['visits', 'doc', 'v1', 'get']])
  expect(await (await fetch(`${cloud.url}/__local/costs`)).json()).toMatchObject([{ name: 'steps' }])
  await fetch(`${cloud.url}/__local/costs/reset`, { method: 'POST' })
  expect(cloud.costs()).toEqual([])
})
