/** At the door of somebody without WeChat: filed once, signed in person, by who works there; and theirs when they come to have WeChat. */
import { unseal } from '../../../cloudfunctions/kernel/crypto/seal'
import type { SupportCase } from '../../../cloudfunctions/support/cases/collections'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { newestVersion } from '@/domain/account/consent-texts'
import { specialSupport } from '@/domain/support/shipped/special-support'
import type { DoorSheet } from '@/domain/support/door/door-contract'
import { cutKinds } from '../../fixtures/cut-kinds'
import { keys } from '../../fixtures/temporary-cloud'
import { home, nextDoor, plantPlaces, somebody, type Someone } from '../account/person'
import { nextUlid, postDoc } from '../fixtures'
import { codeOf, dataOf, startTestCloud, type TestCloud } from '../harness'
import { caseDoc } from './case-doc'
import { markBetween } from './mark-between'
import { card, stays } from './case-doc'

let cloud: TestCloud
beforeAll(async () => {
  Object.assign(process.env, keys)
  cloud = await startTestCloud()
  plantPlaces(cloud)
})
afterAll(() => cloud.close())
afterEach(() => cloud.faults.clear())

const township = 'n1.n2.n3.n4.'
const programme = 'hospital-care'
const facts = { isConfirmed: true, isCovered: true, stays, paidDays: { '2026': 0 } }
const agree = { specialIdentity: newestVersion('specialIdentity'), health: newestVersion('health'), bank: newestVersion('bank') }
const signature = '10,10 60,40 120,20'
const picture = readFileSync(path.resolve(__dirname, '../../fixtures/pictures/upright.jpg')).toString('base64')
const rows = (collection: string, filter: object) => cloud.store.find(collection, { filter: { ...filter } }).docs
const stored = (id: string) => rows('supportCases', { _id: id })[0] as unknown as SupportCase
const set = (personId: string, fields: object) => cloud.store.modify('people', { _id: personId }, { $set: fields }, { multi: false, merge: true, upsert: false, now: new Date() })

type Worker = Someone & { postId: string }
async function worker(orgPath = home, role: 'villageWorker' | 'townshipOfficer' | 'countyOfficer' = 'villageWorker'): Promise<Worker> {
  const who = await somebody(cloud, '李小红')
  const post = postDoc(who.personId, { name: '李小红', role, orgPath, placeName: '望月湖社区', phone: '0731-85550101' })
  cloud.store.insert('posts', [post])
  return { ...who, postId: post._id }
}
async function resident(by: Worker, more: object = {}): Promise<string> {
  const entry = { id: nextUlid(), name: '示例奶奶', placeId: 'n5', told: newestVersion('recorded'), ...more }
  return dataOf<{ personId: string }>(await cloud.mutate('account.mandate.recordPerson', entry, by)).personId
}
const sheet = (personId: string, more: object = {}) => ({ id: nextUlid(), personId, programme, facts, account: card, papers: [], agree, signature, signedAt: new Date().toISOString(), ...more })
const file = (input: object, by: Someone) => cloud.mutate('support.door.file', input, by)
const open = (personId: string, by: Someone) => cloud.query('support.door.open', { personId, programme }, by)

test('what is needed at the door comes in one answer, and the look is written down', async () => {
  const by = await worker()
  const personId = await resident(by, { birthOn: '1951-03-02' })
  const answer = dataOf<DoorSheet>(await open(personId, by))
  expect(answer).toMatchObject({ personId, who: '示*奶', terms: { id: programme }, isSpecialFamily: false, papersOnFile: [] })
  expect(JSON.stringify(answer)).not.toContain('示例奶奶')
  // Whom to tell that a yes is taken back: who read it out, by the telephone of their work.
  expect(answer.ring).toMatchObject({ name: '李小红', phone: '0731-85550101' })
  await open(personId, by)
  expect(rows('accessLog', { subject: personId })).toMatchObject([{ viewer: by.personId, reason: '上门代填住院护理补贴' }])
})

