import { browserWords } from '../../src/domain/account/browser-words'
import { codeOf as textOf } from '../../cloudfunctions/account/sign-in/code'
import { personIdOf } from '../../cloudfunctions/kernel/person-id'
import { keys } from '../fixtures/temporary-cloud'
import { nextUlid } from './fixtures'
import { codeOf, dataOf, startTestCloud, type As, type TestCloud } from './harness'

let cloud: TestCloud
beforeAll(async () => {
  Object.assign(process.env, keys)
  cloud = await startTestCloud()
})
afterAll(() => cloud.close())
afterEach(() => cloud.faults.clear())

const phone: As = { openid: 'o-staff' }
const stranger: As = { openid: 'o-stranger' }
const userAgent = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36'

interface Started { id: string; pollSecret: string; code: string }
type Polled = { state: 'waiting' | 'refused' | 'expired' } | { state: 'scanned'; name: string | null } | { state: 'signedIn'; session: string }

const start = async () => dataOf<Started>(await cloud.mutate('account.signIn.start', { userAgent }))
const poll = ({ id, pollSecret }: Started) => cloud.mutate('account.signIn.poll', { id, pollSecret })
const state = async (started: Started) => dataOf<Polled>(await poll(started)).state
const answer = (verb: 'look' | 'confirm' | 'refuse', { code }: { code: string }, as: As = phone) => cloud.mutate(`account.signIn.${verb}`, { code }, as)
const sessionsOf = (as: As) => cloud.query('account.signIn.sessions', {}, as)
const signedIn = async () => {
  const started = await start()
  dataOf(await answer('look', started))
  dataOf(await answer('confirm', started))
  const polled = dataOf<Polled>(await poll(started))
  if (polled.state !== 'signedIn') throw new Error(polled.state)
  return { started, session: polled.session }
}
const over = ({ id }: Started) => cloud.store.modify('signInRequests', { _id: id }, { $set: { expiresAt: new Date(Date.now() - 1) } }, { multi: false, merge: true, upsert: false, now: new Date() })
const rows = (name: string) => cloud.store.find(name, { filter: {} }).docs

test('code on the screen → scan → yes → the computer is this person', async () => {
  const started = await start()
  expect(await state(started)).toBe('waiting')
  expect(dataOf(await answer('look', started))).toMatchObject({ id: started.id, browser: 'Windows 电脑上的 Chrome' })
  expect(dataOf(await poll(started))).toEqual({ state: 'scanned', name: null })
  dataOf(await answer('confirm', started))
  const polled = dataOf<Polled>(await poll(started))
  expect(polled.state).toBe('signedIn')
  const session = polled.state === 'signedIn' ? polled.session : ''
  expect(dataOf(await sessionsOf({ session }))).toMatchObject({ items: expect.arrayContaining([expect.objectContaining({ id: started.id, browser: 'Windows 电脑上的 Chrome', current: true })]) })
  expect(rows('sessions').find(({ _id }) => _id === started.id)).toMatchObject({ openid: 'o-staff', personId: personIdOf('o-staff') })
})

test('it lasts eight hours', async () => {
  const { started } = await signedIn()
  const row = rows('sessions').find(({ _id }) => _id === started.id)
  expect(Number(row?.['expiresAt']) - Number(row?.['createdAt'])).toBe(8 * 3_600_000)
})

test('no → the computer is told, and a later yes changes nothing', async () => {
  const started = await start()
  await answer('look', started)
  dataOf(await answer('refuse', started))
  expect(await state(started)).toBe('refused')
  expect(codeOf(await answer('confirm', started))).toBe('ALREADY_USED')
  expect(await state(started)).toBe('refused')
})

