import type { Membership, WaitingMembership } from '../../../src/domain/account/contract/membership'
import type { StaffRole } from '../../../src/domain/org/roles'
import { cutKinds } from '../../fixtures/cut-kinds'
import { nextUlid, postDoc } from '../fixtures'
import { codeOf, dataOf, startTestCloud, type TestCloud } from '../harness'
import { home, nextDoor, plantPlaces, somebody, street, type Someone } from './person'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
  plantPlaces(cloud)
})
afterAll(() => cloud.close())
afterEach(() => cloud.faults.clear())

async function staff(orgPath: string, role: StaffRole = 'villageWorker') {
  const who = await somebody(cloud, '李小红')
  cloud.store.insert('posts', [postDoc(who.personId, { role, orgPath, placeId: orgPath.split('.').at(-2)! })])
  return who
}
const act = async (verb: 'join' | 'transfer' | 'leave', who: Someone, more: object = {}) =>
  dataOf<{ membership: Membership }>(await cloud.mutate(`account.membership.${verb}`, { id: nextUlid(), ...more }, who)).membership
const mine = async (who: Someone) => dataOf<{ membership: Membership | null }>(await cloud.query('account.membership.mine', {}, who)).membership
const waiting = async (who: Someone) => dataOf<{ items: WaitingMembership[] }>(await cloud.query('account.membership.toApprove', {}, who)).items
const version = (who: Someone) => cloud.store.find('memberships', { filter: { _id: who.personId } }).docs[0]?.['rev'] as number
const approve = (by: Someone, who: Someone, more: object = {}) => cloud.mutate('account.membership.approve', { id: nextUlid(), personId: who.personId, version: version(who), ...more }, by)

async function member() {
  const [who, worker] = [await somebody(cloud), await staff(home)]
  await act('join', who)
  dataOf(await approve(worker, who))
  return { who, worker }
}

test('asked at one’s place, seen by its worker only, approved, and the person is told', async () => {
  const [who, worker, neighbour, officer] = [await somebody(cloud, '雨桐'), await staff(home), await staff(nextDoor), await staff(street, 'townshipOfficer')]
  expect(await act('join', who)).toMatchObject({ state: 'applied', place: { placeId: 'n5' }, cardNo: null, can: { apply: false, leave: true } })
  const seenBy = async (staff: Someone) => (await waiting(staff)).some(({ personId }) => personId === who.personId)
  expect([await seenBy(worker), await seenBy(neighbour), await seenBy(officer)]).toEqual([true, false, true])
  expect((await waiting(worker)).find(({ personId }) => personId === who.personId)).toMatchObject({ name: '雨*' })
  expect(codeOf(await approve(neighbour, who))).toBe('NOT_FOUND')
  dataOf(await approve(worker, who))
  expect(await mine(who)).toMatchObject({ state: 'member', cardNo: expect.stringMatching(/^\d{14}$/), answerDueOn: null, can: { transfer: true } })
  expect(await seenBy(worker)).toBe(false)
  expect(cloud.store.find('messages', { filter: { to: who.personId } }).docs.map(({ title }) => title)).toEqual(['您的会员申请有回复了'])
})

test('refused with a reason, one may apply again', async () => {
  const [who, worker] = [await somebody(cloud), await staff(home)]
  await act('join', who)
  const decision = { id: nextUlid(), personId: who.personId, version: 0 }
  expect(codeOf(await cloud.mutate('account.membership.refuse', decision, worker))).toBe('BAD_INPUT')
  dataOf(await cloud.mutate('account.membership.refuse', { ...decision, reason: '请先核对现住址' }, worker))
  expect(await mine(who)).toMatchObject({ state: 'refused', steps: [{}, { words: '没有通过：请先核对现住址' }], can: { apply: true } })
  expect((await act('join', who)).state).toBe('applied')
})