test('a special family’s record, opened, is told of', async () => {
  const by = await worker()
  const personId = await resident(by)
  set(personId, { specialFamily: { kind: 'bereaved', since: '2020-01-01' } })
  expect(dataOf<DoorSheet>(await open(personId, by))).toMatchObject({ isSpecialFamily: true, facts: { isConfirmed: true } })
  expect(rows('messages', { to: personId, kind: 'access' })).toHaveLength(1)
})

test('filed before, once in a life: it is said before anything is filled in', async () => {
  const by = await worker()
  const personId = await resident(by)
  const before = caseDoc({ applicant: personId, orgPath: home, now: new Date(), programme: 'special-support', slot: `${personId}:special-support`, receipt: 'TF2611-000001' })
  cloud.store.insert('supportCases', [before])
  const answer = await cloud.query('support.door.open', { personId, programme: 'special-support' }, by)
  expect(codeOf(answer)).toBe('CONFLICT')
  expect(JSON.stringify(answer)).toContain('TF2611-000001')
  // As often as it happens: nothing stands in its way.
  dataOf(await open(personId, by))
})

test('filed: on the desk at once, with who filled it in, what was agreed to and when it was signed', async () => {
  const by = await worker()
  const personId = await resident(by)
  const input = sheet(personId)
  const { receipt, state, ring } = dataOf<{ receipt: string; state: string; ring: object }>(await file(input, by))
  expect(ring).toEqual({ name: '李小红', roleText: expect.stringContaining('望月湖社区'), phone: '0731-85550101' })
  expect([state, receipt]).toEqual(['review', expect.stringMatching(/^HL\d{4}-\d{6}$/)])
  const row = stored(input.id)
  expect(row).toMatchObject({ applicant: personId, filer: { personId: by.personId, postId: by.postId, name: '李小红' }, orgPath: home, waitsAt: home, amount: { cents: 600_00 }, inPerson: { agreed: ['specialIdentity', 'health', 'bank'] }, timeline: [{ what: 'submit', by: by.personId }] })
  expect(row.timeline[0]?.byName).toContain('李小红代填，本人当面签名')
  expect(unseal(row.signature ?? '', `signature:${input.id}`)).toBe(signature)
  for (const secret of [card.number, card.holder, '2026-11-02', '10,10']) expect(JSON.stringify(row)).not.toContain(secret)
  const [consents] = rows('consents', { _id: personId })
  for (const kind of ['specialIdentity', 'health', 'bank']) expect((consents?.['given'] as Record<string, object>)[kind]).toMatchObject({ state: 'given', toldBy: by.personId })
  const queue = dataOf<{ cases: object[] }>(await cloud.query('support.review.queue', {}, by)).cases
  expect(queue).toContainEqual(expect.objectContaining({ id: input.id, filedOnBehalf: true }))
})

test('the same of one year is refused in words; the same act is the same case', async () => {
  const by = await worker()
  const personId = await resident(by)
  cloud.store.modify('people', { _id: personId }, { $set: { rev: 7 } }, { multi: false, merge: true, upsert: false, now: new Date() })
  const input = sheet(personId, { programme: 'three-combination', facts: await answersOf('three-combination', personId, by), account: null })
  const { receipt } = dataOf<{ receipt: string }>(await file(input, by))
  expect(dataOf<{ receipt: string }>(await file(input, by)).receipt).toBe(receipt)
  const again = await file({ ...input, id: nextUlid() }, by)
  expect(codeOf(again)).toBe('CONFLICT')
  expect(JSON.stringify(again)).toContain(receipt)
  expect(rows('supportCases', { applicant: personId })).toHaveLength(1)
})

/** Any answer of its kind to every question. */
async function answersOf(id: string, personId: string, by: Someone): Promise<Record<string, unknown>> {
  const { terms } = dataOf<DoorSheet>(await cloud.query('support.door.open', { personId, programme: id }, by))
  const some = { yesNo: true, count: 1, date: '1980-01-01', money: 100_00, percent: 5, stays, daysByYear: { '2026': 0 } } as Record<string, unknown>
  return Object.fromEntries(terms.questions.map(({ fact, kind, choices }) => [fact, kind === 'choice' ? choices?.[0]?.value : some[kind]]))
}

