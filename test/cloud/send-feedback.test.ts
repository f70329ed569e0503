import { personIdOf } from '../../cloudfunctions/kernel/person-id'
import type { FaultSpec } from '../../localcloud/faults/faults'
import { articleDoc, nextUlid } from './fixtures'
import { codeOf, dataOf, startTestCloud, type TestCloud } from './harness'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
  cloud.store.insert('articles', [articleDoc('nap', { keyTask: 'education', orgPath: 'n1.n2.' }), articleDoc('gone', { state: 'withdrawn' })])
})
afterAll(() => cloud.close())
afterEach(() => cloud.faults.clear())

const rows = (id: string) => cloud.store.find('feedback', { filter: { _id: id } }).docs
const send = (id: string, more: object = {}, openid = 'reader') => cloud.mutate('learn.sendFeedback', { id, articleId: 'nap', kind: 'useful', ...more }, { openid })

test('feedback is stored with who, when, and the article’s task and place', async () => {
  const id = nextUlid()
  const before = Date.now()
  expect(dataOf(await send(id, { kind: 'wrong' }))).toEqual({ id })
  const [{ at, ...row } = { at: undefined }] = rows(id)
  expect(row).toEqual({ _id: id, articleId: 'nap', kind: 'wrong', block: null, quote: '', text: '', open: true, by: personIdOf('reader'), keyTask: 'education', orgPath: 'n1.n2.' })
  expect((at as Date).getTime()).toBeGreaterThanOrEqual(before)
})

test('a visitor’s feedback is stored without a name', async () => {
  const id = nextUlid()
  dataOf(await cloud.mutate('learn.sendFeedback', { id, articleId: 'nap', kind: 'unclear' }))
  expect(rows(id)[0]?.['by']).toBeNull()
})

test('feedback on an article withdrawn meanwhile is taken', async () => {
  expect((await send(nextUlid(), { articleId: 'gone' })).ok).toBe(true)
})

test('feedback on an article that never was is NOT_FOUND, and nothing is written', async () => {
  const id = nextUlid()
  expect(codeOf(await send(id, { articleId: 'no-such' }))).toBe('NOT_FOUND')
  expect(rows(id)).toEqual([])
})

describe('sent again under the same id', () => {
  test('it is the same feedback, however often', async () => {
    const id = nextUlid()
    const answers = [await send(id), await send(id), await send(id)]
    expect(answers.map((answer) => dataOf(answer))).toEqual([{ id }, { id }, { id }])
    expect(rows(id)).toHaveLength(1)
  })
  test('at the same moment, too', async () => {
    const id = nextUlid()
    const answers = await Promise.all(Array.from({ length: 8 }, () => send(id)))
    expect(answers.every(({ ok }) => ok)).toBe(true)
    expect(rows(id)).toHaveLength(1)
  })
  test('also when the article has been moved to another place between the two', async () => {
    const id = nextUlid()
    cloud.store.insert('articles', [articleDoc('moved', { orgPath: 'n1.' })])
    dataOf(await send(id, { articleId: 'moved' }))
    cloud.store.modify('articles', { _id: 'moved' }, { $set: { orgPath: 'n9.' } }, { multi: false, merge: true, upsert: false, now: new Date() })
    expect((await send(id, { articleId: 'moved' })).ok).toBe(true)
  })
  test.each([
    ['another kind', { kind: 'wrong' }, 'reader'],
    ['another article', { articleId: 'gone' }, 'reader'],
    ['another person', {}, 'somebody-else'],
  ])('%s under a taken id is a CONFLICT, and the first stays', async (_, more, openid) => {
    const id = nextUlid()
    dataOf(await send(id))
    const [first] = rows(id)
    expect(codeOf(await send(id, more, openid))).toBe('CONFLICT')
    expect(rows(id)).toEqual([first])
  })
})

describe('whatever fails at whichever database call, the client’s retry leaves exactly one row', () => {
  const kinds: Array<FaultSpec['kind']> = ['errorBefore', 'errorAfterCommit', 'dropReply']
  // A first try makes two calls. A retry of a stored one makes a third, which looks at what is there.
  const firstTry = [1, 2].flatMap((call) => kinds.map((kind) => [kind, call] as const))
  const retry = [1, 2, 3].flatMap((call) => kinds.map((kind) => [kind, call] as const))

  test.each(firstTry)('%s at call %i of the first try', async (kind, call) => {
    const id = nextUlid()
    const fault = cloud.faults.inject({ kind, call, action: 'learn.sendFeedback' })
    const first = await send(id)
    expect([fault.hits, first.ok]).toEqual([1, false])
    expect(dataOf(await send(id))).toEqual({ id })
    expect(rows(id)).toHaveLength(1)
  })

  test.each(retry)('%s at call %i of the retry', async (kind, call) => {
    const id = nextUlid()
    dataOf(await send(id))
    const fault = cloud.faults.inject({ kind, call, action: 'learn.sendFeedback' })
    await send(id)
    expect(fault.hits).toBe(1)
    expect(dataOf(await send(id))).toEqual({ id })
    expect(rows(id)).toHaveLength(1)
  })
})

test('a database that is busy or out of reach is UNAVAILABLE, one that fails otherwise INTERNAL; both with the request’s id', async () => {
  for (const [spec, code] of [
    [{ kind: 'errorBefore', code: 'EXCEED_REQUEST_LIMIT' }, 'UNAVAILABLE'],
    [{ kind: 'dropReply' }, 'UNAVAILABLE'],
    [{ kind: 'errorBefore', code: 'DATABASE_REQUEST_FAILED' }, 'INTERNAL'],
  ] as const) {
    cloud.faults.inject({ ...spec, action: 'learn.topics' })
    const { requestId, results } = await cloud.frame([{ path: 'learn.topics', type: 'query', input: {} }])
    expect([codeOf(results[0]), requestId.length > 10]).toEqual([code, true])
  }
})

test('a first try costs two round trips', async () => {
  cloud.resetCosts()
  dataOf(await send(nextUlid()))
  expect(cloud.costs().map(({ name, last }) => [name, last.roundTrips])).toEqual([['learn.sendFeedback', 2]])
})
