/** A venue's plan: who is affected is said before it is saved, and is what then happens; once, whatever is cut. */
import type { Booking } from '../../../src/domain/book/booking-contract'
import type { VenueDay } from '../../../src/domain/book/plan-contract'
import type { PlanDraft, PlanEffects, PlanOnDesk } from '../../../src/domain/book/plan-contract'
import type { WeeklyPlan } from '../../../src/domain/book/plan/plan-shape'
import { bookSessions, type SessionRow } from '../../../cloudfunctions/book/collections'
import { venuePlans } from '../../../cloudfunctions/book/plans/collections'
import { imbalances, plantBookers, settleBookings, storedSession, type Booker } from '../../fixtures/bookable'
import { cutKinds } from '../../fixtures/cut-kinds'
import { at, dayOn, doublyTaken, hallService, plantPlan, plantSession, settlePlaces, weekdayIn } from '../../fixtures/planned-venue'
import { home, nextDoor, openPlaces } from '../account/person'
import { nextUlid, postDoc } from '../fixtures'
import { codeOf, dataOf, type TestCloud } from '../harness'
import { venueDoc } from './venue-doc'

let cloud: TestCloud
let manager: Booker
let neighbour: Booker
let counsellor: Booker
let venueId: string
let made = 0
openPlaces((opened) => {
  cloud = opened
  ;[manager, neighbour, counsellor] = plantBookers(cloud, 3) as [Booker, Booker, Booker]
  cloud.store.insert('posts', [
    postDoc(manager.personId, { name: '刘敏', role: 'venueManager', orgPath: home, placeId: 'n5', placeName: '望月湖社区' }),
    postDoc(neighbour.personId, { name: '王倩', role: 'venueManager', orgPath: nextDoor, placeId: 'n6', placeName: '湖中社区' }),
    postDoc(counsellor.personId, { name: '陈谈', role: 'counsellor', orgPath: home, placeId: 'n5', placeName: '望月湖社区' }),
  ])
})
const day = 3
const entry = (id: string, time: string, more: object = {}) => ({ id, weekday: weekdayIn(day), at: time, serviceId: 'class', ...more })
/** Two sessions on the weekday in three days, in one room with one person. */
beforeEach(async () => {
  for (const name of ['takenTimes', 'bookSessions', 'agendas', 'venuePlans', 'messages', 'venues']) cloud.store.remove(name, {}, { multi: true })
  venueId = `house${++made}`
  const { plan } = plantPlan(cloud, venueId)
  cloud.store.modify('venuePlans', { _id: venueId }, { $set: { plan: { ...plan, entries: [entry('e1', '10:00'), entry('e2', '15:00')] }, followAt: new Date() } }, { multi: false, merge: true, upsert: false, now: new Date() })
  await follow()
})

const follow = async () => {
  cloud.store.modify('venuePlans', { _id: venueId, followAt: { $ne: null } }, { $set: { followAt: new Date(Date.now() - 1000) } }, { multi: false, merge: true, upsert: false, now: new Date() })
  await cloud.fireTimer('timer', 'followPlans')
}
const stored = () => venuePlans.schema.parse(cloud.store.find('venuePlans', { filter: { _id: venueId } }).docs[0])
const rows = (filter: object = {}) => cloud.store.find('bookSessions', { filter: { venueId, ...filter }, order: [['startsAt', 1]], limit: 500 }).docs.map((doc) => bookSessions.schema.parse(doc))
const session = (entryId: string, days = day) => storedSession(cloud, `${venueId}:${entryId}:${dayOn(days)}`)
const plan = async (as = manager) => dataOf<{ plan: PlanOnDesk }>(await cloud.query('book.plans.get', { venueId }, as)).plan
const draftOf = ({ services, told, plan: weekly, rooms, staff }: PlanOnDesk, changed: Partial<WeeklyPlan> = {}): PlanDraft => ({ services, told, rooms, staff, plan: { ...weekly, ...changed } })
const preview = async (draft: PlanDraft) => dataOf<{ effects: PlanEffects }>(await cloud.query('book.plans.preview', { venueId, draft }, manager)).effects
const save = (draft: PlanDraft, { id = nextUlid(), rev = stored().rev, as = manager, why = '老师调班' } = {}) => cloud.mutate('book.plans.save', { id, venueId, rev, draft, why }, as)
const reserve = async ({ _id: sessionId, rulesRev }: SessionRow, as: Booker) =>
  dataOf<{ booking: Booking }>(await cloud.mutate('book.bookings.reserve', { id: nextUlid(), sessionId, who: { kind: 'self' }, seats: 1, rulesRev, quotas: [], asMember: false }, as)).booking