test.each([
  ['without the consents that it needs', { agree: {} }, 'NEEDS_CONSENT'],
  ['with a text that was read out in an older version', { agree: { ...agree, health: 99 } }, 'CONFLICT'],
  ['with a typed name in place of a signature', { signature: 'typed:示例奶奶' }, 'BAD_INPUT'],
  ['without a signature', { signature: '' }, 'BAD_INPUT'],
  ['with an answer missing', { facts: { isConfirmed: true } }, 'BAD_INPUT'],
  ['with a number that no card has', { account: { ...card, number: '6217000010000000007' } }, 'BAD_INPUT'],
  ['signed more than a month ago', { signedAt: new Date(Date.now() - 31 * 86_400_000).toISOString() }, 'NOT_ALLOWED'],
  ['for a programme that is applied for elsewhere', { programme: 'no-such-programme' }, 'NOT_FOUND'],
])('%s nothing is filed', async (_what, more, code) => {
  const by = await worker()
  const personId = await resident(by)
  const input = sheet(personId, more)
  expect(codeOf(await file(input, by))).toBe(code)
  expect(stored(input.id)).toBeUndefined()
})

test('who signed by a phone whose clock is ahead signed now', async () => {
  const by = await worker()
  const input = sheet(await resident(by), { signedAt: new Date(Date.now() + 86_400_000).toISOString() })
  dataOf(await file(input, by))
  expect(stored(input.id).inPerson?.at.getTime()).toBeLessThanOrEqual(Date.now())
})

test('who lives elsewhere is not found, who has WeChat files themselves, who asked for the record to go is asked again', async () => {
  const [by, other, officer, county] = [await worker(), await worker(nextDoor), await worker(township, 'townshipOfficer'), await worker('n1.n2.n3.', 'countyOfficer')]
  const personId = await resident(by)
  for (const ask of [(as: Someone) => open(personId, as), (as: Someone) => file(sheet(personId), as)]) expect(codeOf(await ask(other))).toBe('NOT_FOUND')
  expect(codeOf(await open(personId, county))).toBe('NOT_ALLOWED')
  dataOf(await open(personId, officer))
  const who = await somebody(cloud)
  for (const ask of [open(who.personId, by), file(sheet(who.personId), by)]) {
    const answer = await ask
    expect(codeOf(answer)).toBe('NOT_ALLOWED')
    expect(JSON.stringify(answer)).toContain('代办')
  }
  expect(codeOf(await file(sheet(personId), who))).toBe('NO_POST')
  dataOf(await cloud.mutate('account.mandate.dropRecorded', { personId }, by))
  expect(codeOf(await file(sheet(personId), by))).toBe('NOT_ALLOWED')
})

describe('papers', () => {
  const keep = (paper: string, forPerson: string, as: Someone) => cloud.mutate('support.papers.keepPage', { paper, kind: 'identity', page: nextUlid(), base64: picture, forPerson }, as)
  test('photographed by the staff, they are the resident’s; nobody else keeps any for them', async () => {
    const [by, other, county, who] = [await worker(), await worker(nextDoor), await worker('n1.n2.n3.', 'countyOfficer'), await somebody(cloud)]
    const [personId, paper] = [await resident(by), nextUlid()]
    dataOf(await keep(paper, personId, by))
    expect(rows('supportPapers', { _id: paper })).toMatchObject([{ owner: personId, keptFor: personId }])
    expect(codeOf(await keep(nextUlid(), personId, other))).toBe('NOT_FOUND')
    expect(codeOf(await keep(nextUlid(), personId, county))).toBe('NOT_ALLOWED')
    expect(codeOf(await keep(nextUlid(), personId, who))).toBe('NOT_ALLOWED')
    expect(codeOf(await keep(nextUlid(), who.personId, by))).toBe('NOT_ALLOWED')
    const input = sheet(personId, { papers: [{ material: 'identity', paper }] })
    dataOf(await file(input, by))
    const { addresses } = dataOf<{ addresses: string[] }>(await cloud.query('support.review.paper', { id: input.id, paper }, by))
    expect((await fetch(addresses[0] ?? '')).status).toBe(200)
  })
})

