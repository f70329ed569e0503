/** 马上就办: what waits for a decision goes up by itself when the promised day is missed, at every level, as far as the province. */
import type { ListedVolunteer, Volunteer } from '../../../src/domain/account/contract/volunteer'
import type { Membership } from '../../../src/domain/account/contract/membership'
import type { TodayRow } from '../../../src/domain/org/contract/desk'
import type { StaffRole } from '../../../src/domain/org/roles'
import { assists } from '../../../cloudfunctions/org/assist/collections'
import { cutKinds } from '../../fixtures/cut-kinds'
import { keys } from '../../fixtures/temporary-cloud'
import { nextUlid } from '../fixtures'
import { codeOf, dataOf, startTestCloud, type As, type TestCloud } from '../harness'
import { line, type TreePlace } from '../matrix/tree'
import { all, city, county, plantPlaces, province, resident, sibling, township, village, worker } from './world'

let cloud: TestCloud
beforeAll(async () => {
  Object.assign(process.env, keys)
  cloud = await startTestCloud()
  plantPlaces(cloud)
})
afterAll(() => cloud.close())
afterEach(() => {
  cloud.faults.clear()
  for (const collection of ['posts', 'memberships', 'volunteers', 'assists', 'messages']) cloud.store.remove(collection, {}, { multi: true })
})

const past = () => new Date(Date.now() - 60_000)
const levels: ReadonlyArray<[StaffRole, TreePlace]> = [['villageWorker', village], ['townshipOfficer', township], ['countyOfficer', county], ['cityOfficer', city], ['provinceAdmin', province]]
/** One of the line at each level, from the village up; in the village whoever has such a thing on the desk. */
const wholeLine = (first: StaffRole = 'villageWorker') => levels.map(([role, place]) => worker(cloud, role === 'villageWorker' ? first : role, place))
const today = async (as: As) => dataOf<{ groups: Array<{ rows: TodayRow[] }> }>(await cloud.query('org.desk.today', {}, as)).groups.flatMap(({ rows }) => rows)
const seenBy = (desks: As[], id: string) => Promise.all(desks.map(async (as) => (await today(as)).find(({ opens }) => opens.id === id)?.raise ?? ((await today(as)).some(({ opens }) => opens.id === id) ? 'here' : null)))

interface Kind {
  collection: 'memberships' | 'volunteers' | 'assists'
  timer: string
  /** Whose it is in the village. */
  first: 'villageWorker' | 'volunteerLeader'
  /** Asks at the village. Gives the id of what then waits. */
  begin: () => Promise<string>
}
const person = (place = village) => {
  const id = resident(cloud, '周春兰', place)
  return { id, openid: String(all(cloud, 'people', { _id: id })[0]?.['openid']) }
}
const join = async () => {
  const { id, openid } = person()
  dataOf(await cloud.mutate('account.membership.join', { id: nextUlid() }, { openid }))
  return id
}
const offer = async () => {
  const { id, openid } = person()
  dataOf(await cloud.mutate('account.volunteer.join', { id: nextUlid(), skills: ['reading'], times: ['weekend'] }, { openid }))
  return id
}
const train = (personId: string, by: As) => cloud.mutate('account.volunteer.recordTraining', { id: nextUlid(), personId, on: '2026-01-05', title: '入门培训' }, by)
async function trained() {
  const id = await offer()
  // By somebody who is not there any more.
  const leader = worker(cloud, 'volunteerLeader', village)
  dataOf(await train(id, leader))
  cloud.store.remove('posts', { _id: leader.post._id }, { multi: true })
  return id
}
async function assist() {
  const _id = nextUlid()
  const waitsAt = all(cloud, 'posts', { orgPath: village.path })[0] ? village.path : township.path
  const asker = { postId: nextUlid(), personId: `p${nextUlid()}`, name: '某人', role: 'villageWorker', placeName: '邻村', phone: null }
  const due = new Date(Date.now() + 60_000)
  const row = { _id, personId: `p${nextUlid()}`, who: '周*', restricted: false, orgPath: sibling.path, placeName: '邻村', answeringPath: village.path, answeringPlaceName: '示例村', kind: 'residence', keyTask: 'migrants', question: '户籍还在吗？', reason: '办登记', state: 'asked', open: true, at: new Date(), asker, taker: null, answer: null, waitsAt, dueAt: due, raiseAt: due, raisedTo: null, timeline: [] }
  cloud.store.insert(assists.name, [assists.schema.parse(row)])
  return _id
}
const kinds: ReadonlyArray<[string, Kind]> = [
  ['an application to join', { collection: 'memberships', timer: 'raiseMissedApplications', first: 'villageWorker', begin: join }],
  ['an offer to help that waits for the training', { collection: 'volunteers', timer: 'raiseMissedApplications', first: 'volunteerLeader', begin: offer }],
  ['an offer to help that waits for the answer', { collection: 'volunteers', timer: 'raiseMissedApplications', first: 'volunteerLeader', begin: trained }],
  ['a 协查', { collection: 'assists', timer: 'raiseMissedAssists', first: 'villageWorker', begin: assist }],
]
/** The time that the level had is over, and the clock comes round twice. */
async function miss({ collection, timer }: Kind, id: string) {
  const [row] = all(cloud, collection, { _id: id })
  expect(row?.['raiseAt']).toBeInstanceOf(Date)
  cloud.store.modify(collection, { _id: id }, { $set: { raiseAt: past() } }, { multi: false, merge: true, upsert: false, now: new Date() })
  for (let i = 0; i < 2; i++) await cloud.fireTimer('timer', timer)
}

