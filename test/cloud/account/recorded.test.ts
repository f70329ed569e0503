/** Somebody without WeChat: entered by the village, and taken over by themselves when they come to have it. */
import { newestVersion } from '../../../src/domain/account/consent-texts'
import type { Me } from '../../../src/domain/account/contract/profile'
import { keyTasks } from '../../../src/domain/key-task'
import { assistKinds, assistStates } from '../../../src/domain/org/assist'
import { filings } from '../../../cloudfunctions/account/mandate/collections'
import { memberships } from '../../../cloudfunctions/account/membership/collections'
import { volunteers } from '../../../cloudfunctions/account/volunteer/collections'
import { collections } from '../../../cloudfunctions/collections'
import { accessLog } from '../../../cloudfunctions/kernel/access-log'
import { seal, unseal } from '../../../cloudfunctions/kernel/crypto/seal'
import { calls, messages } from '../../../cloudfunctions/kernel/notify/collections'
import { assists } from '../../../cloudfunctions/org/assist/collections'
import { cutKinds } from '../../fixtures/cut-kinds'
import { keys } from '../../fixtures/temporary-cloud'
import { nextUlid, postDoc } from '../fixtures'
import { codeOf, dataOf, startTestCloud, type TestCloud } from '../harness'
import { messageDoc, toDo } from './message-doc'
import { home, meOf, nextDoor, plantPlaces, somebody, type Someone } from './person'

let cloud: TestCloud
beforeAll(async () => {
  Object.assign(process.env, keys)
  cloud = await startTestCloud()
  plantPlaces(cloud)
})
afterAll(() => cloud.close())
afterEach(() => cloud.faults.clear())

const upTo = (calls: number) => cutKinds.flatMap((kind) => Array.from({ length: calls }, (_, i) => [kind, i + 1] as const))
const rows = (collection: string, filter: object) => cloud.store.find(collection, { filter: { ...filter } }).docs
const stored = (personId: string) => rows('people', { _id: personId })[0]

interface Worker extends Someone {
  postId: string
}
async function worker(orgPath = home): Promise<Worker> {
  const who = await somebody(cloud, '李小红')
  const post = postDoc(who.personId, { name: '李小红', role: 'villageWorker', orgPath, placeName: '望月湖社区' })
  cloud.store.insert('posts', [post])
  return { ...who, postId: post._id }
}
interface Entry {
  id: string
  name: string
  placeId: string
  told: number
  phone?: string
  birthOn?: string
}
const entry = (more: Partial<Entry> = {}): Entry => ({ id: nextUlid(), name: '示例奶奶', placeId: 'n5', told: newestVersion('recorded'), ...more })
const record = (input: object, by: Someone) => cloud.mutate('account.mandate.recordPerson', input, by)
const entered = async (by: Someone, more: Partial<Entry> = {}) => dataOf<{ personId: string; mandateId: string }>(await record(entry(more), by))

