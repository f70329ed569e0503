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
/** Everybody says it once, unless it is said who does: a reader's day has only so many turns. */
const send = (id: string, more: object = {}, openid = `reader-of-${id}`) => cloud.mutate('learn.sendFeedback', { id, articleId: 'nap', kind: 'useful', ...more }, { openid })

test('feedback is stored with who, when, and the article’s task and place', async () => {
  const id = nextUlid()
  const before = Date.now()
  expect(dataOf(await send(id, { kind: 'wrong' }, 'reader'))).toEqual({ id })
  const [{ at, turn, ...row } = { at: undefined, turn: undefined }] = rows(id)
  expect(turn).toMatch(/^[\w-]{22}:\d+$/)
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
    ['another kind', { kind: 'wrong' }, undefined],
    ['another article', { articleId: 'gone' }, undefined],
    ['another person', {}, 'somebody-else'],
  ])('%s under a taken id is a CONFLICT, and the first stays', async (_, more, openid) => {
    const id = nextUlid()
    dataOf(await send(id))
    const [first] = rows(id)
    expect(codeOf(await send(id, more, openid))).toBe('CONFLICT')
    expect(rows(id)).toEqual([first])
  })
})

describe('so many a day', () => {
  const said = (openid: string, articleId = 'nap') => cloud.store.find('feedback', { filter: { by: personIdOf(openid), articleId }, limit: 200 }).docs

  test('what a person says of a paragraph in the same words is said once, however often it is tapped and on however many phones', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => send(nextUlid(), {}, 'taps-fast')))
    expect(answers.every(({ ok }) => ok)).toBe(true)
    expect(said('taps-fast')).toHaveLength(1)
    expect(new Set(answers.map((answer) => dataOf<{ id: string }>(answer).id))).toEqual(new Set(said('taps-fast').map(({ _id }) => _id)))
  })

  test('of one piece five things, then no more today, said kindly; what was said stays, and another piece is heard', async () => {
    const answers = []
    for (let block = 0; block < 7; block++) answers.push(await send(nextUlid(), { kind: 'wrong', block, quote: '字', text: `第 ${block} 段` }, 'says-much'))
    expect(answers.map((answer) => (answer.ok ? 'OK' : codeOf(answer)))).toEqual(['OK', 'OK', 'OK', 'OK', 'OK', 'TOO_OFTEN', 'TOO_OFTEN'])
    expect(answers.at(-1)).toMatchObject({ error: { message: expect.stringContaining('您写的都还在') } })
    expect(said('says-much')).toHaveLength(5)
    expect((await send(nextUlid(), { articleId: 'gone' }, 'says-much')).ok).toBe(true)
    // A retry of what was taken is still the same.
    const [first] = said('says-much')
    expect(dataOf(await send(first!._id, { kind: 'wrong', block: first!['block'], quote: '字', text: first!['text'] }, 'says-much'))).toEqual({ id: first!._id })
  })

  test('of all pieces thirty, also when they are said at once, and one person’s day is not another’s', async () => {
    cloud.store.insert('articles', Array.from({ length: 40 }, (_, i) => articleDoc(`much-${i}`)))
    const answers = await Promise.all(Array.from({ length: 40 }, (_, i) => send(nextUlid(), { articleId: `much-${i}` }, 'says-all')))
    const codes = answers.map((answer) => (answer.ok ? 'OK' : codeOf(answer)))
    expect(codes.filter((code) => !['OK', 'TOO_OFTEN', 'UNAVAILABLE'].includes(code))).toEqual([])
    // What lost the race for a turn too often is sent again by the phone.
    for (let i = 0; i < 40; i++) if (codes[i] === 'UNAVAILABLE') await send(nextUlid(), { articleId: `much-${i}` }, 'says-all')
    expect(cloud.store.count('feedback', { by: personIdOf('says-all') }).total).toBe(30)
    expect((await send(nextUlid(), { articleId: 'much-1' }, 'says-little')).ok).toBe(true)
  })

  test('visitors at one address have room for a school, not for a flood; none is told from another', async () => {
    cloud.store.insert('articles', [articleDoc('flooded')])
    const visit = () => cloud.mutate('learn.sendFeedback', { id: nextUlid(), articleId: 'flooded', kind: 'useful' })
    const answers = []
    for (let i = 0; i < 24; i++) answers.push(await visit())
    expect(answers.filter(({ ok }) => ok)).toHaveLength(20)
    expect(codeOf(answers.at(-1))).toBe('TOO_OFTEN')
    expect(JSON.stringify(cloud.store.find('feedback', { filter: { articleId: 'flooded' }, limit: 30 }).docs)).not.toMatch(/127\.0\.0\.1|local-visitor|::/)
  })
})

describe('what was said before turns were counted', () => {
  const old = (more: object = {}) => ({ _id: nextUlid(), articleId: 'nap', kind: 'wrong', block: null, quote: '', text: '', open: true, by: personIdOf('of-old'), at: new Date(0), keyTask: 'education', orgPath: 'n1.n2.', ...more })

  test('stands beside each other and beside what is said now; the same words under a new id take a turn of today', async () => {
    const before = [old(), old({ articleId: 'gone' }), old({ by: null })]
    cloud.store.insert('feedback', before)
    dataOf(await send(nextUlid(), { kind: 'wrong' }, 'of-old'))
    const all = cloud.store.find('feedback', { filter: { by: personIdOf('of-old') }, limit: 10 }).docs
    expect(all.filter(({ turn }) => turn === undefined)).toHaveLength(2)
    expect(all.filter(({ turn }) => turn !== undefined)).toHaveLength(1)
  })

  test('sent again under its id, it is the same, and takes no second row', async () => {
    const first = old({ by: personIdOf('of-old-again') })
    cloud.store.insert('feedback', [first])
    expect(dataOf(await send(first._id, { kind: 'wrong' }, 'of-old-again'))).toEqual({ id: first._id })
    expect(cloud.store.count('feedback', { by: personIdOf('of-old-again') }).total).toBe(1)
  })

  test('lets the index be built over them, as a deployment does', () => {
    const { indexes } = cloud.store.collections().find(({ name }) => name === 'feedback') ?? { indexes: [] }
    const turn = indexes.find(({ name }) => name === 'turn-of-day')
    cloud.store.insert('feedbackOfOld', [old(), old()])
    expect(() => cloud.store.createIndex('feedbackOfOld', { ...turn!, sparse: false })).toThrow(/duplicate/i)
    expect(() => cloud.store.createIndex('feedbackOfOld', turn!)).not.toThrow()
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