describe.each(kinds)('%s', (_, kind) => {
  test('goes up one level each time it is missed, to the province; those whom it passed through go on seeing it; a sibling never does', async () => {
    const desks = wholeLine(kind.first)
    const beside = worker(cloud, kind.first, sibling)
    const id = await kind.begin()
    expect(await seenBy([...desks, beside], id)).toEqual(['above', null, null, null, null, null])
    for (let reached = 1; reached < desks.length; reached++) {
      await miss(kind, id)
      expect(await seenBy([...desks, beside], id)).toEqual(['went', ...desks.slice(1).map((__, i) => (i < reached ? 'fromBelow' : null)), null])
    }
    expect(all(cloud, kind.collection, { _id: id })).toMatchObject([{ raisedTo: province.path, raiseAt: null }])
  })

  test('waiting at the township it goes up as from a village', async () => {
    const desks = wholeLine(kind.first).slice(1)
    cloud.store.remove('posts', { orgPath: village.path }, { multi: true })
    const id = await kind.begin()
    expect(await seenBy(desks, id)).toEqual(['above', null, null, null])
    await miss(kind, id)
    expect(await seenBy(desks, id)).toEqual(['went', 'fromBelow', null, null])
  })

  test('where the levels above have only posts that are suspended, left or over, it goes straight to the next that has somebody', async () => {
    const [one, , , above] = [
      worker(cloud, kind.first, village),
      worker(cloud, 'townshipOfficer', township, { state: 'suspended' }),
      worker(cloud, 'countyOfficer', county, { until: past() }),
      worker(cloud, 'cityOfficer', city),
    ]
    const id = await kind.begin()
    await miss(kind, id)
    expect(all(cloud, kind.collection, { _id: id })).toMatchObject([{ raisedTo: city.path }])
    expect(await seenBy([one, above], id)).toEqual(['went', 'fromBelow'])
  })

  test('while nobody works above it is tried again, and comes up once somebody does', async () => {
    worker(cloud, kind.first, village)
    const id = await kind.begin()
    await miss(kind, id)
    expect(all(cloud, kind.collection, { _id: id })).toMatchObject([{ raisedTo: null, raiseAt: expect.any(Date) }])
    const officer = worker(cloud, 'countyOfficer', county)
    await miss(kind, id)
    expect(await seenBy([officer], id)).toEqual(['fromBelow'])
  })

  test('where its own desk has nobody any more it comes up all the same', async () => {
    const [one, officer] = [worker(cloud, kind.first, village), worker(cloud, 'townshipOfficer', township)]
    const id = await kind.begin()
    cloud.store.modify('posts', { _id: one.post._id }, { $set: { state: 'suspended' } }, { multi: false, merge: true, upsert: false, now: new Date() })
    await miss(kind, id)
    expect(await seenBy([officer], id)).toEqual(['fromBelow'])
  })

  test.each(cutKinds)('the clock cut at any call (%s), the next run ends it, one level and no more', async (fault) => {
    for (let n = 1, cut = true; cut; n++) {
      for (const collection of ['posts', kind.collection]) cloud.store.remove(collection, {}, { multi: true })
      wholeLine(kind.first)
      const id = await kind.begin()
      cloud.store.modify(kind.collection, { _id: id }, { $set: { raiseAt: past() } }, { multi: false, merge: true, upsert: false, now: new Date() })
      const injected = cloud.faults.inject({ kind: fault, call: n, function: 'timer' })
      await cloud.fireTimer('timer', kind.timer).catch(() => undefined)
      cloud.faults.clear()
      cut = injected.hits > 0
      await cloud.fireTimer('timer', kind.timer)
      expect([n, all(cloud, kind.collection, { _id: id })]).toMatchObject([n, [{ raisedTo: township.path }]])
    }
  })

  test('two clocks at once take it up one level', async () => {
    wholeLine(kind.first)
    const id = await kind.begin()
    cloud.store.modify(kind.collection, { _id: id }, { $set: { raiseAt: past() } }, { multi: false, merge: true, upsert: false, now: new Date() })
    await Promise.all([0, 1, 2].map(() => cloud.fireTimer('timer', kind.timer)))
    expect(all(cloud, kind.collection, { _id: id })).toMatchObject([{ raisedTo: township.path }])
  })
})

