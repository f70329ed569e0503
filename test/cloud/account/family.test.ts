import { newestVersion } from '../../../src/domain/account/consent-texts'
import type { Family } from '../../../src/domain/account/contract/family'
import { familyRecord } from '../../../src/domain/account/family-record'
import { cutKinds } from '../../fixtures/cut-kinds'
import { nextUlid } from '../fixtures'
import { codeOf, dataOf, startTestCloud, type TestCloud } from '../harness'
import { plantPlaces, somebody, type Someone } from './person'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
  plantPlaces(cloud)
})
afterAll(() => cloud.close())
afterEach(() => cloud.faults.clear())

const mine = async (who: Someone) => dataOf<{ families: Family[] }>(await cloud.query('account.family.mine', {}, who)).families
const stored = (id: string) => familyRecord.parse(cloud.store.find('families', { filter: { _id: id } }).docs[0])
const hehe = { name: '禾禾', sex: 'girl', birthOn: '2026-03-20' }

async function started(name = '雨桐') {
  const parent = await somebody(cloud, name)
  const { family } = dataOf<{ family: Family }>(await cloud.mutate('account.family.start', { id: nextUlid() }, parent))
  return { parent, familyId: family.id }
}
async function cardOf(parent: Someone, familyId: string, role = 'guardian') {
  const id = nextUlid()
  return { id, ...dataOf<{ token: string }>(await cloud.mutate('account.family.invite', { id, familyId, role }, parent)) }
}
async function withChild() {
  const { parent, familyId } = await started()
  const id = nextUlid()
  dataOf(await cloud.mutate('account.family.addChild', { id, familyId, ...hehe, agree: newestVersion('under14') }, parent))
  return { parent, familyId, childId: id }
}
async function joinedBy(parent: Someone, familyId: string, name: string, role: string) {
  const other = await somebody(cloud, name)
  const { token } = await cardOf(parent, familyId, role)
  dataOf(await cloud.mutate('account.family.accept', { token }, other))
  return other
}

test('first the family, then the card, then both parents see the same child', async () => {
  const { parent, familyId, childId } = await withChild()
  const { token } = await cardOf(parent, familyId)
  expect(dataOf(await cloud.query('account.family.invitation', { token }))).toMatchObject({ state: 'open', inviter: '雨桐', role: 'guardian' })
  const father = await somebody(cloud, '周明')
  dataOf(await cloud.mutate('account.family.accept', { token }, father))
  expect((await mine(father))[0]).toMatchObject({ id: familyId, myRole: 'guardian', children: [{ id: childId, name: '禾禾', canEdit: true }] })
  dataOf(await cloud.mutate('account.family.editChild', { familyId, childId, ...hehe, birthOn: '2026-03-21' }, father))
  expect((await mine(parent))[0]?.children[0]?.birthOn).toBe('2026-03-21')
})

test('one’s own card says so, and is not used up by trying; nor by a parent who is in already', async () => {
  const { parent, familyId } = await started()
  const { token } = await cardOf(parent, familyId, 'relative')
  const father = await joinedBy(parent, familyId, '周明', 'guardian')
  const state = async (who: Someone) => dataOf<{ state: string }>(await cloud.query('account.family.invitation', { token }, who)).state
  expect([await state(parent), await state(father)]).toEqual(['own', 'joined'])
  expect(await cloud.mutate('account.family.accept', { token }, parent)).toMatchObject({ ok: false, error: { code: 'NOT_ALLOWED', message: expect.stringContaining('这是您自己发的邀请卡') } })
  dataOf(await cloud.mutate('account.family.accept', { token }, father))
  const granny = await somebody(cloud, '外婆')
  expect(await state(granny)).toBe('open')
  dataOf(await cloud.mutate('account.family.accept', { token }, granny))
  expect((await mine(parent))[0]?.members.map(({ role }) => role)).toEqual(['guardian', 'guardian', 'relative'])
})

test.each(['🌻', '\u0000\u0007', '1234'])('a child’s name must be one: %j is refused in words', async (name) => {
  const { parent, familyId } = await started()
  const answer = await cloud.mutate('account.family.addChild', { id: nextUlid(), familyId, ...hehe, name, agree: newestVersion('under14') }, parent)
  expect(answer).toMatchObject({ ok: false, error: { code: 'BAD_INPUT', message: expect.stringContaining('名字') } })
  expect(stored(familyId).children).toEqual([])
})