describe('where nobody works', () => {
  /** A place of this kind that no other test has, below one of the tree. */
  const placeBelow = (parent: string, kind: string, name = '示例园') => {
    const id = `n${(made += 1)}`
    cloud.store.insert('places', [{ _id: id, orgPath: `${parent}${id}.`, parent: parent.split('.').at(-2) ?? null, kind, code: null, name, shortName: name, pinyin: 'x', status: 'active', nameKey: id }])
    return id
  }
  let made = 7_000
  const district = 'n1.n2.n3.'

  test('it waits for the nearest level that has somebody, who sees it at once and may answer; the person is told who', async () => {
    const township = `${district}${placeBelow(district, 'township', '空街道')}.`
    const [community, who, officer] = [placeBelow(township, 'village', '空社区'), await somebody(cloud), await staff(district, 'countyOfficer')]
    const { steps } = await act('join', who, { placeId: community })
    expect(steps.at(-1)?.words).toMatch(/^申请加入空社区计生协，由.+答复$/)
    const today = dataOf<{ groups: Array<{ rows: Array<{ opens: { id: string } }> }> }>(await cloud.query('org.desk.today', {}, officer))
    expect(today.groups.flatMap(({ rows }) => rows).some(({ opens }) => opens.id === who.personId)).toBe(true)
    expect((await waiting(officer)).some(({ personId }) => personId === who.personId)).toBe(true)
    dataOf(await approve(officer, who))
    expect(await mine(who)).toMatchObject({ state: 'member', place: { placeId: community } })
  })

  test('nobody is the one who answers their own', async () => {
    const park = placeBelow(district, 'park')
    const [only, officer] = [await staff(`${district}${park}.`), await staff(district, 'countyOfficer')]
    await act('join', only, { placeId: park })
    expect(cloud.store.find('memberships', { filter: { _id: only.personId } }).docs).toMatchObject([{ waitsAt: district }])
    dataOf(await approve(officer, only))
  })

  test('where no level has anybody, that is said, and nothing waits', async () => {
    const lonely = `n1.${placeBelow('n1.', 'city', '示例市')}.`
    const [park, who] = [placeBelow(lonely, 'park'), await somebody(cloud)]
    expect(await cloud.mutate('account.membership.join', { id: nextUlid(), placeId: park }, who)).toMatchObject({ ok: false, error: { code: 'NOT_ALLOWED', message: expect.stringContaining('申请没有交出去') } })
    expect(await mine(who)).toBeNull()
  })

  test.each([
    ['a county is too wide to join at', 'n3', '选到街道（乡镇）或村（社区）'],
    ['so is a city', 'n2', '选到街道（乡镇）或村（社区）'],
  ])('%s: it is said what to choose', async (_, placeId, why) => {
    const who = await somebody(cloud)
    expect(await cloud.mutate('account.membership.join', { id: nextUlid(), placeId }, who)).toMatchObject({ ok: false, error: { code: 'BAD_INPUT', message: expect.stringContaining(why) } })
    expect(await mine(who)).toBeNull()
  })

  test('somebody whose place is a county, or who has none, is told what to choose', async () => {
    for (const [placeId, why] of [['n3', '选细一点'], [null, '先在“我的地方”里选']] as const) {
      const who = await somebody(cloud, '雨桐', placeId)
      expect(await cloud.mutate('account.membership.join', { id: nextUlid() }, who)).toMatchObject({ ok: false, error: { message: expect.stringContaining(why) } })
    }
  })

  test('a late retry of an application is the same one, also when nobody works there any more', async () => {
    const park = placeBelow('n1.', 'park')
    const [who, only] = [await somebody(cloud), await staff(`n1.${park}.`)]
    const input = { id: nextUlid(), placeId: park }
    dataOf(await cloud.mutate('account.membership.join', input, who))
    cloud.store.remove('posts', { personId: only.personId }, { multi: true })
    expect(dataOf<{ membership: Membership }>(await cloud.mutate('account.membership.join', input, who)).membership.steps).toHaveLength(1)
  })

  test('two who answer one application at the same moment: one did, the other is told', async () => {
    const [who, worker, officer] = [await somebody(cloud), await staff(home), await staff(street, 'townshipOfficer')]
    await act('join', who)
    const seen = { personId: who.personId, version: version(who) }
    const answers = await Promise.all([
      cloud.mutate('account.membership.approve', { id: nextUlid(), ...seen }, worker),
      cloud.mutate('account.membership.refuse', { id: nextUlid(), ...seen, reason: '请先核对现住址' }, officer),
    ])
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(answers.flatMap((answer) => (answer.ok ? [] : [answer.error.code]))).toEqual(['CONFLICT'])
    expect((await mine(who))?.steps).toHaveLength(2)
    expect(cloud.store.find('messages', { filter: { to: who.personId } }).docs).toHaveLength(1)
  })
})

