import type { Consent, ConsentText } from '../../../src/domain/account/contract/consent'
import { consentKinds } from '../../../src/domain/account/consent-kinds'
import { newestVersion } from '../../../src/domain/account/consent-texts'
import { cutKinds } from '../../fixtures/cut-kinds'
import { nextUlid, postDoc } from '../fixtures'
import { codeOf, dataOf, startTestCloud, type TestCloud } from '../harness'
import { messageDoc } from './message-doc'
import { home, meOf, plantPlaces, somebody, type Someone } from './person'

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
  const version = newestVersion('health')
  for (const [verb, more] of [['give', { version }], ['give', { version }], ['withdraw', {}], ['withdraw', {}], ['give', { version }]] as const) {
    dataOf(await consent(verb, { kind: 'health', ...more }, who))
  }
  const { items, history } = await mine(who)
  expect(items).toMatchObject([{ kind: 'health', state: 'given', version, newer: false, subject: null }])
  expect(history.map(({ state }) => state)).toEqual(['given', 'withdrawn', 'given'])
})

test('different kinds said at the same moment all arrive', async () => {
  const who = await somebody(cloud)
  const answers = await Promise.all((['health', 'bank', 'location', 'phone'] as const).map((kind) => consent('give', { kind, version: newestVersion(kind) }, who)))
  expect(answers.every(({ ok }) => ok)).toBe(true)
  expect((await mine(who)).items).toHaveLength(4)
})

