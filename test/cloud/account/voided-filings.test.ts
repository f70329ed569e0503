/** 代办: what waits for the person's word goes with the mandate under which it was filed, whatever ends that; the person reads it once. */
import { cutKinds } from '../../fixtures/cut-kinds'
import type { Filing } from '../../../src/domain/account/contract/mandate'
import { filingOverSentence } from '../../../src/domain/account/filing-voided'
import { filings, mandates } from '../../../cloudfunctions/account/mandate/collections'
import { newPerson } from '../../../cloudfunctions/account/new-person'
import { messages } from '../../../cloudfunctions/kernel/notify/collections'
import { personIdOf } from '../../../cloudfunctions/kernel/person-id'
import { keys } from '../../fixtures/temporary-cloud'
import { nextUlid, postDoc } from '../fixtures'
import { codeOf, dataOf, startTestCloud, type TestCloud } from '../harness'
import { messageDoc, toDo } from './message-doc'
import { home, meOf, plantPlaces, somebody, street, type Someone } from './person'

let cloud: TestCloud
beforeAll(async () => {
  Object.assign(process.env, keys)
  cloud = await startTestCloud()
  plantPlaces(cloud)
})
afterAll(() => cloud.close())
afterEach(() => {
  cloud.faults.clear()
  cloud.store.remove('posts', {}, { multi: true })
})

const call = (verb: string, input: object, who: Someone) => cloud.mutate(`account.mandate.${verb}`, input, who)
const rows = (collection: string, filter: object) => cloud.store.find(collection, { filter: { ...filter } }).docs
const set = (collection: string, _id: string, fields: object) => cloud.store.modify(collection, { _id }, { $set: fields }, { multi: false, merge: true, upsert: false, now: new Date() })
const sweep = () => cloud.fireTimer('timer', 'voidFilings')

interface Filed {
  elder: Someone
  helper: Someone
  postId: string
  mandateId: string
  id: string
}

const person = (name: string) => {
  const openid = `o-${nextUlid()}`
  const personId = personIdOf(openid)
  cloud.store.insert('people', [newPerson({ _id: personId, openid, createdAt: new Date(), name, orgPath: home, place: { placeId: 'n5', names: ['望月湖社区'] } })])
  return { openid, personId }
}

/** A village worker filed something for somebody who has not answered yet. */
function filed(): Filed {
  const [elder, helper, mandateId, id] = [person('刘桂兰'), person('李小红'), nextUlid(), nextUlid()]
  const post = postDoc(helper.personId, { name: '李小红', role: 'villageWorker', orgPath: home, placeId: 'n5', placeName: '望月湖社区' })
  const both = { parties: [elder.personId, helper.personId], personId: elder.personId, personName: '刘桂兰', helperId: helper.personId, helperName: '李小红', postId: post._id }
  cloud.store.insert('posts', [post])
  cloud.store.insert('mandates', [mandates.schema.parse({ _id: mandateId, ...both, helperPost: '望月湖社区 专干', what: ['basics'], state: 'confirmed', askedAt: new Date(), timeline: [] })])
  cloud.store.insert('filings', [filings.schema.parse({ _id: id, mandateId, ...both, content: { what: 'basics', large: true }, lines: ['打开长辈版（字更大）'], state: 'toConfirm', filedAt: new Date(), answeredAt: null })])
  cloud.store.insert('messages', [messages.schema.parse(messageDoc(elder.personId, { _id: `filing:${id}:${elder.personId}`, ...toDo() }))])
  return { elder, helper, postId: post._id, mandateId, id }
}

/** The same in a family, by a relative. */
async function filedByFamily(): Promise<Filed> {
  const [elder, helper, mandateId, id, familyId] = [await somebody(cloud, '刘桂兰'), await somebody(cloud, '周敏'), nextUlid(), nextUlid(), nextUlid()]
  dataOf(await cloud.mutate('account.family.start', { id: familyId }, elder))
  const { token } = dataOf<{ token: string }>(await cloud.mutate('account.family.invite', { id: nextUlid(), familyId, role: 'helper' }, elder))
  dataOf(await cloud.mutate('account.family.accept', { token }, helper))
  dataOf(await call('ask', { id: mandateId, personId: elder.personId, what: ['basics'] }, helper))
  dataOf(await call('confirm', { id: mandateId }, elder))
  dataOf(await call('fileOnBehalf', { id, mandateId, content: { what: 'basics', large: true } }, helper))
  return { elder, helper, postId: '', mandateId, id }
}