describe('entering somebody without WeChat', () => {
  test('gives a record at the place, the consent that was read out, and a mandate that holds at once', async () => {
    const by = await worker()
    const input = entry({ phone: '13900001111', birthOn: '1951-03-02' })
    const { personId, mandateId } = dataOf<{ personId: string; mandateId: string }>(await record(input, by))
    expect(personId).toBe(`p${input.id}`)
    expect(stored(personId)).toMatchObject({ name: '示例奶奶', openid: null, recordedBy: by.postId, orgPath: home, birthOn: '1951-03-02', phone: { last4: '1111', verified: false } })
    expect(JSON.stringify(stored(personId))).not.toContain('13900001111')
    expect(rows('consents', { _id: personId })).toMatchObject([{ given: { recorded: { state: 'given', version: 1, toldBy: by.personId } } }])
    expect(rows('mandates', { _id: mandateId })).toMatchObject([{ personId, helperId: by.personId, helperPost: '望月湖社区 村（社区）专干', state: 'confirmed' }])
  })
  test('is found by name, initials and phone like everybody', async () => {
    const by = await worker()
    const { personId } = await entered(by, { name: '欧小花', phone: '13900002222' })
    for (const text of ['欧小', 'oxh', '13900002222']) {
      const { items } = dataOf<{ items: Array<{ id: string }> }>(await cloud.query('org.desk.searchPeople', { text }, by))
      expect([text, items.map(({ id }) => id)]).toEqual([text, [personId]])
    }
  })
  test.each([
    ['at a place of somebody else', { placeId: 'n6' }, 'NOT_FOUND'],
    ['with a text that is not the newest', { told: 99 }, 'CONFLICT'],
    ['born tomorrow', { birthOn: '2999-01-01' }, 'BAD_INPUT'],
    ['born before anybody alive', { birthOn: '1000-01-01' }, 'BAD_INPUT'],
  ])('%s: refused, and nothing is there', async (_, more, code) => {
    const input = entry(more)
    expect(codeOf(await record(input, await worker()))).toBe(code)
    expect([rows('people', { _id: `p${input.id}` }), rows('consents', { _id: `p${input.id}` }), rows('mandates', { _id: input.id })]).toEqual([[], [], []])
  })
  test('the same id with other words, or by another post, is not the same person', async () => {
    const by = await worker()
    const input = entry()
    dataOf(await record(input, by))
    expect(codeOf(await record({ ...input, name: '别人' }, by))).toBe('CONFLICT')
    expect(codeOf(await record(input, await worker()))).toBe('CONFLICT')
    expect(rows('mandates', { _id: input.id })).toMatchObject([{ helperId: by.personId }])
  })
  test('four taps at once enter one person', async () => {
    const by = await worker()
    const input = entry({ phone: '13900003333' })
    const answers = await Promise.all(Array.from({ length: 4 }, () => record(input, by)))
    expect(new Set(answers.map((answer) => dataOf<{ personId: string }>(answer).personId))).toEqual(new Set([`p${input.id}`]))
    expect([rows('people', { recordedBy: by.postId }).length, rows('mandates', { helperId: by.personId }).length]).toEqual([1, 1])
  })
  test.each(upTo(8))('%s at call %i: the same tap again ends it, once', async (kind, call) => {
    const by = await worker()
    const input = entry({ phone: '13900004444' })
    const fault = cloud.faults.inject({ kind, call, action: 'account.mandate.recordPerson' })
    expect([(await record(input, by)).ok, fault.hits]).toEqual([false, 1])
    dataOf(await record(input, by))
    expect([rows('people', { recordedBy: by.postId }).length, rows('mandates', { _id: input.id }).length]).toEqual([1, 1])
    expect(rows('consents', { _id: `p${input.id}` })[0]?.['log']).toHaveLength(1)
  })
  test('who wants no record any more says so: it ends after fifteen days, once; another village cannot say it', async () => {
    const by = await worker()
    const { personId } = await entered(by)
    const drop = (as: Someone) => cloud.mutate('account.mandate.dropRecorded', { personId }, as)
    expect(codeOf(await drop(await worker(nextDoor)))).toBe('NOT_FOUND')
    expect(dataOf(await drop(by))).toEqual(dataOf(await drop(by)))
    cloud.store.modify('people', { _id: personId }, { $set: { 'deletion.eraseAt': new Date(Date.now() - 1000) } }, { multi: false, merge: true, upsert: false, now: new Date() })
    await cloud.fireTimer('timer', 'eraseAccounts')
    expect([stored(personId), rows('mandates', { personId })]).toEqual([undefined, []])
    const who = await somebody(cloud)
    expect(codeOf(await cloud.mutate('account.mandate.dropRecorded', { personId: who.personId }, by))).toBe('NOT_FOUND')
  })
})

