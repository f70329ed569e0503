import type { Consent, ConsentText } from '../../../src/domain/account/contract/consent'
import { consentKinds } from '../../../src/domain/account/consent-kinds'
import { nextUlid } from '../fixtures'
import { codeOf, dataOf, startTestCloud, type TestCloud } from '../harness'
import { meOf, plantPlaces, somebody, type Someone } from './person'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
  plantPlaces(cloud)
})
afterAll(() => cloud.close())

const mine = async (who: Someone) => dataOf<{ items: Consent[]; history: Array<{ state: string }> }>(await cloud.query('account.consent.mine', {}, who))
const consent = (verb: 'give' | 'refuse' | 'withdraw', input: object, who: Someone) => cloud.mutate(`account.consent.${verb}`, input, who)
const set = (personId: string, fields: object) =>
  cloud.store.modify('people', { _id: personId }, { $set: fields }, { multi: false, merge: true, upsert: false, now: new Date() })

describe('a text', () => {
  test.each(consentKinds)('%s: six facts, the full text, how to refuse; a visitor may read it', async (kind) => {
    const { text } = dataOf<{ text: ConsentText }>(await cloud.query('account.consent.text', { kind }))
    expect(text.facts.map(({ title }) => title)).toEqual(['记什么', '做什么用', '谁能看', '记多久', '怎么收回', '不同意会怎样'])
    // PIPL 17, 30; for children 儿童个人信息网络保护规定 10: handler, purpose and scope, storage and term, protection, recipients, refusal, rights, complaints.
    expect(text.full.map(({ title }) => title)).toEqual(['谁在处理', '目的、方式和范围', '存在哪里、存多久、到期怎么办', '怎样保护', '给不给别人', '不同意会怎样', '您的权利和办法', '收回同意以后', '投诉举报'])
    expect(text.facts[5]?.text).toMatch(/^照样看文章/)
  })
  test('speaks of the child by name', async () => {
    const { text } = dataOf<{ text: ConsentText }>(await cloud.query('account.consent.text', { kind: 'under14', name: '禾禾' }))
    expect([text.title, text.agreeWords]).toEqual(['记禾禾的资料，先问您一声', '我是监护人，同意'])
  })
  test('only the one for children speaks of 孩子', async () => {
    for (const kind of consentKinds.filter((kind) => kind !== 'under14')) {
      expect(JSON.stringify(await cloud.query('account.consent.text', { kind }))).not.toContain('孩子')
    }
  })
})

test('what was said stands with its version, and the history keeps every change once', async () => {
  const who = await somebody(cloud)
  for (const [verb, more] of [['give', { version: 1 }], ['give', { version: 1 }], ['withdraw', {}], ['withdraw', {}], ['give', { version: 1 }]] as const) {
    dataOf(await consent(verb, { kind: 'health', ...more }, who))
  }
  const { items, history } = await mine(who)
  expect(items).toMatchObject([{ kind: 'health', state: 'given', version: 1, newer: false, subject: null }])
  expect(history.map(({ state }) => state)).toEqual(['given', 'withdrawn', 'given'])
})

test('different kinds said at the same moment all arrive', async () => {
  const who = await somebody(cloud)
  const answers = await Promise.all((['health', 'bank', 'location', 'phone'] as const).map((kind) => consent('give', { kind, version: 1 }, who)))
  expect(answers.every(({ ok }) => ok)).toBe(true)
  expect((await mine(who)).items).toHaveLength(4)
})

test('a text that is not the newest cannot be agreed to; a child is named where one is meant, and only there', async () => {
  const who = await somebody(cloud)
  expect(codeOf(await consent('give', { kind: 'health', version: 2 }, who))).toBe('CONFLICT')
  expect(codeOf(await consent('give', { kind: 'under14', version: 1 }, who))).toBe('BAD_INPUT')
  expect(codeOf(await consent('give', { kind: 'health', subject: nextUlid(), version: 1 }, who))).toBe('BAD_INPUT')
})

describe('withdrawing does what it says', () => {
  test('phone: the number is gone', async () => {
    const who = await somebody(cloud)
    dataOf(await cloud.mutate('account.profile.givePhone', { phone: '13800005678', agree: 1 }, who))
    const { means } = dataOf<{ means: string }>(await consent('withdraw', { kind: 'phone' }, who))
    expect(means).toContain('手机号马上删除')
    expect((await meOf(cloud, who))?.phone).toBeNull()
    expect(codeOf(await cloud.mutate('account.profile.givePhone', { phone: '13800005678' }, who))).toBe('NEEDS_CONSENT')
  })
  test('special identity: the home is a plain one, staff see nothing, and it comes back when given again', async () => {
    const who = await somebody(cloud, '刘桂兰')
    const specialFamily = { kind: 'bereaved', since: '2020-01-01' }
    set(who.personId, { specialFamily })
    dataOf(await consent('give', { kind: 'specialIdentity', version: 1 }, who))
    dataOf(await consent('withdraw', { kind: 'specialIdentity' }, who))
    expect((await meOf(cloud, who))?.specialFamily).toBeNull()
    expect(cloud.store.find('people', { filter: { 'specialFamily.kind': 'bereaved' } }).docs).toEqual([])
    dataOf(await consent('give', { kind: 'specialIdentity', version: 1 }, who))
    expect((await meOf(cloud, who))?.specialFamily).toBe('bereaved')
  })
  test('refusing what was given is withdrawing it', async () => {
    const who = await somebody(cloud)
    dataOf(await cloud.mutate('account.profile.givePhone', { phone: '13800005678', agree: 1 }, who))
    dataOf(await consent('refuse', { kind: 'phone', version: 1 }, who))
    expect([(await meOf(cloud, who))?.phone, (await mine(who)).items[0]?.state]).toEqual([null, 'refused'])
  })
  test('reading works on', async () => {
    const who = await somebody(cloud)
    for (const kind of consentKinds.filter((kind) => kind !== 'under14')) dataOf(await consent('refuse', { kind, version: 1 }, who))
    expect((await cloud.query('learn.topics', {}, who)).ok).toBe(true)
  })
})
