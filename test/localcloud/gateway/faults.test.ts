/** Faults on request: what a function sees, and what is in the database afterwards. */
import type { LocalCloud } from '../../../localcloud/local-cloud'
import { callAs, fixtureFunctions, startTestCloud } from './test-cloud'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startTestCloud({ project: fixtureFunctions })
})
beforeEach(() => {
  cloud.faults.clear()
  cloud.store.remove('visits', {}, { multi: true })
})

const add = (id: string) => ['visits', 'add', { _id: id }]
const run = async (steps: unknown[], path = 'visit.add') => (await callAs(cloud, 'someone', 'steps', { steps, calls: [{ path }] })).result as Array<Record<string, unknown>>
const kept = () => cloud.store.find('visits', { filter: {}, order: [['_id', 1]] }).docs.map(({ _id }) => _id)

test('errorBefore: an error, and nothing done', async () => {
  cloud.faults.inject({ kind: 'errorBefore', call: 2 })
  expect(await run([add('1'), add('2'), add('3')])).toMatchObject([{ id: '1' }, { code: 'DATABASE_REQUEST_FAILED' }, { id: '3' }])
  expect(kept()).toEqual(['1', '3'])
})

test('errorAfterCommit: an error, though it is done', async () => {
  cloud.faults.inject({ kind: 'errorAfterCommit', call: 1, code: 'SERVER_TIMEOUT' })
  expect(await run([add('1')])).toMatchObject([{ code: 'SERVER_TIMEOUT' }])
  expect(kept()).toEqual(['1'])
})

test('dropReply: the connection is cut, though it is done', async () => {
  cloud.faults.inject({ kind: 'dropReply', call: 1 })
  expect(await run([add('1')])).toMatchObject([{ code: 'ECONNRESET' }])
  expect(kept()).toEqual(['1'])
})

test('delay: it waits, and all is well', async () => {
  cloud.faults.inject({ kind: 'delay', call: 1, delayMs: 400 })
  const before = Date.now()
  expect(await run([add('1')])).toMatchObject([{ id: '1' }])
  expect(Date.now() - before).toBeGreaterThanOrEqual(400)
})

test('it meets only the action and the function it is meant for, and only so many times', async () => {
  cloud.faults.inject({ kind: 'errorBefore', action: 'visit.cancel', function: 'steps', times: 2 })
  cloud.faults.inject({ kind: 'errorBefore', function: 'whoami' })
  const outcome = async (path: string) => (await run([add(Math.random().toString())], path))[0]?.code ?? 'done'
  expect(await outcome('visit.add')).toBe('done')
  expect([await outcome('visit.cancel'), await outcome('visit.cancel'), await outcome('visit.cancel')]).toEqual(['DATABASE_REQUEST_FAILED', 'DATABASE_REQUEST_FAILED', 'done'])
})

test('a program injects and clears them', async () => {
  const post = (path: string, body: unknown) => fetch(`${cloud.url}/__local/${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  expect(await (await post('faults', { kind: 'errorBefore', action: 'visit.add' })).json()).toMatchObject({ id: expect.any(Number), times: 1 })
  expect(await run([add('1')])).toMatchObject([{ code: 'DATABASE_REQUEST_FAILED' }])
  await post('faults/clear', {})
  expect(await (await fetch(`${cloud.url}/__local/faults`)).json()).toEqual([])
  for (const wrong of [{ kind: 'explode' }, { kind: 'delay' }, { kind: 'delay', delayMs: 0 }]) expect((await post('faults', wrong)).status).toBe(400)
})

test('a fault that is used up waits no longer, and the console says so', async () => {
  cloud.faults.inject({ kind: 'errorBefore', times: 2 })
  const waits = async () => /<strong>(\d+)<\/strong>faults waiting/.exec(await (await fetch(`${cloud.url}/__local/`, { headers: { accept: 'text/html' } })).text())?.[1]
  await run([add('1')])
  expect([await waits(), cloud.faults.waiting()]).toEqual(['1', [expect.objectContaining({ hits: 1 })]])
  await run([add('2')])
  expect([await waits(), cloud.faults.waiting()]).toEqual(['0', []])
})