async function handOver({ helper, postId }: Filed) {
  const taking = person('陈晓岚')
  const post = postDoc(taking.personId, { name: '陈晓岚', role: 'townshipOfficer', orgPath: street, placeId: 'n4' })
  cloud.store.insert('posts', [post])
  return cloud.mutate('org.staff.leave', { postId, toPostId: post._id }, helper)
}
async function erase({ helper }: Filed) {
  dataOf(await cloud.mutate('account.myData.askDeletion', {}, helper))
  set('people', helper.personId, { 'deletion.eraseAt': new Date(Date.now() - 1000) })
  return cloud.fireTimer('timer', 'eraseAccounts')
}

const noticeOf = ({ elder, id }: Filed) => rows('messages', { _id: `filing-void:${id}:${elder.personId}` })
const askingOf = ({ elder, id }: Filed) => rows('messages', { _id: `filing:${id}:${elder.personId}` })
const stateOf = ({ id }: Filed) => rows('filings', { _id: id })[0]?.['state']
const mine = async (who: Someone) => dataOf<{ filings: Filing[] }>(await cloud.query('account.mandate.mine', {}, who)).filings

/** It is over, waits for nobody, changed nothing, and cannot be confirmed. */
async function expectVoid(all: Filed) {
  expect(stateOf(all)).toBe('voided')
  expect(askingOf(all)).toMatchObject([{ waits: [] }])
  expect(await call('confirmFiling', { id: all.id }, all.elder)).toMatchObject({ ok: false, error: { code: 'CONFLICT', message: filingOverSentence } })
  expect((await meOf(cloud, all.elder))?.large).toBe(false)
  expect((await mine(all.elder)).find(({ id }) => id === all.id)).toMatchObject({ state: 'voided' })
}

describe('it is void, the person reads once what happens next, and a confirmation is refused in words', () => {
  test.each<[string, (all: Filed) => Promise<unknown>]>([
    ['the helper ends the mandate', ({ mandateId, helper }) => call('end', { id: mandateId }, helper)],
    ['the helper leaves the post', handOver],
    ['the post is suspended', ({ postId }) => Promise.resolve(set('posts', postId, { state: 'suspended' }))],
    ['the post’s term is over', ({ postId }) => Promise.resolve(set('posts', postId, { until: new Date(Date.now() - 1000) }))],
  ])('when %s', async (_, end) => {
    const all = filed()
    await end(all)
    await sweep()
    await sweep()
    await expectVoid(all)
    expect(noticeOf(all)).toMatchObject([{ title: '李小红替您填的没有办', text: expect.stringMatching(/没有办.*您/) }])
  })

  test('when the helper’s account is deleted: nothing is left to confirm', async () => {
    const all = await filedByFamily()
    await erase(all)
    expect([rows('filings', { _id: all.id }), rows('mandates', { _id: all.mandateId })]).toEqual([[], []])
    expect(askingOf(all)).toMatchObject([{ waits: [] }])
    expect(noticeOf(all)).toMatchObject([{ title: '周敏替您填的没有办' }])
    expect(codeOf(await call('confirmFiling', { id: all.id }, all.elder))).toBe('NOT_FOUND')
  })

  test('when the person ends it themselves: they know, and get no message of their own tap', async () => {
    const all = filed()
    dataOf(await call('end', { id: all.mandateId }, all.elder))
    await sweep()
    await expectVoid(all)
    expect(noticeOf(all)).toEqual([])
  })
})