describe('four eyes', () => {
  test('nobody decides on the own application', async () => {
    const worker = await staff(home)
    await act('join', worker)
    expect(codeOf(await approve(worker, worker))).toBe('FOUR_EYES')
  })
  test('or on a relative’s', async () => {
    const [worker, husband] = [await staff(home), await somebody(cloud, '丈夫')]
    const familyId = nextUlid()
    dataOf(await cloud.mutate('account.family.start', { id: familyId }, worker))
    const { token } = dataOf<{ token: string }>(await cloud.mutate('account.family.invite', { id: nextUlid(), familyId, role: 'guardian' }, worker))
    dataOf(await cloud.mutate('account.family.accept', { token }, husband))
    await act('join', husband)
    expect(codeOf(await approve(worker, husband))).toBe('FOUR_EYES')
    expect((await mine(husband))?.state).toBe('applied')
  })
  test('one decides on what one saw: anything newer is a CONFLICT', async () => {
    const [who, worker] = [await somebody(cloud), await staff(home)]
    await act('join', who)
    const seen = version(who)
    await act('leave', who)
    await act('join', who)
    expect(codeOf(await approve(worker, who, { version: seen }))).toBe('CONFLICT')
  })
  test('two colleagues at the same moment: one decides', async () => {
    const [who, worker, officer] = [await somebody(cloud), await staff(home), await staff(street, 'townshipOfficer')]
    await act('join', who)
    const answers = await Promise.all([approve(worker, who), approve(officer, who)])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await mine(who))?.steps).toHaveLength(2)
    expect(answers.filter(({ ok }) => !ok).map(codeOf)).toEqual(['CONFLICT'])
  })
  test('who answers after somebody did is told so; who has nothing to do with the place is not', async () => {
    const [who, worker, officer, neighbour] = [await somebody(cloud), await staff(home), await staff(street, 'townshipOfficer'), await staff(nextDoor)]
    await act('join', who)
    dataOf(await approve(worker, who))
    expect([codeOf(await approve(officer, who)), codeOf(await approve(neighbour, who))]).toEqual(['CONFLICT', 'NOT_FOUND'])
  })
})

describe('moving', () => {
  test('the card holds until the new place has answered; then the old one has nothing more to do with it', async () => {
    const { who, worker } = await member()
    const there = await staff(nextDoor)
    expect(await act('transfer', who, { placeId: 'n6' })).toMatchObject({ state: 'transferring', place: { placeId: 'n5' }, movingTo: { placeId: 'n6' }, can: { showCard: true } })
    expect((await waiting(worker)).map(({ personId }) => personId)).not.toContain(who.personId)
    expect(await waiting(there)).toMatchObject([{ personId: who.personId, kind: 'transferIn' }])
    dataOf(await approve(there, who))
    expect(await mine(who)).toMatchObject({ state: 'member', place: { placeId: 'n6' }, movingTo: null })
  })
  test('refused, the member stays where they were', async () => {
    const { who } = await member()
    const there = await staff(nextDoor)
    await act('transfer', who, { placeId: 'n6' })
    dataOf(await cloud.mutate('account.membership.refuse', { id: nextUlid(), personId: who.personId, version: version(who), reason: '还没有在这里住下' }, there))
    expect(await mine(who)).toMatchObject({ state: 'member', place: { placeId: 'n5' } })
  })
})

