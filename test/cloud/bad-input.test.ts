import { errorSentences, type ErrorCode } from '../../src/domain/errors'
import { personIdOf } from '../../cloudfunctions/kernel/person-id'
import { articleDoc, nextUlid } from './fixtures'
import { dataOf, startTestCloud, type As, type TestCloud } from './harness'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
  cloud.store.insert('articles', [articleDoc('nap')])
})
afterAll(() => cloud.close())

const stored = () => cloud.store.collections().map(({ name, count }) => [name, count])
const client = '0.1.0'
const call = (path: string, input: unknown, type = 'query') => ({ calls: [{ path, type, input }], client })
const feedback = (more: object) => call('learn.sendFeedback', { id: nextUlid(), articleId: 'nap', kind: 'useful', ...more }, 'mutation')
const topics = call('learn.topics', {})
const nested = (depth: number) => `{"calls":[{"path":"learn.topics","type":"query","input":${'['.repeat(depth)}${']'.repeat(depth)}}],"client":"${client}"}`

const cases: Array<[what: string, body: unknown, code: ErrorCode]> = [
  ['an action that is not there', call('learn.nothing', {}), 'UNKNOWN_ACTION'],
  ['a part of the router', call('learn', {}), 'UNKNOWN_ACTION'],
  ['a property every object has', call('constructor', {}), 'UNKNOWN_ACTION'],
  ['the prototype', call('__proto__', {}), 'UNKNOWN_ACTION'],
  ['a property of the router’s insides', call('_def.procedures', {}), 'UNKNOWN_ACTION'],
  ['a read called as a write', call('learn.topics', {}, 'mutation'), 'UNKNOWN_ACTION'],
  ['a write called as a read', { ...feedback({}), calls: [{ ...feedback({}).calls[0], type: 'query' }] }, 'UNKNOWN_ACTION'],
  ['a subscription', call('learn.topics', {}, 'subscription'), 'BAD_INPUT'],
  ['no path', { calls: [{ type: 'query', input: {} }], client }, 'BAD_INPUT'],
  ['a path without end', call('x'.repeat(81), {}), 'BAD_INPUT'],
  ['a call with a field more', { calls: [{ ...topics.calls[0], as: 'admin' }], client }, 'BAD_INPUT'],
  ['no calls', { calls: [], client }, 'BAD_INPUT'],
  ['calls that are no list', { calls: {}, client }, 'BAD_INPUT'],
  ['twenty-one calls', { calls: Array.from({ length: 21 }, () => topics.calls[0]), client }, 'BAD_INPUT'],
  ['no envelope', {}, 'BAD_INPUT'],
  ['no version of the client', { calls: topics.calls }, 'BAD_INPUT'],
  ['a version that is none', { ...topics, client: 'newest' }, 'BAD_INPUT'],
  ['an old client', { ...topics, client: '0.0.9' }, 'CLIENT_TOO_OLD'],
  ['a forged openid in the event', { ...topics, openid: 'o-somebody' }, 'BAD_INPUT'],
  ['a forged OPENID of the context in the event', { ...topics, WX_OPENID: 'o-somebody' }, 'BAD_INPUT'],
  ['a session that is no text', { ...topics, session: { $ne: null } }, 'BAD_INPUT'],
  ['a session that is no token', { ...topics, session: 'let me in' }, 'SESSION_INVALID'],
  ['a field missing', feedback({ kind: undefined }), 'BAD_INPUT'],
  ['a field more', feedback({ by: 'o-somebody' }), 'BAD_INPUT'],
  ['a wrong type', feedback({ articleId: 7 }), 'BAD_INPUT'],
  ['an operator in place of a value', feedback({ articleId: { $gt: '' } }), 'BAD_INPUT'],
  ['a value outside the list', feedback({ kind: 'likes' }), 'BAD_INPUT'],
  ['an id that is no ULID', feedback({ id: '1' }), 'BAD_INPUT'],
  ['no input', { calls: [{ path: 'learn.topics', type: 'query' }], client }, 'BAD_INPUT'],
  ['null as input', call('learn.topics', null), 'BAD_INPUT'],
  ['a list as input', call('learn.topics', []), 'BAD_INPUT'],
  ['a limit too high', call('learn.latest', { limit: 21 }), 'BAD_INPUT'],
  ['a limit of half', call('learn.latest', { limit: 1.5 }), 'BAD_INPUT'],
  ['a cursor too long', call('learn.latest', { after: 'x'.repeat(201) }), 'BAD_INPUT'],
  ['a body over a megabyte', call('learn.topics', { text: 'x'.repeat(1_000_001) }), 'TOO_LARGE'],
  ['a body of three-byte characters over a megabyte', call('learn.topics', { text: '字'.repeat(340_000) }), 'TOO_LARGE'],
  ['lists in lists, a thousand deep', nested(1_000), 'BAD_INPUT'],
]

const callers: Array<[string, As]> = [['a browser', {}], ['a mini program', { openid: 'reader' }]]

describe.each(callers)('from %s', (_, as) => {
  // In a mini program WeChat says who calls: a session in the envelope is not looked at.
  const relevant = cases.filter(([what]) => !(as.openid && what === 'a session that is no token'))
  test.each(relevant)('%s is a typed error with a sentence and a request id, and nothing is written', async (_what, body, code) => {
    const before = stored()
    const { reply } = await cloud.post(body, as)
    expect(reply).toEqual({ requestId: expect.stringMatching(/^.{10,100}$/), results: [{ ok: false, error: { code, message: errorSentences[code] } }] })
    expect(stored()).toEqual(before)
  })
})

test('a body of ten megabytes is refused at the door, with a code and a request id', async () => {
  const before = stored()
  const { status, reply } = await cloud.post(call('learn.topics', { text: 'x'.repeat(10_000_000) }))
  expect([status, reply]).toEqual([413, { code: 'EXCEED_REQUEST_SIZE_LIMIT', message: expect.any(String), requestId: expect.any(String) }])
  expect(stored()).toEqual(before)
})

test('the fields that WeChat adds to every event are neither refused nor believed', async () => {
  const id = nextUlid()
  const { reply } = await cloud.post({ ...feedback({ id }), userInfo: { openId: 'o-forged', appId: 'x' }, tcbContext: {} }, { openid: 'o-real' })
  expect(reply.results.map(({ ok }) => ok)).toEqual([true])
  expect(cloud.store.find('feedback', { filter: { _id: id } }).docs[0]?.['by']).toBe(personIdOf('o-real'))
})

test('after all of it the function still answers', async () => {
  expect(dataOf(await cloud.query('learn.topics', {}))).toEqual({ items: [] })
})