test('before the timer has come round a confirmation is refused all the same, and a refusal is as good as void', async () => {
  const [confirmed, refused] = [filed(), filed()]
  for (const { postId } of [confirmed, refused]) set('posts', postId, { state: 'suspended' })
  expect(await call('confirmFiling', { id: confirmed.id }, confirmed.elder)).toMatchObject({ ok: false, error: { code: 'CONFLICT', message: filingOverSentence } })
  await expectVoid(confirmed)
  expect(dataOf(await call('refuseFiling', { id: refused.id }, refused.elder))).toEqual({ state: 'refused' })
  await sweep()
  expect(dataOf(await call('refuseFiling', { id: confirmed.id }, confirmed.elder))).toEqual({ state: 'voided' })
})

test('what the person confirmed before the end is carried through, and what others filed stays', async () => {
  const [all, others] = [filed(), filed()]
  set('filings', all.id, { state: 'confirmed' })
  dataOf(await call('end', { id: all.mandateId }, all.helper))
  expect(dataOf(await call('confirmFiling', { id: all.id }, all.elder))).toEqual({ state: 'done' })
  expect((await meOf(cloud, all.elder))?.large).toBe(true)
  expect(stateOf(others)).toBe('toConfirm')
  expect(dataOf(await call('confirmFiling', { id: others.id }, others.elder))).toEqual({ state: 'done' })
})

test('a post that works again files anew; what was void stays void', async () => {
  const all = filed()
  set('posts', all.postId, { state: 'suspended' })
  await sweep()
  set('posts', all.postId, { state: 'active' })
  const id = nextUlid()
  dataOf(await call('fileOnBehalf', { id, mandateId: all.mandateId, content: { what: 'basics', large: true } }, all.helper))
  await sweep()
  await expectVoid(all)
  expect(dataOf(await call('confirmFiling', { id }, all.elder))).toEqual({ state: 'done' })
})

test('filed in the very moment of the end: it never waits for the person', async () => {
  const { mandateId, elder, helper } = filed()
  const answers = await Promise.all([...Array(4).keys()].map((i) => (i === 2 ? call('end', { id: mandateId }, elder) : call('fileOnBehalf', { id: nextUlid(), mandateId, content: { what: 'basics', large: true } }, helper))))
  expect(answers[2]?.ok).toBe(true)
  await sweep()
  expect(rows('filings', { mandateId, state: 'toConfirm' })).toEqual([])
})

const kinds = cutKinds
describe.each<[string, (all: Filed) => Promise<unknown>, object]>([
  ['ending it', ({ mandateId, helper }) => call('end', { id: mandateId }, helper), { action: 'account.mandate.end' }],
  ['the hand-over', handOver, { action: 'org.staff.leave' }],
])('%s cut at each database call in turn', (_, end, where) => {
  test.each(kinds)('%s: the timer ends what was begun, and the person is told once', async (kind) => {
    for (let n = 1, cut = true; cut; n++) {
      for (const name of ['posts', 'handOvers']) cloud.store.remove(name, {}, { multi: true })
      const all = filed()
      const fault = cloud.faults.inject({ kind, call: n, ...where })
      await end(all)
      cloud.faults.clear()
      cut = fault.hits > 0
      await cloud.fireTimer('timer', 'finishHandOvers')
      if (rows('mandates', { _id: all.mandateId, state: 'ended' }).length === 0) {
        // Nothing was said to be over yet: it waits as before.
        expect([n, stateOf(all), noticeOf(all).length]).toEqual([n, 'toConfirm', 0])
        continue
      }
      await sweep()
      await sweep()
      await expectVoid(all)
      expect([n, noticeOf(all).length]).toEqual([n, 1])
      expect(rows(mandates.name, { _id: all.mandateId, voiding: true })).toEqual([])
    }
  })
})

test.each(kinds)('the timer cut at each call in turn (%s): the next run ends it, once', async (kind) => {
  for (let n = 1, cut = true; cut; n++) {
    const all = filed()
    set('posts', all.postId, { state: 'suspended' })
    const fault = cloud.faults.inject({ kind, call: n, function: 'timer' })
    await sweep().catch(() => undefined)
    cloud.faults.clear()
    cut = fault.hits > 0
    await sweep()
    await expectVoid(all)
    expect([n, noticeOf(all).length]).toEqual([n, 1])
  }
})
