import { signSession } from '../../cloudfunctions/kernel/session-token'
import { articleDoc, nextUlid } from './fixtures'
import { personIdOf } from '../../cloudfunctions/kernel/person-id'
import { keys } from '../fixtures/temporary-cloud'
import { codeOf, dataOf, startTestCloud, type TestCloud } from './harness'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
  cloud.store.insert('articles', [articleDoc('nap')])
})
afterAll(() => cloud.close())

const later = new Date(Date.now() + 3_600_000)
const send = (id: string, session: string) => cloud.mutate('learn.sendFeedback', { id, articleId: 'nap', kind: 'useful' }, { session })

test('in a browser, the session says who calls', async () => {
  const [id, session] = [nextUlid(), cloud.signIn({ id: nextUlid(), openid: 'o-staff' })]
  dataOf(await send(id, session))
  expect(cloud.store.find('feedback', { filter: { _id: id } }).docs[0]?.['by']).toBe(personIdOf('o-staff'))
})

describe('a session is refused', () => {
  const good = () => cloud.signIn({ id: nextUlid(), openid: 'o-staff' })
  const changed = (token: string, part: number, to: (text: string) => string) => token.split('.').map((text, i) => (i === part ? to(text) : text)).join('.')

  const tokens: Array<[what: string, token: () => string]> = [
    ['signed with another key', () => {
      good()
      return signSession(nextUlid(), later, `${keys.SESSION_KEY}!`)
    }],
    ['with somebody else’s id under its signature', () => changed(good(), 1, () => nextUlid())],
    ['with a later end under its signature', () => changed(good(), 2, (expiry) => String(Number(expiry) + 1))],
    ['with one bit of the signature turned', () => changed(good(), 3, (mac) => (mac.startsWith('A') ? 'B' : 'A') + mac.slice(1))],
    ['without a signature', () => changed(good(), 3, () => '')],
    ['of another version', () => changed(good(), 0, () => 'v2')],
    ['that is over', () => cloud.signIn({ id: nextUlid(), openid: 'o-staff', expiresAt: new Date(Date.now() - 1_000) })],
    ['that was revoked', () => cloud.signIn({ id: nextUlid(), openid: 'o-staff', revokedAt: new Date() })],
    ['that is signed but unknown', () => signSession(nextUlid(), later, keys.SESSION_KEY)],
  ]
  test.each(tokens)('%s', async (_, token) => {
    const id = nextUlid()
    expect(codeOf(await send(id, token()))).toBe('SESSION_INVALID')
    expect(cloud.store.find('feedback', { filter: { _id: id } }).docs).toEqual([])
  })

  test('that ended earlier by the collection than by its token', async () => {
    const id = nextUlid()
    cloud.store.insert('sessions', [{ _id: id, openid: 'o-staff', personId: personIdOf('o-staff'), createdAt: new Date(), expiresAt: new Date(Date.now() - 1_000), revokedAt: null }])
    expect(codeOf(await send(nextUlid(), signSession(id, later, keys.SESSION_KEY)))).toBe('SESSION_INVALID')
  })
})

test('an invalid session refuses every call of the frame, and nothing of it runs', async () => {
  cloud.resetCosts()
  const topics = { path: 'learn.topics', type: 'query', input: {} } as const
  const { results } = await cloud.frame([topics, topics, topics], { session: 'v1.forged' })
  expect(results.map(codeOf)).toEqual(['SESSION_INVALID', 'SESSION_INVALID', 'SESSION_INVALID'])
  expect(cloud.costs()[0]?.last.roundTrips).toBe(0)
})

describe('what a session costs', () => {
  const topics = () => ({ path: 'learn.topics', type: 'query', input: {} }) as const
  const respond = () => ({ path: 'learn.sendFeedback', type: 'mutation', input: { id: nextUlid(), articleId: 'nap', kind: 'useful' } }) as const
  const frames: Array<[what: string, calls: () => Parameters<TestCloud['frame']>[0], withSession: number, without: number]> = [
    ['one round trip for a whole frame that asks who calls', () => [respond(), topics(), topics()], 5, 4],
    ['nothing to read what anyone may read', () => [topics(), topics()], 2, 2],
  ]
  test.each(frames)('%s; WeChat’s identity and a visitor cost none', async (_, calls, withSession, without) => {
    const session = cloud.signIn({ id: nextUlid(), openid: 'o-reader' })
    const cost: number[] = []
    for (const as of [{ session }, { openid: 'o-person' }, {}]) {
      cloud.resetCosts()
      await cloud.frame(calls(), as)
      cost.push(cloud.costs()[0]!.last.roundTrips)
    }
    expect(cost).toEqual([withSession, without, without])
  })
})
