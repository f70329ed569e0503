import { deliverMessages } from '../../../cloudfunctions/account/inbox/deliver/deliver-messages'
import { initialSettings } from '../../../cloudfunctions/account/inbox/settings-row'
import { calls, messages, notifySettings } from '../../../cloudfunctions/kernel/notify/collections'
import { lookAgain } from '../../../cloudfunctions/kernel/notify/look-again'
import { messageIdOf, notify, type News } from '../../../cloudfunctions/kernel/notify/notify'
import { settle } from '../../../cloudfunctions/kernel/notify/settle'
import type { LocalCloud } from '../../../localcloud/local-cloud'
import { cutKinds } from '../../fixtures/cut-kinds'
import { startTemporaryCloud } from '../../fixtures/temporary-cloud'
import { personDoc, type PersonDoc } from './person-doc'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startTemporaryCloud()
  Object.assign(process.env, cloud.sdkEnv, { TEMPLATE_TODO: 'T', TEMPLATE_REMINDER: 'R', TEMPLATE_PROGRESS: 'P' })
})
afterAll(() => {
  // The SDK speaks up three seconds after a call whose line was cut, which may be after the tests.
  jest.spyOn(console, 'warn').mockImplementation()
  return cloud.close()
})
beforeEach(() => {
  jest.spyOn(console, 'log').mockImplementation()
  cloud.wechat.clear()
})
afterEach(() => {
  jest.restoreAllMocks()
  cloud.faults.clear()
  for (const name of ['people', 'messages', 'notifySettings', 'calls']) cloud.store.remove(name, {}, { multi: true })
})

const dayMs = 86_400_000
const noon = new Date('2026-11-24T04:00:00Z')
const night = new Date('2026-11-24T14:30:00Z')
const nextMorning = new Date('2026-11-25T00:00:00Z')
const later = (days: number) => new Date(noon.getTime() + days * dayMs)

/** Somebody with this many accepted prompts of each template. */
function somebody(left: number, more: Partial<PersonDoc> = {}): PersonDoc {
  const person = personDoc('o-somebody', more)
  cloud.store.insert('people', [person])
  cloud.store.insert('notifySettings', [{ ...initialSettings(person._id), left: { todo: left, reminder: left, progress: left } }])
  return person
}
const elder: Partial<PersonDoc> = {
  large: true,
  contacts: [
    { personId: 'p00000000000000000009', postId: 'POST-T', name: '示例乡镇干部', roleText: '', phone: '073100000000', kind: 'township' },
    { personId: 'p00000000000000000008', postId: 'POST-V', name: '示例专干', roleText: '', phone: '073100000000', kind: 'village' },
  ],
}
const action = { label: '去补拍', link: '/pages/book/index' }
const news = (to: PersonDoc, more: Partial<News> = {}) => ({ fact: 'fact', to: to._id, kind: 'case', title: '补一张照片就齐了', text: '发票缺一角', now: noon, ...more }) as News
const run = (now: Date) => deliverMessages.run(now)
const sent = () => cloud.wechat.records('subscribeMessage.send').map(({ request }) => request)
const stored = async ({ fact, to }: News) => (await messages.byId(messageIdOf(fact, to)))!
const left = async (person: PersonDoc) => (await notifySettings.byId(person._id))!.left
const list = () => calls.find({ where: {}, limit: 10 })

test('with a prompt left, WeChat gets the message once, and the prompt is used up', async () => {
  const person = somebody(1)
  await notify(news(person, { action }))
  expect(await run(noon)).toEqual({ sent: 1 })
  expect(await run(noon)).toEqual({})
  expect(sent()).toMatchObject([{ touser: 'o-somebody', templateId: 'P', page: 'pages/book/index', data: { thing1: { value: '补一张照片就齐了' } } }])
  expect(await left(person)).toMatchObject({ progress: 0, todo: 1 })
  expect(await stored(news(person))).toMatchObject({ push: 'sent', next: 'none', waits: ['reading', 'action'] })
})

test('two runs at the same moment send once', async () => {
  const person = somebody(5)
  await notify(news(person))
  await Promise.all([run(noon), run(noon), run(noon)])
  expect(sent()).toHaveLength(1)
  expect((await left(person)).progress).toBe(4)
})

test('two messages and one prompt: one is sent, both lie in the inbox', async () => {
  const person = somebody(1)
  await notify(news(person, { fact: 'a' }))
  await notify(news(person, { fact: 'b' }))
  expect(await run(noon)).toEqual({ sent: 1, noneLeft: 1 })
  expect(sent()).toHaveLength(1)
  expect((await messages.find({ where: { state: 'shown' }, limit: 5 })).length).toBe(2)
})

