/** Whoever pretends to be somebody else, to work elsewhere, or to come at another time, is refused; the log says so; nothing has changed. */
import type { ErrorCode } from '../../src/domain/errors'
import { codeOf as codeFor } from '../../cloudfunctions/account/sign-in/code'
import { signInRequests } from '../../cloudfunctions/account/sign-in/collections'
import { sessions } from '../../cloudfunctions/kernel/collections'
import { signSession } from '../../cloudfunctions/kernel/session-token'
import { places } from '../../cloudfunctions/org/collections'
import { keys } from '../fixtures/temporary-cloud'
import { articleDoc, nextUlid } from './fixtures'
import { startTestCloud, type As, type TestCloud } from './harness'
import { makeScene, type Scene } from './matrix/scene'
import { placeDocs } from './matrix/tree'
import { watchWrites } from './matrix/watch-writes'

let cloud: TestCloud
let wrote: () => string[]
beforeAll(async () => {
  Object.assign(process.env, keys)
  cloud = await startTestCloud()
  cloud.store.insert('articles', [articleDoc('nap')])
  cloud.store.insert(places.name, placeDocs())
  wrote = watchWrites(cloud.store).taken
})
afterAll(() => cloud.close())

const client = '0.1.0'
const call = (path: string, input: unknown, type = 'mutation') => ({ calls: [{ path, type, input }], client })
const feedback = (more: object = {}) => call('learn.sendFeedback', { id: nextUlid(), articleId: 'nap', kind: 'useful', ...more })
const hour = 3_600_000
const inAnHour = () => new Date(Date.now() + hour)

/** A browser's session of this person, as the cloud would have made it. */
function session({ put, now }: Scene, { personId, openid }: { personId: string; openid: string }, more: { expiresAt?: Date; revokedAt?: Date } = {}): string {
  const [id, expiresAt] = [nextUlid(), more.expiresAt ?? inAnHour()]
  put(sessions, { _id: id, personId, openid, createdAt: now, ...more, expiresAt })
  return signSession(id, expiresAt, keys.SESSION_KEY)
}

const ask = (token: string) => ({ body: { ...call('account.signIn.revokeAll', {}), session: token }, as: {} })
const stranger = (scene: Scene) => {
  const far = scene.others.siblingPlace
  if (!far) throw new Error('no sibling place')
  return far
}