const messages = (who: Booker) => (cloud.store.find('messages', { filter: { to: who.personId } }).docs as unknown as Array<{ title: string; text: string }>).map(({ title, text }) => `${title} ${text}`)
const wrong = (settled = true) => [...doublyTaken(cloud, settled), ...imbalances(cloud, rows().map(({ _id }) => _id), false)]
const timer = async () => {
  await follow()
  await settleBookings(cloud)
  await settlePlaces(cloud)
}

test('a plan opens its sessions with their room and people', () => {
  expect(rows().map(({ date, state, room, withWhom }) => [date, state, room, withWhom]).slice(0, 2)).toEqual([1, 2].map(() => [dayOn(day), 'open', '活动室', '向岚老师']))
  expect([rows().length, stored().followAt, wrong()]).toEqual([6, null, []])
})

test('an hour later: who is affected is said before; saved, they move, families are told once, and the plan says who changed what', async () => {
  const [who, next] = plantBookers(cloud, 2) as [Booker, Booker]
  await reserve(session('e1'), who)
  await reserve(session('e1', day + 7), next)
  const draft = draftOf(await plan(), { entries: [entry('e1', '11:30'), entry('e2', '15:00')] })
  cloud.resetCosts()
  const effects = await preview(draft)
  expect(cloud.costs().find(({ name }) => name === 'book.plans.preview')?.last.roundTrips).toBe(4)
  expect(effects.moved.map(({ id, families, what, to }) => [id, families, what, to.startsAt])).toEqual([day, day + 7, day + 14].map((days, i) => [`${venueId}:e1:${dayOn(days)}`, i < 2 ? 1 : 0, ['time'], at(days, '11:30').toISOString()]))
  expect(effects).toMatchObject({ closed: [], resized: [], opened: 0, byHand: 0, blocked: [] })
  expect(rows().every(({ rulesRev }) => rulesRev === 1)).toBe(true)
  const id = nextUlid()
  for (let i = 0; i < 2; i++) expect(dataOf<{ plan: PlanOnDesk }>(await save(draft, { id, rev: 1 })).plan).toMatchObject({ rev: 2, following: true })
  for (let i = 0; i < 2; i++) await timer()
  expect(session('e1')).toMatchObject({ startsAt: at(day, '11:30'), rulesRev: 2, moves: [{ post: null }] })
  for (const one of [who, next]) expect(messages(one)).toEqual([expect.stringMatching(/^改了：.*10:00，改到 .*11:30/)])
  const after = await plan()
  expect(after).toMatchObject({ rev: 2, following: false, timeline: [{ name: '刘敏', what: [expect.stringMatching(/10:00 亲子律动 改成 .* 11:30 亲子律动/)] }] })
  expect(await preview(draftOf(after))).toEqual({ problems: [], unknownYears: [], closed: [], moved: [], resized: [], opened: 0, byHand: 0, stayClosed: 0, blocked: [] })
  expect(wrong()).toEqual([])
})

test.each([
  ['a question', [{ ask: '要不要刷单兼职' }]],
  ['a choice', [{ ask: '怎么来', choices: ['走路', '去赌博网站'] }]],
])('%s that families would read is looked at like every text', async (_what, questions) => {
  const begin = draftOf(await plan())
  const refused = await save({ ...begin, services: begin.services.map((one) => ({ ...one, questions })) })
  expect([refused.ok, stored().rev]).toEqual([false, 1])
  dataOf(await save({ ...begin, services: begin.services.map((one) => ({ ...one, questions: [{ ask: '推车来吗', choices: ['推', '不推'] }] })) }))
})