test('answered above, an application is off every desk, and the person is told once; the person saw that it had gone up', async () => {
  const desks = wholeLine()
  const { id, openid } = person()
  const membership = async () => dataOf<{ membership: Membership }>(await cloud.query('account.membership.mine', {}, { openid })).membership
  dataOf(await cloud.mutate('account.membership.join', { id: nextUlid() }, { openid }))
  expect(await membership()).toMatchObject({ raised: false, answerDueOn: expect.any(String) })
  for (let i = 0; i < 2; i++) await miss(kinds[0]![1], id)
  expect(await membership()).toMatchObject({ raised: true })
  dataOf(await cloud.mutate('account.membership.approve', { id: nextUlid(), personId: id, version: 0 }, desks[2]))
  expect(await seenBy(desks, id)).toEqual([null, null, null, null, null])
  expect(all(cloud, 'memberships', { _id: id })).toMatchObject([{ state: 'member', raiseAt: null, raisedTo: null }])
  expect(all(cloud, 'messages', { to: id })).toHaveLength(1)
})

test('each step of a volunteer has its own clock: trained, it waits anew; answered from above, for nobody', async () => {
  const desks = wholeLine('volunteerLeader')
  const { id, openid } = person()
  const volunteer = async () => dataOf<{ volunteer: Volunteer }>(await cloud.query('account.volunteer.mine', {}, { openid })).volunteer
  dataOf(await cloud.mutate('account.volunteer.join', { id: nextUlid(), skills: ['reading'], times: ['weekend'] }, { openid }))
  await miss(kinds[1]![1], id)
  expect(await volunteer()).toMatchObject({ raised: true, dueOn: expect.any(String) })
  const officer = desks[1]!
  expect((await today(officer)).find(({ opens }) => opens.id === id)).toMatchObject({ kind: 'volunteer', who: '周*', what: '报名做志愿者，等培训', opens: { list: 'applied' } })
  dataOf(await train(id, officer))
  expect(await seenBy(desks, id)).toEqual(['above', null, null, null, null])
  expect((await today(desks[0]!)).find(({ opens }) => opens.id === id)).toMatchObject({ what: '志愿者培训过了，等审核', opens: { list: 'trained' } })
  const [listed] = dataOf<{ items: ListedVolunteer[] }>(await cloud.query('account.volunteer.list', { state: 'trained' }, desks[3])).items
  dataOf(await cloud.mutate('account.volunteer.vet', { id: nextUlid(), personId: id, version: listed!.version, approve: true }, desks[3]))
  expect(await seenBy(desks, id)).toEqual([null, null, null, null, null])
  expect(await volunteer()).toMatchObject({ state: 'approved', raised: false, dueOn: null })
})

test('an offer of a place where nobody works at any level is kept, and comes to the first who does', async () => {
  const id = await offer()
  expect(all(cloud, 'volunteers', { _id: id })).toMatchObject([{ waitsAt: null }])
  await cloud.fireTimer('timer', 'raiseMissedApplications')
  const officer = worker(cloud, 'countyOfficer', county)
  await cloud.fireTimer('timer', 'raiseMissedApplications')
  expect(await seenBy([officer], id)).toEqual(['above'])
})

test('an application of before there was a clock gets one from the day on which it was made', async () => {
  const desks = wholeLine()
  const id = await join()
  const askedAt = new Date(Date.now() - 30 * 86_400_000)
  cloud.store.modify('memberships', { _id: id }, { $set: { askedAt }, $unset: { raiseAt: '', raisedTo: '' } }, { multi: false, merge: true, upsert: false, now: new Date() })
  for (let i = 0; i < 2; i++) await cloud.fireTimer('timer', 'raiseMissedApplications')
  expect(await seenBy(desks, id)).toEqual(['went', 'fromBelow', null, null, null])
})

test('who has nothing to do with it is shown nothing of it: a doctor of the place, and nobody without the permission vets', async () => {
  worker(cloud, 'villageWorker', village)
  const doctor = worker(cloud, 'doctor', village)
  const [member, volunteer] = [await join(), await offer()]
  expect(await seenBy([doctor], member)).toEqual([null])
  expect(await seenBy([doctor], volunteer)).toEqual([null])
  expect(codeOf(await train(volunteer, doctor))).toBe('NOT_ALLOWED')
})

test('offers to help are on the list of the leader of the place; without one on the township’s, though the village may vet them too', async () => {
  const [one, officer] = [worker(cloud, 'villageWorker', village), worker(cloud, 'townshipOfficer', township)]
  const first = await offer()
  expect(await seenBy([one, officer], first)).toEqual([null, 'above'])
  dataOf(await train(first, one))
  const leader = worker(cloud, 'volunteerLeader', village)
  const second = await offer()
  expect(await seenBy([leader, officer], second)).toEqual(['above', null])
})

test('the leader leaves: what waits there is on the list of who takes over', async () => {
  const [leader, officer] = [worker(cloud, 'volunteerLeader', village), worker(cloud, 'townshipOfficer', township)]
  const id = await offer()
  const { counts } = dataOf<{ counts: { volunteers: number } }>(await cloud.mutate('org.staff.leave', { postId: leader.post._id, toPostId: officer.post._id }, leader))
  expect([counts.volunteers, await seenBy([officer], id)]).toEqual([1, ['above']])
})

test('the whole line is the tree of the tests', () => {
  expect(levels.map(([, place]) => place)).toEqual([...line.slice(0, 5)].reverse())
})