type Forgery = (scene: Scene) => { body: unknown; as?: As }
const cases: Array<[what: string, forgery: Forgery, code: ErrorCode]> = [
  ['an openid in the envelope', ({ others }) => ({ body: { ...feedback(), openid: others.ownPlace?.openid } }), 'BAD_INPUT'],
  ['a caller in the call', ({ others }) => ({ body: { client, calls: [{ ...feedback().calls[0], caller: { openid: others.ownPlace?.openid } }] } }), 'BAD_INPUT'],
  ['a person in the input', ({ others }) => ({ body: feedback({ by: others.ownPlace?.personId }) }), 'BAD_INPUT'],
  ['an org path in the input', () => ({ body: call('org.desk.people', { orgPath: 'n1.' }, 'query') }), 'BAD_INPUT'],
  ['a post in the input', () => ({ body: call('org.desk.people', { post: { role: 'provinceAdmin', orgPath: 'n1.' } }, 'query') }), 'BAD_INPUT'],
  ['a place outside the subtree', (scene) => ({ body: call('org.staff.invitable', { placeId: stranger(scene).place.id }, 'query') }), 'NOT_FOUND'],
  ['a person outside the subtree', (scene) => ({ body: call('org.desk.person', { id: stranger(scene).personId }, 'query') }), 'NOT_FOUND'],
  ['a reveal outside the subtree', (scene) => ({ body: call('org.desk.reveal', { id: nextUlid(), personId: stranger(scene).personId, what: 'phone', reason: '想看看他的号码' }) }), 'NOT_FOUND'],
  ['a post of somebody else', ({ others }) => ({ body: call('org.staff.switchPost', { postId: others.ownPlace?.familyId }) }), 'NOT_FOUND'],
  ['staff’s work without a post', ({ others }) => ({ body: call('org.desk.today', {}, 'query'), as: { openid: others.ownPlace?.openid ?? '' } }), 'NO_POST'],
  ['staff’s work as nobody', () => ({ body: call('org.desk.today', {}, 'query'), as: {} }), 'NOT_SIGNED_IN'],
  ['a token signed with another key', () => ask(signSession(nextUlid(), inAnHour(), 'another key, long enough to be one too')), 'SESSION_INVALID'],
  ['a token of no session', () => ask(signSession(nextUlid(), inAnHour(), keys.SESSION_KEY)), 'SESSION_INVALID'],
  ['a token with another session’s id', (scene) => ask(session(scene, scene.me).replace(/^v1\.[^.]+/, `v1.${nextUlid()}`)), 'SESSION_INVALID'],
  ['a token made to last longer', (scene) => ask(session(scene, scene.me).replace(/\.(\d+)\./, (_, seconds: string) => `.${Number(seconds) + 3600}.`)), 'SESSION_INVALID'],
  ['an expired token', (scene) => ask(session(scene, scene.me, { expiresAt: new Date(Date.now() - 1000) })), 'SESSION_INVALID'],
  ['a token of a session that was ended', (scene) => ask(session(scene, scene.me, { revokedAt: new Date() })), 'SESSION_INVALID'],
  ['a sign-in code somebody else has answered', (scene) => ({ body: call('account.signIn.confirm', { code: answered(scene) }), as: { openid: stranger(scene).openid } }), 'ALREADY_USED'],
  ['a sign-in code with a made-up proof', () => ({ body: call('account.signIn.look', { code: `xrk-signin:${nextUlid()}.${'A'.repeat(22)}` }) }), 'NOT_FOUND'],
  ['a poll with somebody else’s secret', (scene) => ({ body: call('account.signIn.poll', { id: codeParts(answered(scene)), pollSecret: 'b'.repeat(43) }), as: {} }), 'NOT_FOUND'],
]

const codeParts = (code: string) => code.slice('xrk-signin:'.length).split('.')[0]

/** The code of a request that the scene's caller has said yes to. */
function answered({ put, me, now }: Scene): string {
  const id = nextUlid()
  put(signInRequests, { _id: id, secretHash: 'x', browser: '', state: 'confirmed', personId: me.personId, openid: me.openid, name: null, confirmedAt: now, expiresAt: inAnHour() })
  return codeFor(id)
}

test.each(cases)('%s is refused and logged, and nothing has changed', async (_, forgery, code) => {
  const scene = makeScene(cloud, 'townshipOfficer')
  const { body, as = scene.as } = forgery(scene)
  wrote()
  const { reply } = await cloud.post(body, as)
  expect(reply.results.map((result) => (result.ok ? 'allowed' : result.error.code))).toEqual([code])
  expect(wrote()).toEqual([])
  const lines = (cloud.logs.of(reply.requestId)?.lines ?? []).map(({ text }) => JSON.parse(text) as { event: string; code?: string })
  expect(lines).toContainEqual(expect.objectContaining({ event: 'refused', code, requestId: reply.requestId }))
})

test('in WeChat a session in the envelope is not looked at: whoever carries it stays who they are', async () => {
  const scene = makeScene(cloud, 'person')
  const { body } = ask(session(scene, stranger(scene)))
  wrote()
  const { reply } = await cloud.post(body, scene.as)
  expect(reply.results).toEqual([{ ok: true, data: { revoked: 0 } }])
  expect(wrote()).toEqual([])
})

test('the body sent again as it was does what it did, once', async () => {
  const scene = makeScene(cloud, 'person')
  const body = feedback()
  await cloud.post(body, scene.as)
  wrote()
  const { reply } = await cloud.post(body, scene.as)
  expect(reply.results.map(({ ok }) => ok)).toEqual([true])
  expect(wrote()).toEqual([])
  const stolen = await cloud.post(body, { openid: stranger(scene).openid })
  expect(stolen.reply.results.map((result) => (result.ok ? 'allowed' : result.error.code))).toEqual(['CONFLICT'])
})
