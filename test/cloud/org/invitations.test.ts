import * as z from 'zod'
import { triesPerDay } from '../../../src/domain/org/invitation-code'
import { cutKinds } from '../../fixtures/cut-kinds'
import { keys } from '../../fixtures/temporary-cloud'
import { nextUlid } from '../fixtures'
import { codeOf, dataOf, startTestCloud, type TestCloud } from '../harness'
import { all, plantPlaces, sibling, township, village, worker, type Worker } from './world'

interface Answer {
  ok: boolean
  why?: string
  code?: string
  postId?: string
}

let cloud: TestCloud
let officer: Worker
beforeAll(async () => {
  Object.assign(process.env, keys)
  cloud = await startTestCloud()
  plantPlaces(cloud)
  officer = worker(cloud, 'townshipOfficer', township)
})
afterAll(() => cloud.close())
afterEach(() => cloud.faults.clear())

const number = z.object({ phoneInfo: z.object({ purePhoneNumber: z.string() }) })
const phoneCode = (openid: string) => cloud.wechat.phoneCodes.issue(openid)
const phoneOf = (openid: string) => number.parse(cloud.wechat.phoneCodes.exchange({ code: phoneCode(openid) })).phoneInfo.purePhoneNumber
const newcomer = () => `o-new-${nextUlid()}`

const asked = (openid: string, more: object = {}) =>
  ({ id: nextUlid(), role: 'villageWorker', placeId: village.id, name: '新专干', phone: phoneOf(openid), from: '2026-01-01', until: null, ...more })
const invite = async (input: object, by = officer) => dataOf<Answer>(await cloud.mutate('org.staff.invite', input, by))
const invited = async (openid: string) => (await invite(asked(openid))).code ?? ''
/** What the inviter was told of this invitation. */
const toldInviter = (id: unknown) => all(cloud, 'messages', { to: officer.personId, _id: `post-taken:${String(id)}:${officer.personId}` })
const accept = (code: string, openid: string) => cloud.mutate('org.staff.acceptInvitation', { code, phoneCode: phoneCode(openid) }, { openid })

describe('inviting', () => {
  test('gives a code, of which nothing but a keyed hash is kept; the phone is not readable either', async () => {
    const openid = newcomer()
    const input = asked(openid)
    const { code = '' } = await invite(input)
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/)
    const [row] = all(cloud, 'invitations', { _id: input.id })
    expect(JSON.stringify(row)).not.toContain(code)
    expect(JSON.stringify(row)).not.toContain(input.phone)
  })
  test('sent twice, it is one invitation with one code; another under the same id is refused', async () => {
    const input = asked(newcomer())
    const first = await invite(input)
    expect((await invite(input)).code).toBe(first.code)
    expect(all(cloud, 'invitations', { _id: input.id })).toHaveLength(1)
    expect(codeOf(await cloud.mutate('org.staff.invite', { ...input, name: '别人' }, officer))).toBe('CONFLICT')
  })
  test.each([
    ['an officer of the own level', { role: 'townshipOfficer', placeId: township.id }, 'mayNotInvite'],
    ['a role that does not stand there', { role: 'schoolContact' }, 'notAtThisKind'],
    ['a term long from now', { from: '2050-01-01' }, 'badTerm'],
    ['a term that is over', { until: '2026-01-02', from: '2026-01-01' }, 'badTerm'],
  ])('%s is refused in words', async (_, more, why) => {
    expect(await invite(asked(newcomer(), more))).toMatchObject({ ok: false, why })
  })
})

test.each([{ from: '2026-02-31' }, { until: '2027-02-29' }])('%j is no day', async (more) => {
  expect(codeOf(await cloud.mutate('org.staff.invite', asked(newcomer(), more), officer))).toBe('BAD_INPUT')
})