test('at night it waits for eight in the morning, and is in the inbox meanwhile; what is urgent goes at once', async () => {
  const person = somebody(2)
  await notify(news(person))
  await notify(news(person, { fact: 'seat', kind: 'booking' }))
  expect(await run(night)).toEqual({ waits: 1, sent: 1 })
  expect(await stored(news(person))).toMatchObject({ state: 'shown', next: 'deliver', nextAt: nextMorning })
  expect(await run(new Date(nextMorning.getTime() - 1))).toEqual({})
  expect(await run(nextMorning)).toEqual({ sent: 1 })
})

describe('a bereaved family', () => {
  const bereaved: Partial<PersonDoc> = { specialFamily: { kind: 'bereaved', since: '2020-01-01' } }
  test.each([
    ['is never shown a child’s vaccine', bereaved, { kind: 'childHealth' as const, title: '还有 5 天打疫苗' }, 'withheld', '还有 5 天打疫苗'],
    ['gets its own matters in words that do not hurt', bereaved, { text: '孩子的材料齐了' }, 'shown', '您有一条新消息'],
    ['also after the consent was withdrawn', { seesLess: true }, { kind: 'parenting' as const }, 'withheld', '补一张照片就齐了'],
    ['(and others are shown it after the look)', {}, { kind: 'childHealth' as const }, 'shown', '补一张照片就齐了'],
  ])('%s', async (_, who, what, state, title) => {
    const told = news(somebody(3, who), what)
    await notify(told)
    expect((await stored(told)).state).toBe('checking')
    await run(noon)
    expect(await stored(told)).toMatchObject({ state, title })
    expect(sent()).toHaveLength(state === 'shown' ? 1 : 0)
    expect(JSON.stringify(sent())).not.toContain('孩子')
  })
})

test('a family that comes to be known as bereaved loses sight of what may hurt, keeps the rest, and WeChat is asked for nothing twice', async () => {
  const person = somebody(9)
  await notify(news(person, { fact: 'child', kind: 'childHealth' }))
  await notify(news(person, { fact: 'word', text: '孩子的材料齐了', action }))
  await notify(news(person, { fact: 'plain' }))
  await run(noon)
  expect(sent()).toHaveLength(3)
  cloud.store.modify('people', { _id: person._id }, { $set: { specialFamily: { kind: 'bereaved', since: '2026-11-24' } } }, { multi: false, merge: true, upsert: false, now: noon })
  await lookAgain(person._id, noon)
  await run(noon)
  const shown = await messages.find({ where: { state: 'shown' }, order: [['_id', 'asc']], limit: 5 })
  expect(shown.map(({ title, waits }) => [title, waits])).toEqual([['补一张照片就齐了', ['reading']], ['您有一条新消息', ['reading', 'action']]])
  expect(sent()).toHaveLength(3)
})

test('what lay there for a day while the clock stood still is in the inbox, and wakes nobody', async () => {
  await notify(news(somebody(3)))
  expect(await run(later(1))).toEqual({ stays: 1 })
  expect(sent()).toEqual([])
})

test('what somebody turned off does not come; what a gone account was told is withheld', async () => {
  const person = somebody(3)
  cloud.store.modify('notifySettings', { _id: person._id }, { $set: { 'topics.health': false } }, { multi: false, merge: true, upsert: false, now: noon })
  await notify(news(person, { kind: 'health' }))
  await notify({ ...news(person), to: 'p00000000000000000007' })
  expect(await run(noon)).toEqual({ withheld: 2 })
  expect(sent()).toEqual([])
})

describe('whatever fails at whichever database call, WeChat is asked at most once, the inbox has the message, and no prompt is lost or won', () => {
  // Due, people, settings, claim, prompt, outcome; then due for calls.
  const steps = [1, 2, 3, 4, 5, 6, 7].flatMap((call) => cutKinds.map((kind) => [kind, call] as const))
  test.each(steps)('%s at call %i', async (kind, call) => {
    const person = somebody(2, elder)
    await notify(news(person, { action }))
    const fault = cloud.faults.inject({ kind, call })
    await run(noon).catch(() => undefined)
    expect(fault.hits).toBe(1)
    for (const minutes of [5, 15, 30]) await run(new Date(noon.getTime() + minutes * 60_000))
    expect(sent().length).toBeLessThanOrEqual(1)
    expect(await stored(news(person))).toMatchObject({ state: 'shown', waits: ['reading', 'action'] })
    expect((await left(person)).progress).toBeGreaterThanOrEqual(1)
    // Whether or not it was sent: the person does not look, so somebody calls.
    await run(later(3))
    expect(await list()).toHaveLength(1)
    expect(sent().length).toBeLessThanOrEqual(1)
  })
})