test('two sessions change places; a third stays, for its new room is taken by who is not of the plan', async () => {
  plantPlan(cloud, 'elsewhere')
  const shared = { services: [hallService(), hallService({ id: 'talk', roomId: 'talk', staffIds: ['tanjing'] })] }
  const begin = await plan()
  dataOf(await save({ ...draftOf(begin, { entries: [entry('e1', '10:00'), entry('e2', '15:00'), entry('e3', '18:00', { serviceId: 'talk' })] }), ...shared, told: { ...begin.told, talk: begin.told['class']! } }))
  await timer()
  const foreign = plantSession(cloud, 'elsewhere', at(day, '19:30'), { staffIds: ['tanjing'], title: '营养讲座', venueName: '岳麓街道会员之家' })
  const draft = draftOf(await plan(), { entries: [entry('e1', '15:00'), entry('e2', '10:00'), entry('e3', '19:00', { serviceId: 'talk' })] })
  const effects = await preview(draft)
  expect([effects.moved.length, effects.blocked.map(({ words }) => words)]).toEqual([8, [expect.stringMatching(/19:00“亲子律动”：谭婧营养师.*19:30–20:45 在岳麓街道会员之家带“营养讲座”/)]])
  dataOf(await save(draft))
  await timer()
  expect([session('e1').startsAt, session('e2').startsAt, session('e3').startsAt, session('e3', day + 7).startsAt]).toEqual([at(day, '15:00'), at(day, '10:00'), at(day, '18:00'), at(day + 7, '19:00')])
  expect((await plan()).blocked.map(({ id }) => id)).toEqual([session('e3')._id])
  expect(wrong()).toEqual([])
  // The way is clear: the next run ends it.
  dataOf(await cloud.mutate('book.desk.close', { sessionId: foreign._id, why: '讲座取消了' }, manager))
  await timer()
  expect(session('e3').startsAt).toEqual(at(day, '19:00'))
  expect([(await plan()).blocked, wrong()]).toEqual([[], []])
})

test('a closed day closes all that is held then, also what was added by hand; what was moved elsewhere by hand stays; families read why', async () => {
  const [who] = plantBookers(cloud, 1) as [Booker]
  await reserve(session('e1'), who)
  const away = session('e2')
  dataOf(await cloud.mutate('book.desk.move', { id: nextUlid(), sessionId: away._id, rulesRev: 1, startsAt: at(day + 1, '15:00').toISOString(), roomId: 'hall', staffIds: ['xianglan'] }, manager))
  const added = nextUlid()
  dataOf(await cloud.mutate('book.desk.open', { id: added, like: away._id, startsAt: at(day, '18:00').toISOString(), minutes: 60, capacity: 5, kept: 0, title: '加一场', kind: 'class', withWhom: '' }, manager))
  const draft = draftOf(await plan(), { exceptions: [{ kind: 'closed', date: dayOn(day), reason: '停电检修' }] })
  const effects = await preview(draft)
  expect(effects.closed.map(({ id, why, families }) => [id, why, families])).toEqual([[session('e1')._id, '停电检修', 1], [added, '停电检修', 0]])
  expect(effects).toMatchObject({ moved: [], byHand: 1 })
  dataOf(await save(draft))
  await timer()
  expect(rows({ state: 'closed' }).map(({ _id, closedWhy }) => [_id, closedWhy])).toEqual([[session('e1')._id, '停电检修'], [added, '停电检修']])
  expect(messages(who)).toEqual([expect.stringMatching(/^不办了：.*原因：停电检修/)])
  expect(storedSession(cloud, away._id)).toMatchObject({ state: 'open', startsAt: at(day + 1, '15:00') })
  // Taken back: what is closed stays closed, and that is said before.
  const back = draftOf(await plan(), { exceptions: [] })
  expect(await preview(back)).toMatchObject({ closed: [], opened: 0, stayClosed: 1 })
  expect(wrong()).toEqual([])
})