describe('accepting', () => {
  test('makes the post, at once the active one, and shows the own village alone', async () => {
    const openid = newcomer()
    const code = await invited(openid)
    expect(dataOf<Answer>(await cloud.mutate('org.staff.invitation', { code: ` ${code.toLowerCase()} ` }, { openid }))).toMatchObject({ ok: true, roleName: '村（社区）专干', placeName: village.name })
    const { postId } = dataOf<Answer>(await accept(code, openid))
    const { items } = dataOf<{ items: object[] }>(await cloud.query('org.staff.myPosts', {}, { openid }))
    expect(items).toMatchObject([{ id: postId, active: true, usable: true, placeId: village.id }])
    expect(toldInviter(postId)).toMatchObject([{ title: '新专干接受了您的邀请', link: `/features/desk/posts/index?open=${String(postId)}` }])
    expect(codeOf(await cloud.query('org.desk.people', { placeId: sibling.id }, { openid }))).toBe('NOT_FOUND')
    expect(codeOf(await cloud.query('org.desk.people', { placeId: township.id }, { openid }))).toBe('NOT_FOUND')
  })
  test('who only holds the code learns neither the name nor the phone of who was invited, nor who invites', async () => {
    const openid = newcomer()
    const input = asked(openid)
    const { code = '' } = await invite(input)
    const seen = dataOf<object>(await cloud.mutate('org.staff.invitation', { code }, { openid: newcomer() }))
    expect(seen).toMatchObject({ ok: true, name: '新*干', byRoleName: expect.any(String) })
    for (const hidden of [input.name, input.phone.slice(-4), officer.post.name]) expect(Object.values(seen)).not.toContain(hidden)
  })
  test('twice, one after the other or at once, is one post', async () => {
    const openid = newcomer()
    const code = await invited(openid)
    const answers = await Promise.all([accept(code, openid), accept(code, openid), accept(code, openid)])
    const again = dataOf<Answer>(await accept(code, openid))
    for (const answer of answers) expect(dataOf<Answer>(answer)).toEqual(again)
    expect(all(cloud, 'posts', { _id: again.postId })).toHaveLength(1)
  })
  test('of two people with the number one gets it', async () => {
    const openid = newcomer()
    const code = await invited(openid)
    // The other borrows the phone, as far as WeChat knows.
    const borrowed = (who: string) => cloud.mutate('org.staff.acceptInvitation', { code, phoneCode: phoneCode(openid) }, { openid: who })
    const answers = (await Promise.all([borrowed(openid), borrowed(newcomer())])).map((answer) => dataOf<Answer>(answer))
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(answers.find(({ ok }) => !ok)?.why).toBe('used')
  })
  test.each([
    ['another phone', async (code: string) => accept(code, newcomer()), 'wrongPhone'],
    ['a code of WeChat’s that is none', async (code: string) => cloud.mutate('org.staff.acceptInvitation', { code, phoneCode: 'none' }, { openid: newcomer() }), 'phoneUnread'],
    ['a code that was never given', async () => accept('00000000', newcomer()), 'unknown'],
  ])('with %s is refused, and the invitation stays open', async (_, tap, why) => {
    const openid = newcomer()
    const code = await invited(openid)
    expect(dataOf<Answer>(await tap(code))).toMatchObject({ ok: false, why })
    expect(dataOf<Answer>(await accept(code, openid)).ok).toBe(true)
  })
  test.each([
    ['one that was taken back', { state: 'revoked' }, 'revoked'],
    ['one that is over', { expiresAt: new Date(0) }, 'expired'],
  ])('%s is refused in words, and makes nothing', async (_, change, why) => {
    const openid = newcomer()
    const input = asked(openid)
    const { code = '' } = await invite(input)
    cloud.store.modify('invitations', { _id: input.id }, { $set: change }, { multi: false, merge: true, upsert: false, now: new Date() })
    expect(dataOf<Answer>(await accept(code, openid))).toMatchObject({ ok: false, why })
    expect(all(cloud, 'posts', { _id: input.id })).toEqual([])
  })
  test('few tries a day are enough to mistype, and nothing to guess with', () => {
    expect(triesPerDay).toBeLessThanOrEqual(10)
  })
  test('guessing ends: after the day’s tries the right code is refused too, for this person alone', async () => {
    const [guesser, invitee] = [newcomer(), newcomer()]
    const code = await invited(invitee)
    for (let i = 0; i < triesPerDay; i++) dataOf(await cloud.mutate('org.staff.invitation', { code: '00000000' }, { openid: guesser }))
    expect(dataOf<Answer>(await cloud.mutate('org.staff.invitation', { code }, { openid: guesser }))).toMatchObject({ ok: false, why: 'tooMany' })
    expect(dataOf<Answer>(await cloud.mutate('org.staff.invitation', { code }, { openid: invitee })).ok).toBe(true)
  })

  // The count (twice on the first of a day), the look, the claim, the look whose it is, the post, the word to who invited.
  const calls = [1, 2, 3, 4, 5, 6, 7]
  test.each(cutKinds.flatMap((kind) => calls.map((call) => [kind, call] as const)))('cut by %s at call %i: the next tap ends it with exactly one post, and who invited is told once', async (kind, call) => {
    const openid = newcomer()
    const code = await invited(openid)
    const fault = cloud.faults.inject({ kind, call, action: 'org.staff.acceptInvitation' })
    await accept(code, openid)
    expect(fault.hits).toBe(1)
    const { postId } = dataOf<Answer>(await accept(code, openid))
    const { items } = dataOf<{ items: Array<{ id: string }> }>(await cloud.query('org.staff.myPosts', {}, { openid }))
    expect(items.map(({ id }) => id)).toEqual([postId])
    expect(toldInviter(postId)).toHaveLength(1)
  })
})

test('taking back: once, and not after it was accepted', async () => {
  const openid = newcomer()
  const input = asked(openid)
  const { code = '' } = await invite(input)
  const revoke = () => cloud.mutate('org.staff.revokeInvitation', { id: input.id }, officer)
  expect([dataOf(await revoke()), dataOf(await revoke())]).toEqual([{ id: input.id }, { id: input.id }])
  expect(dataOf<Answer>(await accept(code, openid))).toMatchObject({ ok: false, why: 'revoked' })
  const other = asked(openid)
  await accept((await invite(other)).code ?? '', openid)
  expect(codeOf(await cloud.mutate('org.staff.revokeInvitation', { id: other.id }, officer))).toBe('CONFLICT')
})