test('who comes to have WeChat has the case, and the pictures of their papers open still', async () => {
  const by = await worker()
  const who = await somebody(cloud, '朋友', null)
  dataOf(await cloud.mutate('account.profile.givePhoneByWechat', { code: cloud.wechat.phoneCodes.issue(who.openid), agree: 1 }, who))
  const phone = unseal((rows('people', { _id: who.personId })[0]?.['phone'] as { sealed: string }).sealed, who.personId)
  const [personId, paper] = [await resident(by, { phone, birthOn: '1951-03-02' }), nextUlid()]
  dataOf(await cloud.mutate('support.papers.keepPage', { paper, kind: 'identity', page: nextUlid(), base64: picture, forPerson: personId }, by))
  const input = sheet(personId, { papers: [{ material: 'identity', paper }] })
  dataOf(await file(input, by))
  dataOf(await cloud.mutate('account.profile.claimRecord', { recordId: personId }, who))
  expect(stored(input.id)).toMatchObject({ applicant: who.personId, parties: [who.personId, by.personId] })
  expect(dataOf<{ cases: object[] }>(await cloud.query('support.cases.mine', { done: false }, who)).cases).toMatchObject([{ id: input.id, forName: null }])
  const { addresses } = dataOf<{ addresses: string[] }>(await cloud.query('support.papers.link', { paper }, who))
  expect((await fetch(addresses[0] ?? '')).status).toBe(200)
  // The act that is sent once more after that is still the same case; and what came too late for the handing over follows it.
  cloud.store.modify('supportCases', { _id: input.id }, { $set: { applicant: personId, parties: [personId, by.personId] } }, { multi: false, merge: true, upsert: false, now: new Date() })
  dataOf(await file(input, by))
  expect(stored(input.id)).toMatchObject({ applicant: who.personId, parties: [who.personId, by.personId] })
  expect(codeOf(await file(sheet(personId), by))).toBe('NOT_FOUND')
})

test('from the township on, who filed it leaves the decision to somebody else', async () => {
  const officer = await worker(township, 'townshipOfficer')
  const personId = await resident(await worker())
  const input = sheet(personId)
  dataOf(await file(input, officer))
  cloud.store.modify('supportCases', { _id: input.id }, { $set: { at: 1, waitsAt: township } }, { multi: false, merge: true, upsert: false, now: new Date() })
  const opened = await cloud.query('support.review.open', { id: input.id }, officer)
  expect(JSON.stringify(opened)).toContain('这一份是您代填的')
})

test('what is to be done is told by telephone, as to who has no WeChat; who filed it hears as well', async () => {
  const by = await worker()
  const personId = await resident(by, { birthOn: '1951-03-02' })
  set(personId, { contacts: [{ postId: by.postId, personId: by.personId, name: '李小红', roleText: '望月湖社区 专干', phone: '', kind: 'village' }] })
  const input = sheet(personId)
  dataOf(await file(input, by))
  const act = nextUlid()
  const entry = { act, what: 'return', at: new Date(), state: 'returned', level: 'village', by: by.personId, byName: '示例', says: '' }
  cloud.store.modify('supportCases', { _id: input.id }, { $set: { state: 'returned', untold: act, needs: [{ kind: 'other', says: '请补出院小结' }], timeline: [...stored(input.id).timeline, entry] } }, { multi: false, merge: true, upsert: false, now: new Date() })
  await cloud.fireTimer('timer', 'followCases')
  await cloud.fireTimer('timer', 'deliverMessages')
  expect(rows('messages', { _id: `case:${act}:${by.personId}` })).toHaveLength(1)
  expect(rows('calls', { personId })).toMatchObject([{ assignee: by.postId, kind: 'message' }])
})

describe.each(cutKinds)('cut at every database call (%s)', (kind) => {
  test('sent again, it is filed once', async () => {
    const by = await worker()
    for (let at = 1; at <= 18; at++) {
      const personId = await resident(by)
      const input = sheet(personId)
      cloud.faults.inject({ kind, call: at, action: 'support.door.file' })
      const first = await file(input, by)
      cloud.faults.clear()
      // A case never stands without the consents that it needs.
      if (stored(input.id)) expect(Object.keys(rows('consents', { _id: personId })[0]?.['given'] as object)).toEqual(expect.arrayContaining(['specialIdentity', 'health', 'bank']))
      const { receipt } = dataOf<{ receipt: string }>(await file(input, by))
      expect([at, first.ok ? (first as { data: { receipt: string } }).data.receipt : receipt]).toEqual([at, receipt])
      expect(rows('supportCases', { applicant: personId })).toHaveLength(1)
      expect(stored(input.id).timeline).toHaveLength(1)
    }
  })
})