describe('acting for somebody without WeChat', () => {
  const file = (input: object, by: Someone) => cloud.mutate('account.mandate.fileOnBehalf', { id: nextUlid(), content: { what: 'basics', large: true }, ...input }, by)
  test('asked face to face, it is done at once, and says so; without that it waits', async () => {
    const by = await worker()
    const { personId, mandateId } = await entered(by)
    expect(dataOf(await file({ mandateId }, by))).toEqual({ state: 'toConfirm' })
    expect(stored(personId)).toMatchObject({ large: false })
    expect(dataOf(await file({ mandateId, inPerson: true }, by))).toEqual({ state: 'done' })
    expect(stored(personId)).toMatchObject({ large: true })
    expect(rows('filings', { personId, inPerson: true })).toMatchObject([{ state: 'done', lines: ['打开长辈版（字更大）'] }])
  })
  test('nobody decides in this way for who can confirm themselves', async () => {
    const [by, who, mandateId] = [await worker(), await somebody(cloud), nextUlid()]
    const ask = { id: mandateId, personId: who.personId, what: ['basics'] }
    expect(codeOf(await cloud.mutate('account.mandate.askInPlace', { ...ask, inPerson: true }, by))).toBe('NOT_ALLOWED')
    dataOf(await cloud.mutate('account.mandate.askInPlace', ask, by))
    dataOf(await cloud.mutate('account.mandate.confirm', { id: mandateId }, who))
    expect(codeOf(await file({ mandateId, inPerson: true }, by))).toBe('NOT_ALLOWED')
  })
  test('who has moved away is out of reach: said so, and not that they have WeChat', async () => {
    const by = await worker()
    const { personId, mandateId } = await entered(by)
    cloud.store.modify('people', { _id: personId }, { $set: { orgPath: nextDoor } }, { multi: false, merge: true, upsert: false, now: new Date() })
    expect(await file({ mandateId, inPerson: true }, by)).toMatchObject({ ok: false, error: { code: 'NOT_ALLOWED', message: expect.stringContaining('管不到这位住的地方') } })
  })
  test('a worker who left the post files nothing more; who comes after asks face to face anew', async () => {
    const [by, after] = [await worker(), await worker()]
    const { personId, mandateId } = await entered(by)
    cloud.store.modify('posts', { _id: by.postId }, { $set: { state: 'left' } }, { multi: false, merge: true, upsert: false, now: new Date() })
    expect(codeOf(await file({ mandateId, inPerson: true }, by))).toBe('NOT_ALLOWED')
    const id = nextUlid()
    expect(dataOf(await cloud.mutate('account.mandate.askInPlace', { id, personId, what: ['basics'], inPerson: true }, after))).toEqual({ state: 'confirmed' })
    expect(dataOf(await file({ mandateId: id, inPerson: true }, after))).toEqual({ state: 'done' })
  })
  test.each(upTo(9))('%s at call %i of an application: the same tap again ends it, once', async (kind, call) => {
    const by = await worker()
    const { personId, mandateId } = await entered(by)
    const input = { id: nextUlid(), mandateId, content: { what: 'membership' }, inPerson: true }
    cloud.faults.inject({ kind, call, action: 'account.mandate.fileOnBehalf' })
    await file(input, by)
    cloud.faults.clear()
    expect(dataOf(await file(input, by))).toEqual({ state: 'done' })
    const [row] = rows('memberships', { _id: personId })
    expect([row?.['state'], row?.['filedBy'], (row?.['timeline'] as unknown[]).length]).toEqual(['applied', by.personId, 1])
  })
})

/** Signed in, with the number that WeChat vouches for. */
async function vouched() {
  const who = await somebody(cloud, '朋友', null)
  dataOf(await cloud.mutate('account.profile.givePhoneByWechat', { code: cloud.wechat.phoneCodes.issue(who.openid), agree: 1 }, who))
  const { sealed } = stored(who.personId)?.['phone'] as { sealed: string }
  return { ...who, phone: unseal(sealed, who.personId) }
}
interface Claimable {
  recordId: string
  name: string
  where: string
  by: string
}
const claim = (who: Someone, recordId: string) => cloud.mutate('account.profile.claimRecord', { recordId }, who)
const offered = async (who: Someone) => dataOf<{ vouched: boolean; items: Claimable[] }>(await cloud.query('account.profile.claimable', {}, who))
const fieldsOf = (personId: string) => stored(personId) as unknown as { rev: number; [field: string]: unknown }
const set = (personId: string, fields: object) => cloud.store.modify('people', { _id: personId }, { $set: fields }, { multi: false, merge: true, upsert: false, now: new Date() })