describe('what WeChat answers', () => {
  const answers = (errCode: number) => jest.spyOn(cloud.wechat, 'call').mockReturnValue({ errCode, errMsg: '' })
  test('none left after all: our ledger follows', async () => {
    const person = somebody(3)
    await notify(news(person))
    answers(43101)
    expect(await run(noon)).toEqual({ noneLeft: 1 })
    expect(await left(person)).toMatchObject({ progress: 0, todo: 3 })
  })
  test('refused for another reason: the prompt is given back, and it is not tried again', async () => {
    const person = somebody(3)
    await notify(news(person))
    answers(47003)
    expect([await run(noon), await run(later(1))]).toEqual([{ refused: 1 }, {}])
    expect((await left(person)).progress).toBe(3)
  })
  test('no answer: nobody knows, so it is never sent again', async () => {
    const person = somebody(3, elder)
    await notify(news(person, { action }))
    const call = jest.spyOn(cloud.wechat, 'call').mockImplementation(() => {
      throw new Error('the line broke after it was sent')
    })
    expect(await run(noon)).toEqual({ uncertain: 1 })
    await run(later(1))
    expect(call).toHaveBeenCalledTimes(1)
    expect(await stored(news(person))).toMatchObject({ state: 'shown', push: 'claimed' })
    expect(await run(later(3))).toEqual({ called: 1 })
  })
})

describe('an elderly person who does not see what waits', () => {
  test('with no prompt left is on the contact person’s list at once, and once', async () => {
    const person = somebody(0, { ...elder, wishes: { callMe: '刘阿姨', notOn: [], topicsToAvoid: [] } })
    await notify(news(person, { action }))
    expect(await run(noon)).toEqual({ stays: 1, called: 1 })
    expect(await run(later(1))).toEqual({})
    expect(await list()).toMatchObject([{ personId: person._id, who: '刘阿姨', placeName: '示例街道示例社区', orgPath: person.orgPath, assignee: 'POST-V', what: '补一张照片就齐了', state: 'open', dueAt: later(1) }])
  })
  test('reached by WeChat has two days', async () => {
    await notify(news(somebody(1, elder), { action }))
    expect(await run(noon)).toEqual({ sent: 1 })
    expect(await run(later(1.9))).toEqual({})
    expect(await run(later(2))).toEqual({ called: 1 })
  })
  test.each([
    ['read it meanwhile', () => messages.updateWhere({ waits: 'reading' }, { $pull: { waits: 'reading' } })],
    ['had it done elsewhere', () => settle('fact', personDoc('o-somebody')._id)],
  ])('is not called who %s', async (_, meanwhile) => {
    await notify(news(somebody(1, elder), { action }))
    await run(noon)
    await meanwhile()
    await run(later(3))
    expect(await list()).toEqual([])
  })
  test('is not called about what is over, nor about what asks for nothing, nor when young', async () => {
    await notify(news(somebody(1, elder), { fact: 'plain' }))
    await run(noon)
    await notify(news(personDoc('o-somebody'), { fact: 'over', action: { ...action, until: new Date(noon.getTime() - 1) } }))
    await run(later(3))
    expect(await list()).toEqual([])
  })
  test('on a day when no call is wanted, it waits for the next', async () => {
    await notify(news(somebody(0, { ...elder, wishes: { callMe: '', notOn: ['11-24'], topicsToAvoid: [] } }), { action }))
    expect(await run(noon)).toEqual({ stays: 1, waits: 1 })
    expect(await run(later(1))).toEqual({ called: 1 })
  })
})

test('one message that cannot be delivered stops no other, and is tried again later', async () => {
  const person = somebody(9)
  for (const fact of ['a', 'b', 'c']) await notify(news(person, { fact }))
  // Due, people, settings, then the claim of the first.
  cloud.faults.inject({ kind: 'errorBefore', call: 4 })
  expect(await run(noon)).toEqual({ failed: 1, sent: 2 })
  expect(await run(new Date(noon.getTime() + 60_000))).toEqual({})
  expect(await run(new Date(noon.getTime() + 10 * 60_000))).toEqual({ sent: 1 })
})

test('a run costs four round trips for all and three for each that is sent, and scans what is due alone', async () => {
  const person = somebody(99)
  // This one goes by the real clock.
  cloud.store.modify('notifySettings', { _id: person._id }, { $set: { quiet: false } }, { multi: false, merge: true, upsert: false, now: noon })
  for (let i = 0; i < 30; i++) await notify(news(person, { fact: `n-${i}`, now: new Date() }))
  cloud.store.insert('messages', Array.from({ length: 500 }, (_, i) => ({ ...cloud.store.find('messages', { filter: {}, limit: 1 }).docs[0]!, _id: `old-${i}`, next: 'none' })))
  cloud.resetCosts()
  const reply = await cloud.fireTimer('timer', 'deliverMessages')
  expect(reply).toMatchObject({ results: [{ ok: true }] })
  const [cost] = cloud.costs()
  expect(cost?.last.roundTrips).toBe(4 + 3 * 30)
  expect(cost?.last.scanned).toBeLessThan(30 * 6)
})