test('who becomes a special family while it is filed is marked in it, whenever that is; cut, the timer marks it', async () => {
  const by = await worker()
  let between = 0
  for (let call = 1; call <= 16; call++) {
    const personId = await resident(by)
    const input = sheet(personId)
    if (!(await markBetween(cloud, personId, { call, action: 'support.door.file' }, async () => void dataOf(await file(input, by))))) continue
    between++
    // The last call comes after it.
    expect([call, stored(input.id).restricted]).toEqual([call, true])
  }
  expect(between).toBeGreaterThan(8)

  const personId = await resident(by)
  const input = sheet(personId)
  dataOf(await file(input, by))
  set(personId, { specialFamily: { kind: 'bereaved', since: '2020-01-01' } })
  expect(stored(input.id)).toMatchObject({ restricted: false })
  await cloud.fireTimer('timer', 'followCases')
  expect(stored(input.id)).toMatchObject({ restricted: true })
})

describe('once in a life, whoever’s record it was', () => {
  async function claimant() {
    const who = await somebody(cloud, '朋友', null)
    dataOf(await cloud.mutate('account.profile.givePhoneByWechat', { code: cloud.wechat.phoneCodes.issue(who.openid), agree: 1 }, who))
    return { who, phone: unseal((rows('people', { _id: who.personId })[0]?.['phone'] as { sealed: string }).sealed, who.personId) }
  }
  function planted(applicant: string, now = new Date()) {
    const doc = caseDoc({ applicant, orgPath: home, now, programme: 'special-support', title: '特别扶助', terms: specialSupport, restricted: false, amount: null, facts: null, slot: `${applicant}:special-support` })
    cloud.store.insert('supportCases', [doc])
    return doc._id
  }
  const claim = (recordId: string, who: Someone) => cloud.mutate('account.profile.claimRecord', { recordId }, who)

  test.each(cutKinds)('a record that is taken over brings the slots of its applications, cut anywhere (%s)', async (kind) => {
    const by = await worker()
    for (let call = 1; ; call++) {
      const { who, phone } = await claimant()
      const personId = await resident(by, { phone, birthOn: '1951-03-02' })
      const id = planted(personId)
      const fault = cloud.faults.inject({ kind, call, action: 'account.profile.claimRecord' })
      await claim(personId, who)
      cloud.faults.clear()
      await claim(personId, who)
      await claim(personId, who)
      expect([call, stored(id).applicant, stored(id).slot]).toEqual([call, who.personId, `${who.personId}:special-support`])
      if (fault.hits === 0) break
    }
  })

  test.each([['theirs', 9], ['the record’s', -9]])('where both hold it the elder keeps it, and whoever reviews sees the other (elder: %s)', async (elder, days) => {
    const by = await worker()
    let hits = 0
    for (let call = 0; call === 0 || hits > 0; call++) {
      const { who, phone } = await claimant()
      const personId = await resident(by, { phone, birthOn: '1951-03-02' })
      const [brought, own] = [planted(personId), planted(who.personId, new Date(Date.now() - days * 86_400_000))]
      const slot = `${who.personId}:special-support`
      if (call > 0) {
        const fault = cloud.faults.inject({ kind: 'errorAfterCommit', call, action: 'account.profile.claimRecord' })
        await claim(personId, who)
        hits = fault.hits
        cloud.faults.clear()
      }
      await claim(personId, who)
      await claim(personId, who)
      const [keeps, beside] = elder === 'theirs' ? [own, brought] : [brought, own]
      expect([call, stored(keeps).slot, stored(beside).slot]).toEqual([call, slot, `free:${beside}`])
      for (const id of [keeps, beside]) {
        const seen = dataOf<{ case: { earlier: object[] } }>(await cloud.query('support.review.open', { id, look: nextUlid(), reason: '看看申请' }, by))
        expect(seen.case.earlier).toMatchObject([{ isClash: true }])
      }
    }
  })
})