describe('refused, and nothing comes of it:', () => {
  const cases: Array<[what: string, act: (started: Started) => Promise<{ ok: boolean }>, code: string]> = [
    ['a yes without having looked', (started) => answer('confirm', started), 'CONFLICT'],
    ['a yes of somebody else than who scanned', async (started) => (await answer('look', started), answer('confirm', started, stranger)), 'ALREADY_USED'],
    ['a look at what somebody else has scanned', async (started) => (await answer('look', started), answer('look', started, stranger)), 'ALREADY_USED'],
    ['a no of somebody else', async (started) => (await answer('look', started), answer('refuse', started, stranger)), 'ALREADY_USED'],
    ['a look after two minutes', (started) => (over(started), answer('look', started)), 'EXPIRED'],
    ['a yes after two minutes', async (started) => (await answer('look', started), over(started), answer('confirm', started)), 'EXPIRED'],
    ['a code with a proof that is not ours', (started) => answer('look', { code: started.code.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')) }), 'NOT_FOUND'],
    ['a code with the proof of another', async (started) => answer('look', { code: `xrk-signin:${nextUlid()}.${started.code.split('.')[1]}` }), 'NOT_FOUND'],
    ['a signed code of no request', () => answer('look', { code: textOf(nextUlid()) }), 'NOT_FOUND'],
    ['another text', () => answer('look', { code: 'https://example.com' }), 'BAD_INPUT'],
    ['a visitor’s look', (started) => answer('look', started, {}), 'NOT_SIGNED_IN'],
  ]
  test.each(cases)('%s', async (_, act, code) => {
    const started = await start()
    const before = rows('sessions').length
    const result = await act(started)
    expect(codeOf(result as Parameters<typeof codeOf>[0])).toBe(code)
    await poll(started)
    expect(rows('sessions')).toHaveLength(before)
  })
  test('a poll with another secret', async () => {
    const started = await start()
    await answer('look', started)
    await answer('confirm', started)
    expect(codeOf(await poll({ ...started, pollSecret: (await start()).pollSecret }))).toBe('NOT_FOUND')
    expect(rows('sessions').some(({ _id }) => _id === started.id)).toBe(false)
  })
  test('an answer from a signed-in computer: a stolen session signs in no other', async () => {
    const { session } = await signedIn()
    const started = await start()
    expect(codeOf(await answer('look', started, { session }))).toBe('NOT_ALLOWED')
    await answer('look', started)
    expect(codeOf(await answer('confirm', started, { session }))).toBe('NOT_ALLOWED')
    expect(await state(started)).toBe('scanned')
  })
})

describe('done twice, it is done once:', () => {
  test('a double tap on yes', async () => {
    const started = await start()
    await answer('look', started)
    const [one, two] = await Promise.all([answer('confirm', started), answer('confirm', started)])
    expect(dataOf(one)).toEqual(dataOf(two))
    await Promise.all([poll(started), poll(started)])
    expect(rows('sessions').filter(({ _id }) => _id === started.id)).toHaveLength(1)
  })
  test('a double tap on no, a second look', async () => {
    const started = await start()
    expect((await Promise.all([answer('look', started), answer('look', started)])).map(({ ok }) => ok)).toEqual([true, true])
    expect((await Promise.all([answer('refuse', started), answer('refuse', started)])).map(({ ok }) => ok)).toEqual([true, true])
  })
  test('a replayed yes makes the session no longer, and does not bring back one that was revoked', async () => {
    const { started, session } = await signedIn()
    dataOf(await cloud.mutate('account.signIn.revoke', { id: started.id }, phone))
    dataOf(await answer('confirm', started))
    expect(dataOf<{ session: string }>(await poll(started)).session).toBe(session)
    expect(codeOf(await sessionsOf({ session }))).toBe('SESSION_INVALID')
  })
})

describe('cut at the n-th database call, and tried again, the computer is signed in once:', () => {
  const steps: Array<[action: string, calls: number[]]> = [['account.signIn.look', [1, 2]], ['account.signIn.confirm', [1]], ['account.signIn.poll', [1, 2]]]
  const kinds = ['errorBefore', 'errorAfterCommit', 'dropReply'] as const
  test.each(steps.flatMap(([action, calls]) => calls.flatMap((call) => kinds.map((kind) => [action, call, kind] as const))))('%s, call %i, %s', async (action, call, kind) => {
    const started = await start()
    cloud.faults.inject({ kind, call, function: 'api', action })
    let failed = 0
    const twice = async (act: () => Promise<{ ok: boolean }>) => {
      if ((await act()).ok) return
      failed += 1
      expect((await act()).ok).toBe(true)
    }
    await twice(() => answer('look', started))
    await twice(() => answer('confirm', started))
    await twice(() => poll(started))
    expect(failed).toBe(1)
    expect(dataOf<Polled>(await poll(started)).state).toBe('signedIn')
    expect(rows('sessions').filter(({ _id }) => _id === started.id)).toHaveLength(1)
  })
})

describe('the list of one’s computers', () => {
  test('shows one’s own alone, and which one asks', async () => {
    const [first, second] = [await signedIn(), await signedIn()]
    const { items } = dataOf<{ items: Array<{ id: string; current: boolean }> }>(await sessionsOf({ session: second.session }))
    expect(items.filter(({ id }) => [first.started.id, second.started.id].includes(id)).map(({ current }) => current).sort()).toEqual([false, true])
    expect(dataOf(await sessionsOf(stranger))).toEqual({ items: [] })
  })
  const ends: Array<[what: string, end: (id: string, session: string) => Promise<{ ok: boolean }>]> = [
    ['revoked from the phone', (id) => cloud.mutate('account.signIn.revoke', { id }, phone)],
    ['revoked with all others', () => cloud.mutate('account.signIn.revokeAll', {}, phone)],
    ['signed out on the computer', (_, session) => cloud.mutate('account.signIn.signOut', {}, { session })],
  ]
  test.each(ends)('%s, it is refused at once and gone from the list', async (_, end) => {
    const { started, session } = await signedIn()
    dataOf(await sessionsOf({ session }))
    expect((await end(started.id, session)).ok).toBe(true)
    expect(codeOf(await sessionsOf({ session }))).toBe('SESSION_INVALID')
    expect(JSON.stringify(dataOf(await sessionsOf(phone)))).not.toContain(started.id)
  })
  test('somebody else’s cannot be revoked; one’s own twice', async () => {
    const { started, session } = await signedIn()
    expect(codeOf(await cloud.mutate('account.signIn.revoke', { id: started.id }, stranger))).toBe('NOT_FOUND')
    dataOf(await sessionsOf({ session }))
    dataOf(await cloud.mutate('account.signIn.revoke', { id: started.id }, phone))
    dataOf(await cloud.mutate('account.signIn.revoke', { id: started.id }, phone))
  })
})

test('a poll while nobody has said yes costs one round trip', async () => {
  const started = await start()
  cloud.resetCosts()
  await poll(started)
  expect(cloud.costs()[0]?.last.roundTrips).toBe(1)
})

test.each([
  [userAgent, 'Windows 电脑上的 Chrome'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/130.0.0.0 Safari/537.36 Edg/130.0', 'Windows 电脑上的 Edge'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Safari/605.1.15', '苹果电脑上的 Safari'],
  ['请点“确认”领取补贴 https://evil.example', '电脑上的 浏览器'],
])('%s is said as %s', (said, words) => {
  expect(browserWords(said)).toBe(words)
})