test.each([['n3', 'a district'], ['n404', 'nowhere']])('nobody joins at %s, %s', async (placeId) => {
  const who = await somebody(cloud)
  expect((await cloud.mutate('account.membership.join', { id: nextUlid(), placeId }, who)).ok).toBe(false)
  expect(await mine(who)).toBeNull()
})

describe('the card', () => {
  const slotsOf = async (who: Someone) => dataOf<{ slots: Array<{ payload: string; from: string; until: string }> }>(await cloud.query('account.membership.card', {}, who)).slots
  const verify = (by: Someone, payload: string, id = nextUlid()) => cloud.mutate('account.membership.verifyCard', { id, payload }, by)

  test('is scanned once: again by the same scan it is the same answer, by another it is used', async () => {
    const { who, worker } = await member()
    const [now] = await slotsOf(who)
    const id = nextUlid()
    const first = dataOf(await verify(worker, now!.payload, id))
    expect(first).toMatchObject({ ok: true, name: '雨*', state: 'member', placeName: '望月湖社区' })
    expect(dataOf(await verify(worker, now!.payload, id))).toEqual(first)
    expect(dataOf(await verify(worker, now!.payload))).toEqual({ ok: false, why: 'used' })
  })
  test('forged, too early, or of somebody who left, it is refused', async () => {
    const { who, worker } = await member()
    const slots = await slotsOf(who)
    expect(slots.map(({ from, until }) => Date.parse(until) - Date.parse(from))).toEqual(Array(5).fill(60_000))
    expect(dataOf(await verify(worker, slots[0]!.payload.slice(0, -1) + '_'))).toEqual({ ok: false, why: 'forged' })
    expect(dataOf(await verify(worker, slots[4]!.payload))).toEqual({ ok: false, why: 'expired' })
    await act('leave', who)
    expect(dataOf(await verify(worker, slots[0]!.payload))).toEqual({ ok: false, why: 'notMember' })
    expect(codeOf(await cloud.query('account.membership.card', {}, who))).toBe('NOT_FOUND')
  })
  test('is nobody’s to check without a post', async () => {
    const { who } = await member()
    const [now] = await slotsOf(who)
    expect(codeOf(await verify(await somebody(cloud), now!.payload))).toBe('NO_POST')
  })
})

describe('whatever fails at whichever database call, the same tap again ends it, once', () => {
  const at = (calls: number[]) => cutKinds.flatMap((kind) => calls.map((call) => [kind, call] as const))
  test.each(at([1, 2, 3]))('%s at call %i of applying', async (kind, call) => {
    const who = await somebody(cloud)
    const id = nextUlid()
    cloud.faults.inject({ kind, call, action: 'account.membership.join' })
    const apply = () => cloud.mutate('account.membership.join', { id }, who)
    expect((await apply()).ok).toBe(false)
    dataOf(await apply())
    expect((await mine(who))?.steps).toHaveLength(1)
  })
  test.each(at([1, 2, 3, 4, 5]))('%s at call %i of approving', async (kind, call) => {
    const [who, worker] = [await somebody(cloud), await staff(home)]
    await act('join', who)
    const decision = { id: nextUlid(), version: version(who) }
    cloud.faults.inject({ kind, call, action: 'account.membership.approve' })
    expect((await approve(worker, who, decision)).ok).toBe(false)
    expect(dataOf(await approve(worker, who, decision))).toEqual({ state: 'member' })
    expect((await mine(who))?.steps).toHaveLength(2)
    expect(cloud.store.find('messages', { filter: { to: who.personId } }).docs).toHaveLength(1)
  })
})