/** A record with something of every kind under it, and the person who comes for it. */
async function kept() {
  const [by, who] = [await worker(), await vouched()]
  const { personId: record, mandateId } = await entered(by, { phone: who.phone, birthOn: '1951-03-02' })
  const contact = { postId: by.postId, personId: by.personId, name: '李小红', roleText: '望月湖社区 专干', phone: '', kind: 'village' }
  const wishes = { callMe: '示例老师', notOn: ['04-05'], topicsToAvoid: ['团圆'] }
  set(record, { specialFamily: { kind: 'disabled', since: '2023-05-01' }, contacts: [contact], wishes, realName: { sealed: seal('示例奶奶', record), masked: '示**' } })
  const place = { placeId: 'n5', names: ['望月湖社区'] }
  const step = { id: nextUlid(), at: new Date(), words: '示例', by: by.personId, decision: false }
  const [filingId, callId, assistId] = [nextUlid(), nextUlid(), nextUlid()]
  const put = (collection: { name: string; schema: { parse: (row: unknown) => object } }, row: object) => cloud.store.insert(collection.name, [collection.schema.parse(row) as { _id: string }])
  put(memberships, { _id: record, orgPath: home, place, toPath: null, toPlace: null, waitsAt: null, askedAt: null, state: 'member', cardNo: 'C1', since: new Date(), filedBy: by.personId, name: '示例奶奶', rev: 3, timeline: [{ ...step, state: 'member' }] })
  put(volunteers, { _id: record, orgPath: home, place, skills: [], times: [], trainings: [], vetting: 'approved', appliedAt: new Date(), rev: 1, timeline: [{ ...step, state: 'approved' }] })
  put(filings, { _id: filingId, mandateId, parties: [record, by.personId], personId: record, personName: '示例奶奶', helperId: by.personId, helperName: '李小红', content: { what: 'membership' }, lines: ['申请入会'], state: 'toConfirm', filedAt: new Date(), answeredAt: null })
  put(messages, messageDoc(record, { _id: `filing:${filingId}:${record}`, ...toDo() }))
  put(calls, { _id: callId, personId: record, who: '示例奶奶', placeName: '望月湖社区', orgPath: home, assignee: by.postId, what: '示例', note: null, restricted: false, at: new Date(), dueAt: new Date(), state: 'open' })
  put(assists, { _id: assistId, personId: record, who: '示*', restricted: false, orgPath: home, placeName: '望月湖社区', answeringPath: nextDoor, answeringPlaceName: '湖中社区', kind: assistKinds[0], keyTask: keyTasks[0], question: '示例', reason: '示例', state: assistStates[0], open: true, at: new Date(), asker: { postId: by.postId, personId: by.personId, name: '李小红', role: 'villageWorker', placeName: '望月湖社区', phone: null }, taker: null, answer: null, waitsAt: null, dueAt: null, raiseAt: null, raisedTo: null, timeline: [] })
  put(accessLog, { _id: nextUlid(), at: new Date(), viewer: by.personId, viewerName: '李小红', viewerPost: by.postId, viewerRole: 'villageWorker', viewerPlace: '望月湖社区', orgPath: home, under: ['n5'], subject: record, subjectName: '示*', what: ['file'], reason: '入户前了解情况', requestId: 'r' })
  return { by, who, record, mandateId, filingId }
}
type Kept = Awaited<ReturnType<typeof kept>>

/** Everything is the person's, once, and the record holds nothing. */
async function expectTaken({ who, by, record, mandateId, filingId }: Kept) {
  const me = who.personId
  expect(await meOf(cloud, who)).toMatchObject({ name: '示例奶奶', birthOn: '1951-03-02', specialFamily: 'disabled', realName: '示**', place: { placeId: 'n5' }, contacts: [{ name: '李小红' }], wishes: { callMe: '示例老师', notOn: ['04-05'], topicsToAvoid: ['团圆'] } })
  expect(unseal((fieldsOf(me)['realName'] as { sealed: string }).sealed, me)).toBe('示例奶奶')
  expect(rows('memberships', { _id: me })).toMatchObject([{ state: 'member', cardNo: 'C1', timeline: [{ state: 'member' }] }])
  expect(rows('volunteers', { _id: me })).toMatchObject([{ vetting: 'approved', timeline: [{ state: 'approved' }] }])
  expect(rows('consents', { _id: me })).toMatchObject([{ given: { phone: { toldBy: null }, recorded: { toldBy: by.personId } } }])
  expect(rows('mandates', { _id: mandateId })).toMatchObject([{ parties: [me, by.personId], personId: me, state: 'confirmed' }])
  expect(rows('messages', { to: me })).toMatchObject([{ _id: `filing:${filingId}:${me}`, waits: ['reading', 'action'] }])
  expect(dataOf<{ items: unknown[] }>(await cloud.query('account.myData.accesses', { limit: 5 }, who)).items).toMatchObject([{ who: '李小红', reason: '入户前了解情况' }])
  for (const { name, personal } of collections.filter(({ personal, name }) => personal !== null && name !== 'people')) {
    expect([name, rows(name, { [personal!.key]: record })]).toEqual([name, []])
  }
  expect([rows('calls', { personId: me }).length, rows('assists', { personId: me }).length, rows('filings', { personId: me }).length]).toEqual([1, 1, 1])
  expect(stored(record)).toMatchObject({ claimedBy: me, recordedBy: by.postId, name: '朋友', orgPath: null, phone: null, realName: null, birthOn: null, specialFamily: null, contacts: [], searchKeys: [] })
}

