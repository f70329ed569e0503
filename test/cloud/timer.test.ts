import { main } from '../../cloudfunctions/timer/index'
import { articleDoc, nextUlid } from './fixtures'
import { codeOf, startTestCloud, type TestCloud } from './harness'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
})
afterAll(() => cloud.close())

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)
const feedback = (at: Date, id = nextUlid()) => ({ _id: id, turn: id, articleId: 'nap', kind: 'useful', by: null, at, keyTask: 'education', orgPath: 'n1.' })
const session = (expiresAt: Date) => ({ _id: nextUlid(), openid: 'o', createdAt: daysAgo(99), expiresAt, revokedAt: null })
const count = (name: string) => cloud.store.count(name, {}).total

test('what has been kept as long as its collection says goes, in batches; the rest stays, and running again changes nothing', async () => {
  cloud.store.insert('feedback', [...Array.from({ length: 230 }, () => feedback(daysAgo(731))), ...Array.from({ length: 300 }, () => feedback(daysAgo(729)))])
  cloud.store.insert('sessions', [session(daysAgo(31)), session(daysAgo(29))])
  cloud.store.insert('articles', [articleDoc('ancient', { publishedAt: daysAgo(9_999) })])

  expect(await cloud.fireTimer('timer', 'applyRetention')).toMatchObject({ results: [{ ok: true, data: { feedback: 230, sessions: 1 } }] })
  expect([count('feedback'), count('sessions'), count('articles')]).toEqual([300, 1, 1])
  expect(await cloud.fireTimer('timer', 'applyRetention')).toMatchObject({ results: [{ ok: true, data: { feedback: 0, sessions: 0 } }] })
})

test('a run that is cut short is finished by the next', async () => {
  cloud.store.insert('feedback', Array.from({ length: 150 }, () => feedback(daysAgo(800))))
  cloud.faults.inject({ kind: 'errorAfterCommit', call: 2, function: 'timer' })
  await expect(cloud.fireTimer('timer', 'applyRetention')).rejects.toThrow()
  await cloud.fireTimer('timer', 'applyRetention')
  expect(count('feedback')).toBe(300)
})

describe('the timer is not for callers', () => {
  const event = { Type: 'Timer', TriggerName: 'applyRetention', Time: '', Message: '' }
  test.each([
    ['a mini program', `/__local/wx/functions/timer`, { 'x-wx-openid': 'o-person' }],
    ['a browser', `/v1/functions/timer`, { authorization: 'Bearer local-visitor' }],
  ])('%s is refused', async (_, path, header: Record<string, string>) => {
    cloud.store.insert('feedback', [feedback(daysAgo(900))])
    const before = count('feedback')
    const response = await fetch(cloud.url + path, { method: 'POST', headers: { 'content-type': 'application/json', ...header }, body: JSON.stringify(event) })
    expect(JSON.stringify(await response.json())).toContain('"code":"NOT_ALLOWED"')
    expect(count('feedback')).toBe(before)
  })
  test('a trigger that is not there is an UNKNOWN_ACTION', async () => {
    jest.spyOn(console, 'log').mockImplementation()
    // Without an identity, as the clock calls.
    const reply = await main({ TriggerName: 'everything' }, { request_id: 'at-night' })
    expect(codeOf(reply.results[0])).toBe('UNKNOWN_ACTION')
    expect(reply.requestId).toBe('at-night')
  })
})
