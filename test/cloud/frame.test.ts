import { articleDoc, nextUlid } from './fixtures'
import { codeOf, startTestCloud, type TestCloud } from './harness'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
  cloud.store.insert('articles', [articleDoc('nap')])
})
afterAll(() => cloud.close())
afterEach(() => cloud.faults.clear())

const topics = { path: 'learn.topics', type: 'query', input: {} } as const
const feedback = (id: string, kind: string) => ({ path: 'learn.sendFeedback', type: 'mutation', input: { id, articleId: 'nap', kind } }) as const

test('one call that fails stops no other, and each result stands in its call’s place', async () => {
  const { results } = await cloud.frame([
    topics,
    { path: 'learn.article', type: 'query', input: { id: 'no-such' } },
    { path: 'learn.nothing', type: 'query', input: {} },
    feedback(nextUlid(), 'useful'),
    { path: 'learn.article', type: 'query', input: { id: 'nap' } },
  ])
  expect(results.map((result) => (result.ok ? 'ok' : result.error.code))).toEqual(['ok', 'NOT_FOUND', 'UNKNOWN_ACTION', 'ok', 'ok'])
})

test('writes run in the order of the frame, even when an earlier one is slower', async () => {
  const id = nextUlid()
  cloud.faults.inject({ kind: 'delay', delayMs: 300, call: 1, function: 'api' })
  const { results } = await cloud.frame([feedback(id, 'useful'), feedback(id, 'wrong')])
  expect(results[0]?.ok).toBe(true)
  expect(codeOf(results[1])).toBe('CONFLICT')
  expect(cloud.store.find('feedback', { filter: { _id: id } }).docs[0]?.['kind']).toBe('useful')
})

test('twenty calls travel together', async () => {
  const { results } = await cloud.frame(Array.from({ length: 20 }, () => topics))
  expect(results.map(({ ok }) => ok)).toEqual(Array.from({ length: 20 }, () => true))
})

test('each call leaves one line in the log: what, who by role, how long, with what result, and nothing personal', async () => {
  const { requestId } = await cloud.frame([topics, feedback(nextUlid(), 'useful')], { openid: 'o-secret' })
  const lines = (cloud.logs.of(requestId)?.lines ?? []).map(({ text }) => JSON.parse(text) as Record<string, unknown>)
  expect(lines.map(({ ms, ...line }) => [line, typeof ms])).toEqual([
    [{ event: 'call', requestId, action: 'learn.topics', role: 'person', code: 'OK' }, 'number'],
    [{ event: 'call', requestId, action: 'learn.sendFeedback', role: 'person', code: 'OK' }, 'number'],
  ])
  expect(JSON.stringify(lines)).not.toContain('o-secret')
})