describe('taking a record over', () => {
  test('what was kept becomes the person’s own, and nothing stays under the record', async () => {
    const all = await kept()
    expect(await offered(all.who)).toEqual({ vouched: true, items: [expect.objectContaining({ recordId: all.record, name: '示*', where: '望月湖社区', by: '望月湖社区 村（社区）专干 李小红' })] })
    expect(dataOf<{ ok: boolean; me: Me }>(await claim(all.who, all.record))).toMatchObject({ ok: true, me: { personId: all.who.personId, name: '示例奶奶' } })
    await expectTaken(all)
    expect(await offered(all.who)).toEqual({ vouched: true, items: [] })
    // What waited under the record can be answered by the person, and is settled.
    dataOf(await cloud.mutate('account.mandate.refuseFiling', { id: all.filingId }, all.who))
    expect(rows('messages', { to: all.who.personId })).toMatchObject([{ waits: [] }])
  })
  test('a family that knew nobody’s name calls them by it', async () => {
    const all = await kept()
    const familyId = nextUlid()
    dataOf(await cloud.mutate('account.family.start', { id: familyId }, all.who))
    dataOf(await claim(all.who, all.record))
    expect(rows('families', { _id: familyId })).toMatchObject([{ members: [{ personId: all.who.personId, name: '示例奶奶' }] }])
  })
  test('a number that was only typed proves nothing; neither does another’s', async () => {
    const { who, record } = await kept()
    const typed = await somebody(cloud)
    dataOf(await cloud.mutate('account.profile.givePhone', { phone: who.phone, agree: 1 }, typed))
    expect(await offered(typed)).toEqual({ vouched: false, items: [] })
    expect(dataOf(await claim(typed, record))).toMatchObject({ ok: false, why: 'notVouched' })
    expect(dataOf(await claim(await vouched(), record))).toMatchObject({ ok: false, why: 'notFound' })
    expect(dataOf(await claim(who, (await somebody(cloud)).personId))).toMatchObject({ ok: false, why: 'notFound' })
    expect(stored(record)).toMatchObject({ claimedBy: null })
  })
  test('what the person said themselves stands; the further membership stands, with the steps of both', async () => {
    const all = await kept()
    const me = all.who.personId
    dataOf(await cloud.mutate('account.profile.edit', { name: '阿婆', placeId: 'n6' }, all.who))
    dataOf(await cloud.mutate('account.membership.join', { id: nextUlid() }, all.who))
    dataOf(await claim(all.who, all.record))
    expect(await meOf(cloud, all.who)).toMatchObject({ name: '阿婆', place: { placeId: 'n6' }, birthOn: '1951-03-02' })
    const [row] = rows('memberships', { _id: me })
    expect([row?.['state'], row?.['orgPath'], (row?.['timeline'] as unknown[]).length]).toEqual(['member', home, 2])
  })
  test('claimed again, nothing changes: what was dropped since stays dropped', async () => {
    const all = await kept()
    dataOf(await claim(all.who, all.record))
    dataOf(await cloud.mutate('account.profile.dropIdentity', {}, all.who))
    const before = fieldsOf(all.who.personId)
    dataOf(await claim(all.who, all.record))
    expect(fieldsOf(all.who.personId)).toEqual(before)
  })
  test('six taps at once take it over once', async () => {
    const all = await kept()
    const answers = await Promise.all(Array.from({ length: 6 }, () => claim(all.who, all.record)))
    expect(answers.some(({ ok }) => ok)).toBe(true)
    dataOf(await claim(all.who, all.record))
    await expectTaken(all)
  })
  // A round trip for each collection and more: beyond the last call there is nothing to cut.
  test.each(upTo(48))('%s at call %i: the same tap again ends it', async (kind, call) => {
    const all = await kept()
    const fault = cloud.faults.inject({ kind, call, action: 'account.profile.claimRecord' })
    await claim(all.who, all.record)
    expect([call, fault.hits === 1 || call > 30]).toEqual([call, true])
    cloud.faults.clear()
    dataOf(await claim(all.who, all.record))
    await expectTaken(all)
  })
})