test('a text that is not the newest cannot be agreed to; a child is named where one is meant, and only there', async () => {
  const who = await somebody(cloud)
  expect(codeOf(await consent('give', { kind: 'health', version: newestVersion('health') + 1 }, who))).toBe('CONFLICT')
  expect(codeOf(await consent('give', { kind: 'under14', version: newestVersion('under14') }, who))).toBe('BAD_INPUT')
  expect(codeOf(await consent('give', { kind: 'health', subject: nextUlid(), version: newestVersion('health') }, who))).toBe('BAD_INPUT')
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
  describe('special identity', () => {
    const specialFamily = { kind: 'bereaved', since: '2020-01-01' }
    const contactOf = (postId: string, kind: string) => ({ personId: 'p01KAAAAAAAAAAAAAAAAAA', name: '李小红', roleText: '望月湖社区 专干', phone: '19900000101', kind, postId })
    const stored = (who: Someone) => cloud.store.find('people', { filter: { _id: who.personId } }).docs[0]
    const wish = (who: Someone, seesLess?: boolean) =>
      cloud.mutate('account.profile.wishes', { wishes: { callMe: '刘姐', notOn: ['09-12'], topicsToAvoid: [] }, ...(seesLess !== undefined && { seesLess }) }, who)

    /** A bereaved mother with two contacts, one of whom is still at work. */
    async function bereaved() {
      const who = await somebody(cloud, '刘桂兰')
      const post = postDoc(nextUlid(), { role: 'villageWorker', orgPath: home })
      cloud.store.insert('posts', [post])
      set(who.personId, { specialFamily, contacts: [contactOf(post._id, 'village'), contactOf(nextUlid(), 'township')] })
      dataOf(await consent('give', { kind: 'specialIdentity', version: 1 }, who))
      dataOf(await wish(who))
      return who
    }

    test('withdrawn, the home is a plain one and staff see nothing, but the person is spared as before and the wishes stand', async () => {
      const who = await bereaved()
      expect(await meOf(cloud, who)).toMatchObject({ specialFamily: 'bereaved', gentle: true })
      const { means } = dataOf<{ means: string }>(await consent('withdraw', { kind: 'specialIdentity' }, who))
      expect(means).toMatch(/15 天后删除.*“我的心意”里写的照旧算数.*不想看到的内容还是不摆出来/s)
      expect(await meOf(cloud, who)).toMatchObject({ specialFamily: null, contacts: [], gentle: true, wishes: { callMe: '刘姐', notOn: ['09-12'] } })
      expect(cloud.store.find('people', { filter: { 'specialFamily.kind': 'bereaved', _id: who.personId } }).docs).toEqual([])
    })
    test('it is back when given again, without contacts who left', async () => {
      const who = await bereaved()
      for (const _ of ['tapped', 'tapped again']) dataOf(await consent('withdraw', { kind: 'specialIdentity' }, who))
      dataOf(await consent('give', { kind: 'specialIdentity', version: 1 }, who))
      expect(await meOf(cloud, who)).toMatchObject({ specialFamily: 'bereaved', contacts: [{ kind: 'village' }] })
      expect(stored(who)).toMatchObject({ heldBack: null })
    })
    const callsOf = (who: Someone) => cloud.store.find('calls', { filter: { personId: who.personId } }).docs.map(({ kind, who: shown, restricted }) => [kind, shown, restricted])
    function plantCalls({ personId }: Someone, restricted: boolean) {
      const call = { personId, placeName: '望月湖', orgPath: home, assignee: nextUlid(), raiseTo: null, raises: true, raisedTo: null, what: '示例', note: null, at: new Date(), dueAt: new Date(), state: 'open', timeline: [] }
      cloud.store.insert('calls', [
        { ...call, _id: nextUlid(), kind: 'help', who: '刘*', restricted },
        { ...call, _id: nextUlid(), kind: 'handOver', who: '刘桂兰', restricted: false },
      ])
    }
    test.each(cutKinds.flatMap((kind) => [1, 2, 3, 4, 5, 6, 7].map((call) => [kind, call] as const)))(
      'lists of staff tell it no longer, and again when given again, also with %s at call %i',
      async (kind, call) => {
        const who = await bereaved()
        plantCalls(who, true)
        for (const [verb, input, shown] of [
          ['withdraw', { kind: 'specialIdentity' }, ['help', '刘姐', false]],
          ['give', { kind: 'specialIdentity', version: 1 }, ['help', '刘*', true]],
        ] as const) {
          const fault = cloud.faults.inject({ kind, call, action: `account.consent.${verb}` })
          const first = await consent(verb, input, who)
          expect(first.ok).toBe(fault.hits === 0)
          cloud.faults.clear()
          dataOf(await consent(verb, input, who))
          expect(callsOf(who)).toEqual([shown, ['handOver', '刘桂兰', false]])
        }
      },
    )
    test('what was withdrawn says that it can be given again', async () => {
      const who = await bereaved()
      const canGive = async () => (await mine(who)).items.map((item) => [item.kind, item.canGive])
      expect(await canGive()).toEqual([['specialIdentity', false]])
      dataOf(await consent('withdraw', { kind: 'specialIdentity' }, who))
      expect(await canGive()).toEqual([['specialIdentity', true]])
    })
    test('after fifteen days it is gone for good; what spares the person stays until they ask otherwise', async () => {
      const who = await bereaved()
      dataOf(await consent('withdraw', { kind: 'specialIdentity' }, who))
      await cloud.fireTimer('timer', 'forgetHeldBack')
      expect(stored(who)).toMatchObject({ heldBack: { kind: 'bereaved' } })
      set(who.personId, { 'heldBack.until': new Date(Date.now() - 1000) })
      await cloud.fireTimer('timer', 'forgetHeldBack')
      expect(stored(who)).toMatchObject({ heldBack: null })
      dataOf(await consent('give', { kind: 'specialIdentity', version: 1 }, who))
      expect(await meOf(cloud, who)).toMatchObject({ specialFamily: null, gentle: true })
      dataOf(await wish(who, false))
      expect(await meOf(cloud, who)).toMatchObject({ gentle: false })
    })
    test('who asked to see everything goes on seeing it', async () => {
      const who = await bereaved()
      dataOf(await wish(who, false))
      dataOf(await consent('withdraw', { kind: 'specialIdentity' }, who))
      expect(await meOf(cloud, who)).toMatchObject({ gentle: false })
    })
    test('anybody may ask to be spared, and what was shown is looked at again', async () => {
      const who = await somebody(cloud)
      expect(await meOf(cloud, who)).toMatchObject({ gentle: false })
      cloud.store.insert('messages', [messageDoc(who.personId)])
      dataOf(await wish(who, true))
      expect(await meOf(cloud, who)).toMatchObject({ gentle: true })
      expect(cloud.store.find('messages', { filter: { to: who.personId } }).docs).toMatchObject([{ state: 'checking', next: 'deliver' }])
      dataOf(await wish(who))
      expect(await meOf(cloud, who)).toMatchObject({ gentle: true })
    })
  })
  test('refusing what was given is withdrawing it', async () => {
    const who = await somebody(cloud)
    dataOf(await cloud.mutate('account.profile.givePhone', { phone: '13800005678', agree: 1 }, who))
    dataOf(await consent('refuse', { kind: 'phone', version: 1 }, who))
    expect([(await meOf(cloud, who))?.phone, (await mine(who)).items[0]?.state]).toEqual([null, 'refused'])
  })
  test('reading works on', async () => {
    const who = await somebody(cloud)
    for (const kind of consentKinds.filter((kind) => kind !== 'under14')) dataOf(await consent('refuse', { kind, version: newestVersion('under14') }, who))
    expect((await cloud.query('learn.topics', {}, who)).ok).toBe(true)
  })
})