test('an invitation names no child and no other adult', async () => {
  const { parent, familyId } = await withChild()
  await joinedBy(parent, familyId, '外婆大人', 'relative')
  const { token } = await cardOf(parent, familyId, 'relative')
  expect(JSON.stringify(await cloud.query('account.family.invitation', { token }))).not.toMatch(/禾禾|外婆大人/)
})

test('mine costs one round trip', async () => {
  const { parent } = await withChild()
  cloud.resetCosts()
  await mine(parent)
  expect(cloud.costs().map(({ last }) => last.roundTrips)).toEqual([1])
})

describe('a family is started once', () => {
  test('by eight taps at the same moment from as many phones', async () => {
    const parent = await somebody(cloud)
    const answers = await Promise.all(Array.from({ length: 8 }, () => cloud.mutate('account.family.start', { id: nextUlid() }, parent)))
    expect(new Set(answers.map((answer) => dataOf<{ family: Family }>(answer).family.id)).size).toBe(1)
    expect(await mine(parent)).toHaveLength(1)
  })
  test('somebody else’s family id starts nothing', async () => {
    const { familyId } = await started()
    expect(codeOf(await cloud.mutate('account.family.start', { id: familyId }, await somebody(cloud, '路人')))).toBe('CONFLICT')
  })
})