test('fewer seats send nobody away, more are offered; a session taken off the plan closes, a new one opens', async () => {
  const people = plantBookers(cloud, 3)
  for (const who of people) await reserve(session('e1'), who)
  const begin = await plan()
  const draft = { ...draftOf(begin, { entries: [entry('e1', '10:00', { capacity: 2 }), entry('e9', '17:00')] }) }
  const effects = await preview(draft)
  expect([effects.resized.map(({ from, to, families }) => [from, to, families])[0], effects.closed.length, effects.opened]).toEqual([[10, 2, 3], 3, 3])
  dataOf(await save(draft))
  for (let i = 0; i < 2; i++) {
    await timer()
    cloud.store.modify('venuePlans', { _id: venueId }, { $set: { followAt: new Date() } }, { multi: false, merge: true, upsert: false, now: new Date() })
  }
  expect(session('e1').log.filter(({ kind }) => kind === 'resize')).toMatchObject([{ capacity: 2, kept: 0 }])
  expect(rows().map(({ _id, state }) => `${_id.split(':')[1]} ${state}`).slice(0, 3)).toEqual(['e1 open', 'e2 closed', 'e9 open'])
  expect(session('e2').closedWhy).toBe('老师调班')
  // The three are told nothing of it: their seats are as they were.
  expect(people.flatMap(messages)).toEqual([])
  expect(wrong()).toEqual([`${session('e1')._id}: 3 of 2 taken`])
})

test('who saw an old plan saves nothing; one that cannot be is refused in words; a counsellor and a neighbour do not save', async () => {
  const draft = draftOf(await plan())
  expect(codeOf(await save(draft, { rev: 0 }))).toBe('CONFLICT')
  const clashing = draftOf(await plan(), { entries: [entry('e1', '10:00'), entry('e2', '10:30')] })
  expect((await preview(clashing)).problems).toEqual([expect.stringContaining('请错开')])
  const twice = await save(clashing)
  expect(twice.ok ? '' : twice.error.message).toMatch(/10:00“亲子律动”和 10:30“亲子律动”都要用活动室、向岚老师.*还没有保存/)
  expect(codeOf(await save({ ...draft, staff: {} }))).toBe('BAD_INPUT')
  expect(codeOf(await save(draftOf(await plan(), { venueId: 'another' })))).toBe('BAD_INPUT')
  expect(codeOf(await save(draft, { as: counsellor }))).toBe('NOT_ALLOWED')
  expect(codeOf(await save(draft, { as: neighbour }))).toBe('NOT_FOUND')
  expect(codeOf(await cloud.query('book.plans.get', { venueId }, neighbour))).toBe('NOT_FOUND')
  const results = await Promise.all([1, 2, 3].map((i) => save(draftOf({ ...stored(), venueId, timeline: [], following: false, blocked: [] }, { until: dayOn(100 + i) }), { rev: 1 })))
  expect(results.map((result) => (result.ok ? 'saved' : result.error.code)).sort()).toEqual(['CONFLICT', 'CONFLICT', 'saved'])
  expect(stored()).toMatchObject({ rev: 2, timeline: [{ name: '刘敏' }] })
})

test('a venue without a plan begins with an empty one, and its first session opens', async () => {
  cloud.store.insert('venues', [venueDoc('newhouse', { orgPath: home, name: '湖边小屋', place: { placeId: 'n5', names: ['望月湖社区'] } })])
  const { venues, people } = dataOf<{ venues: Array<{ id: string; planned: boolean }>; people: Array<{ name: string }> }>(await cloud.query('book.plans.list', {}, manager))
  expect([venues.map(({ id, planned }) => [id, planned]), people.map(({ name }) => name)]).toEqual([[[venueId, true], ['newhouse', false]], ['向岚老师', '谭婧营养师']])
  const known = stored()
  venueId = 'newhouse'
  const begin = await plan()
  expect(begin).toMatchObject({ rev: 0, venueName: '湖边小屋', services: [] })
  const draft = { ...draftOf(begin, { entries: [entry('n1', '08:00')] }), services: known.services, told: known.told, rooms: known.rooms, staff: known.staff }
  const id = nextUlid()
  for (let i = 0; i < 2; i++) expect(dataOf<{ plan: PlanOnDesk }>(await save(draft, { id, rev: 0 })).plan.rev).toBe(1)
  await timer()
  expect(rows().map(({ venueName }) => venueName)).toEqual(['湖边小屋', '湖边小屋', '湖边小屋'])
  expect(wrong()).toEqual([])
})

test('the day of a venue: its rooms and people, and what takes them, also elsewhere; three round trips', async () => {
  plantSession(cloud, 'elsewhere', at(day, '19:30'), { staffIds: ['tanjing'], title: '营养讲座', venueName: '岳麓街道会员之家' })
  cloud.resetCosts()
  const answer = dataOf<{ day: VenueDay }>(await cloud.query('book.desk.day', { venueId, date: dayOn(day) }, counsellor)).day
  expect(cloud.costs().find(({ name }) => name === 'book.desk.day')?.last.roundTrips).toBe(3)
  expect(answer.rooms.map(({ name }) => name)).toEqual(['活动室', '咨询室'])
  expect(answer.taken.map(({ kind, id, title, venueName }) => [kind, id, title, venueName]).sort()).toEqual(
    [['person', 'tanjing', '营养讲座', '岳麓街道会员之家'], ...['person', 'room'].flatMap((kind) => [1, 2].map(() => [kind, kind === 'room' ? 'hall' : 'xianglan', '亲子律动', '望月湖向日葵亲子小屋']))].sort(),
  )
  expect(dataOf(await cloud.query('book.desk.day', { venueId, date: dayOn(day) }, neighbour))).toEqual({ day: { rooms: [], staff: [], taken: [] } })
})

describe('cut off at any call', () => {
  const cuts = (calls: number) => cutKinds.flatMap((kind) => Array.from({ length: calls }, (_, i) => [kind, i + 1] as const))
  const changed = async () => draftOf(await plan(), { entries: [entry('e1', '15:00'), entry('e2', '10:00'), entry('e9', '18:00', { capacity: 4 })], exceptions: [{ kind: 'closed', date: dayOn(day + 7), reason: '停电检修' }] })
  const ended = () => expect([session('e1').startsAt, session('e2').startsAt, session('e1').moves.length, session('e1', day + 7).state, session('e9').state, wrong()]).toEqual([at(day, '15:00'), at(day, '10:00'), 1, 'closed', 'open', []])
  test.each(cuts(4))('%s at call %i of saving: the same tap again saves once', async (kind, call) => {
    const [id, draft] = [nextUlid(), await changed()]
    cloud.faults.inject({ kind, call, action: 'book.plans.save' })
    await save(draft, { id, rev: 1 })
    cloud.faults.clear()
    expect(dataOf<{ plan: PlanOnDesk }>(await save(draft, { id, rev: 1 })).plan.rev).toBe(2)
    for (let i = 0; i < 2; i++) await timer()
    ended()
    expect(stored().timeline).toHaveLength(1)
  })
  test.each(cuts(36))('%s at call %i of following: the next run ends it, and families are told once', async (kind, call) => {
    const people = plantBookers(cloud, 2)
    await reserve(session('e1'), people[0]!)
    await reserve(session('e1', day + 7), people[1]!)
    dataOf(await save(await changed()))
    cloud.faults.inject({ kind, call, function: 'timer' })
    await follow().catch(() => undefined)
    cloud.faults.clear()
    for (let i = 0; i < 3; i++) await timer()
    ended()
    expect(people.map((who) => messages(who).length)).toEqual([1, 1])
  })
  test.each(cuts(24))('%s at call %i of moving one after the other: each waits until the place before it is free', async (kind, call) => {
    dataOf(await save(draftOf(await plan(), { entries: [entry('e1', '14:30'), entry('e2', '16:00')] })))
    cloud.faults.inject({ kind, call, function: 'timer' })
    await follow().catch(() => undefined)
    cloud.faults.clear()
    expect(doublyTaken(cloud, false)).toEqual([])
    for (let i = 0; i < 2; i++) await timer()
    expect([session('e1').startsAt, session('e2').startsAt, wrong()]).toEqual([at(day, '14:30'), at(day, '16:00'), []])
  })
})