describe('a card', () => {
  test('sent again is the same card; used by one person only, however many try at once', async () => {
    const { parent, familyId } = await started()
    const card = await cardOf(parent, familyId, 'relative')
    expect(dataOf(await cloud.mutate('account.family.invite', { id: card.id, familyId, role: 'relative' }, parent))).toMatchObject({ token: card.token })
    const others = await Promise.all(Array.from({ length: 6 }, (_, i) => somebody(cloud, `亲戚${i}`)))
    const answers = await Promise.all(others.map((other) => cloud.mutate('account.family.accept', { token: card.token }, other)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.filter(({ ok }) => !ok).map((answer) => codeOf(answer))).toEqual(Array(5).fill('ALREADY_USED'))
    expect((await mine(parent))[0]?.members).toHaveLength(2)
  })
  test('forged, taken back, or over, it is refused and nothing changes', async () => {
    const { parent, familyId } = await started()
    const other = await somebody(cloud, '外婆')
    const card = await cardOf(parent, familyId, 'relative')
    const forged = `${card.id}.${'A'.repeat(22)}`
    expect([codeOf(await cloud.query('account.family.invitation', { token: forged })), codeOf(await cloud.mutate('account.family.accept', { token: forged }, other))]).toEqual(['NOT_FOUND', 'NOT_FOUND'])
    dataOf(await cloud.mutate('account.family.revokeInvite', { familyId, inviteId: card.id }, parent))
    expect(codeOf(await cloud.mutate('account.family.accept', { token: card.token }, other))).toBe('EXPIRED')
    const late = await cardOf(parent, familyId, 'relative')
    cloud.store.modify('families', { _id: familyId }, { $set: { 'invites.1.expiresAt': new Date(Date.now() - 1) } }, { multi: false, merge: true, upsert: false, now: new Date() })
    expect(dataOf(await cloud.query('account.family.invitation', { token: late.token }, other))).toMatchObject({ state: 'expired' })
    expect(codeOf(await cloud.mutate('account.family.accept', { token: late.token }, other))).toBe('EXPIRED')
    expect(await mine(other)).toEqual([])
  })
  test('a visitor may look at it, and is asked to sign in to join', async () => {
    const { parent, familyId } = await started()
    const { token } = await cardOf(parent, familyId)
    expect(codeOf(await cloud.mutate('account.family.accept', { token }))).toBe('NOT_SIGNED_IN')
  })
})

describe('a child', () => {
  test('without the guardian’s consent, or to an old text, is not stored', async () => {
    const { parent, familyId } = await started()
    expect(codeOf(await cloud.mutate('account.family.addChild', { id: nextUlid(), familyId, ...hehe }, parent))).toBe('BAD_INPUT')
    expect(codeOf(await cloud.mutate('account.family.addChild', { id: nextUlid(), familyId, ...hehe, agree: 7 }, parent))).toBe('CONFLICT')
    expect((await mine(parent))[0]?.children).toEqual([])
  })
  test.each([['not born yet', '2999-01-01'], ['on no day', '2026-02-30']])('%s is refused', async (_, birthOn) => {
    const { parent, familyId } = await started()
    expect(codeOf(await cloud.mutate('account.family.addChild', { id: nextUlid(), familyId, ...hehe, birthOn, agree: newestVersion('under14') }, parent))).toBe('BAD_INPUT')
  })
  test('of another family is not there for anyone: nothing is read, changed or removed', async () => {
    const { familyId, childId } = await withChild()
    const { parent: other } = await started('别家')
    const before = stored(familyId)
    const tries = [
      cloud.mutate('account.family.editChild', { familyId, childId, ...hehe, name: '改名' }, other),
      cloud.mutate('account.family.removeChild', { familyId, childId }, other),
      cloud.mutate('account.family.addChild', { id: nextUlid(), familyId, ...hehe, agree: newestVersion('under14') }, other),
      cloud.mutate('account.family.invite', { id: nextUlid(), familyId, role: 'relative' }, other),
      cloud.mutate('account.family.changeRole', { familyId, personId: other.personId, role: 'relative' }, other),
      cloud.mutate('account.family.removeMember', { familyId, personId: other.personId }, other),
    ]
    expect((await Promise.all(tries)).map((answer) => codeOf(answer))).toEqual(Array(6).fill('NOT_FOUND'))
    expect(dataOf(await cloud.mutate('account.family.leave', { familyId, keepChildren: false }, other))).toEqual({ left: true })
    expect(stored(familyId)).toEqual(before)
  })
})

describe('a tap of adding a child that comes again late', () => {
  const consentsOf = (personId: string) => (cloud.store.find('consents', { filter: { _id: personId } }).docs[0]?.['log'] as Array<{ state: string }>).map(({ state }) => state)
  test('brings nothing back once the file was taken away, nor the consent', async () => {
    const { parent, familyId } = await started()
    const child = { id: nextUlid(), familyId, ...hehe, agree: newestVersion('under14') }
    dataOf(await cloud.mutate('account.family.addChild', child, parent))
    dataOf(await cloud.mutate('account.consent.withdraw', { kind: 'under14', subject: child.id }, parent))
    expect(dataOf<{ family: Family }>(await cloud.mutate('account.family.addChild', child, parent)).family.children).toEqual([])
    expect([stored(familyId).children, consentsOf(parent.personId)]).toEqual([[], ['given', 'withdrawn']])
  })
  test('does not give again what this parent took back while the other keeps the file', async () => {
    const { parent, familyId } = await started()
    await joinedBy(parent, familyId, '周明', 'guardian')
    const child = { id: nextUlid(), familyId, ...hehe, agree: newestVersion('under14') }
    dataOf(await cloud.mutate('account.family.addChild', child, parent))
    dataOf(await cloud.mutate('account.consent.withdraw', { kind: 'under14', subject: child.id }, parent))
    dataOf(await cloud.mutate('account.family.addChild', child, parent))
    expect((await mine(parent))[0]).toMatchObject({ children: [], released: [{ id: child.id }] })
    expect(consentsOf(parent.personId)).toEqual(['given', 'withdrawn'])
  })
})

describe('parting', () => {
  test('the last guardian is told why it does not work now', async () => {
    const { parent, familyId } = await withChild()
    expect(dataOf(await cloud.mutate('account.family.leave', { familyId, keepChildren: true }, parent))).toEqual({ left: false, why: 'lastGuardian' })
  })
  test('a guardian who leaves keeps the children, a relative loses all; the other guardian is told once', async () => {
    const { parent, familyId } = await withChild()
    const father = await joinedBy(parent, familyId, '周明', 'guardian')
    const granny = await joinedBy(parent, familyId, '外婆', 'relative')
    for (const who of [father, father, granny]) dataOf(await cloud.mutate('account.family.leave', { familyId, keepChildren: true }, who))
    expect((await mine(father))[0]).toMatchObject({ apart: true, members: [{ name: '周明' }], children: [{ name: '禾禾' }] })
    expect(await mine(granny)).toEqual([])
    const told = cloud.store.find('messages', { filter: { to: parent.personId } }).docs.map(({ title }) => title)
    expect(told.sort()).toEqual(['周明进了您的家', '外婆进了您的家', '周明退出了您的家', '外婆退出了您的家'].sort())
  })
})

describe('whatever fails at whichever database call, the same tap again ends it, once', () => {
  const at = (calls: number[]) => cutKinds.flatMap((kind) => calls.map((call) => [kind, call] as const))

  test.each(at([1, 2, 3, 4, 5]))('%s at call %i of joining', async (kind, call) => {
    const { parent, familyId } = await withChild()
    const { token } = await cardOf(parent, familyId)
    const father = await somebody(cloud, '周明')
    const fault = cloud.faults.inject({ kind, call, action: 'account.family.accept' })
    const accept = () => cloud.mutate('account.family.accept', { token }, father)
    const first = await accept()
    expect(first.ok).toBe(fault.hits === 0)
    expect(dataOf<{ family: Family }>(await accept()).family.children).toMatchObject([{ name: '禾禾' }])
    const record = stored(familyId)
    expect([record.members.length, record.timeline.filter(({ what }) => what === 'joined').length]).toEqual([2, 1])
    expect(cloud.store.find('messages', { filter: { to: parent.personId } }).docs).toHaveLength(1)
  })

  test.each(at([1, 2, 3, 4]))('%s at call %i of adding a child', async (kind, call) => {
    const { parent, familyId } = await started()
    const id = nextUlid()
    const fault = cloud.faults.inject({ kind, call, action: 'account.family.addChild' })
    const add = () => cloud.mutate('account.family.addChild', { id, familyId, ...hehe, agree: newestVersion('under14') }, parent)
    const first = await add()
    expect(first.ok).toBe(fault.hits === 0)
    expect(dataOf<{ family: Family }>(await add()).family.children).toHaveLength(1)
    expect(cloud.store.find('consents', { filter: { _id: parent.personId } }).docs[0]?.['log']).toMatchObject([{ kind: 'under14', subject: id, state: 'given' }])
  })

  test.each(at([1, 2, 3]))('%s at call %i of starting a family', async (kind, call) => {
    const parent = await somebody(cloud)
    const fault = cloud.faults.inject({ kind, call, action: 'account.family.start' })
    const id = nextUlid()
    const first = await cloud.mutate('account.family.start', { id }, parent)
    expect(first.ok).toBe(fault.hits === 0)
    expect(dataOf<{ family: Family }>(await cloud.mutate('account.family.start', { id }, parent)).family.id).toBe(id)
    expect(await mine(parent)).toHaveLength(1)
  })

  test.each(at([1, 2, 3, 4, 5, 6]))('%s at call %i of giving the consent for a child again, which the other parent kept', async (kind, call) => {
    const { parent, familyId, childId } = await withChild()
    const father = await joinedBy(parent, familyId, '周明', 'guardian')
    dataOf(await cloud.mutate('account.consent.withdraw', { kind: 'under14', subject: childId }, parent))
    expect((await mine(parent))[0]).toMatchObject({ children: [], released: [{ id: childId, name: '禾禾' }] })
    expect(dataOf<{ items: object[] }>(await cloud.query('account.consent.mine', {}, parent)).items).toMatchObject([{ kind: 'under14', subjectName: '禾禾', canGive: true }])
    const fault = cloud.faults.inject({ kind, call, action: 'account.consent.give' })
    const give = () => cloud.mutate('account.consent.give', { kind: 'under14', subject: childId, version: newestVersion('under14') }, parent)
    const first = await give()
    expect(first.ok).toBe(fault.hits === 0)
    cloud.faults.clear()
    dataOf(await give())
    for (const who of [parent, father]) expect((await mine(who))[0]).toMatchObject({ children: [{ id: childId, canEdit: true }], released: [] })
    expect(stored(familyId).timeline.filter(({ what }) => what === 'childReturned')).toHaveLength(1)
    const log = cloud.store.find('consents', { filter: { _id: parent.personId } }).docs[0]?.['log'] as Array<{ state: string }>
    expect(log.map(({ state }) => state)).toEqual(['given', 'withdrawn', 'given'])
  })
  test('giving the consent for a child of somebody else makes nobody its guardian', async () => {
    const { parent, familyId, childId } = await withChild()
    const granny = await joinedBy(parent, familyId, '外婆', 'relative')
    const before = stored(familyId)
    for (const verb of ['withdraw', 'give']) await cloud.mutate(`account.consent.${verb}`, { kind: 'under14', subject: childId, ...(verb === 'give' && { version: newestVersion('under14') }) }, granny)
    expect(stored(familyId)).toEqual(before)
  })

  test.each(at([1, 2, 3, 4]))('%s at call %i of withdrawing the consent for a child', async (kind, call) => {
    const { parent, familyId, childId } = await withChild()
    const fault = cloud.faults.inject({ kind, call, action: 'account.consent.withdraw' })
    const withdraw = () => cloud.mutate('account.consent.withdraw', { kind: 'under14', subject: childId }, parent)
    const first = await withdraw()
    expect(first.ok).toBe(fault.hits === 0)
    dataOf(await withdraw())
    expect(stored(familyId).children).toEqual([])
    const log = cloud.store.find('consents', { filter: { _id: parent.personId } }).docs[0]?.['log'] as Array<{ state: string }>
    expect(log.map(({ state }) => state)).toEqual(['given', 'withdrawn'])
  })
})
