/** The venue's side: who comes, at the telephone and at the door; a session closed, made larger, and one more. */
import type { Booking } from '../../../src/domain/book/booking-contract'
import type { AttendanceList, AttendeeRow } from '../../../src/domain/book/desk-contract'
import type { SessionCard } from '../../../src/domain/book/session/session-card'
import type { SessionRow } from '../../../cloudfunctions/book/collections'
import { ticketCode } from '../../../cloudfunctions/book/ticket-code'
import { bookableSession, imbalances, plantBookers, settleBookings, storedSession, type Booker } from '../../fixtures/bookable'
import { home, nextDoor, openPlaces } from '../account/person'
import { nextUlid, postDoc } from '../fixtures'
import { codeOf, dataOf, type TestCloud } from '../harness'

let cloud: TestCloud
let manager: Booker
let neighbour: Booker
openPlaces((opened) => {
  cloud = opened
  ;[manager, neighbour] = plantBookers(cloud, 2) as [Booker, Booker]
  cloud.store.insert('posts', [
    postDoc(manager.personId, { name: '刘敏', role: 'venueManager', orgPath: home, placeId: 'n5', placeName: '望月湖社区' }),
    postDoc(neighbour.personId, { name: '王倩', role: 'venueManager', orgPath: nextDoor, placeId: 'n6', placeName: '湖中社区' }),
  ])
})

let made = 0
function newSession(changed: Partial<SessionRow> = {}): SessionRow {
  const row = bookableSession(`desk${++made}`, changed)
  cloud.store.insert('bookSessions', [row])
  return row
}
const desk = (verb: string, input: object, as: Booker = manager) => cloud.mutate(`book.desk.${verb}`, input, as)
const list = async (sessionId: string, as: Booker = manager) => dataOf<AttendanceList>(await cloud.query('book.desk.list', { sessionId }, as))
const weekly = [{ key: 'class', per: 'week' as const, most: 1 }]
const reserve = async ({ _id: sessionId, quotaMarks: quotas }: SessionRow, as: Booker) =>
  dataOf<{ booking: Booking }>(await cloud.mutate('book.bookings.reserve', { id: nextUlid(), sessionId, who: { kind: 'self' }, seats: 1, rulesRev: 1, quotas, asMember: false }, as)).booking
const ticket = async ({ session, request }: Booking, as: Booker) => dataOf<{ payload: string }>(await cloud.query('book.bookings.ticket', { sessionId: session.id, request }, as)).payload
const mine = async (as: Booker) => dataOf<{ bookings: Booking[] }>(await cloud.query('book.bookings.mine', {}, as)).bookings
const costs = () => Object.fromEntries(cloud.costs().map(({ name, last }) => [name, last.roundTrips]))

test('who telephones has the kept seat, also when the program is full; sent again it is one; then they stand in line', async () => {
  const row = newSession({ capacity: 2, kept: 1 })
  const [parent] = plantBookers(cloud, 1) as [Booker]
  await reserve(row, parent)
  const call = { id: nextUlid(), sessionId: row._id, name: '刘奶奶', seats: 1 }
  expect(dataOf(await desk('put', call))).toMatchObject({ attendee: { name: '刘奶奶', state: 'booked', by: 'desk' } })
  expect(dataOf(await desk('put', call))).toMatchObject({ attendee: { state: 'booked' } })
  expect(dataOf(await desk('put', { ...call, id: nextUlid(), name: '周爷爷' }))).toMatchObject({ attendee: { state: 'waiting' } })
  expect((await list(row._id)).attendees.map(({ name, state }) => [name, state])).toEqual([['家长1', 'booked'], ['刘奶奶', 'booked'], ['周爷爷', 'waiting']])
  expect(imbalances(cloud, [row._id], false)).toEqual([])
})

test('a ticket checks in once, from a phone that shows it now; a picture, a forged one and a second scan do not', async () => {
  const row = newSession({ capacity: 1 })
  const [parent, waiting] = plantBookers(cloud, 2) as [Booker, Booker]
  const booking = await reserve(row, parent)
  const second = await reserve(row, waiting)
  expect(codeOf(await cloud.query('book.bookings.ticket', { sessionId: row._id, request: second.request }, waiting))).toBe('NOT_ALLOWED')
  const payload = await ticket(booking, parent)
  expect(codeOf(await desk('checkIn', { payload: payload.slice(0, -2) + (payload.endsWith('AA') ? 'BB' : 'AA') }))).toBe('BAD_INPUT')
  expect(codeOf(await desk('checkIn', { payload: ticketCode(row._id, booking.request, new Date(Date.now() - 5 * 60_000)).payload }))).toBe('EXPIRED')
  expect(codeOf(await desk('checkIn', { payload }, neighbour))).toBe('NOT_FOUND')
  cloud.resetCosts()
  expect(dataOf(await desk('checkIn', { payload }))).toMatchObject({ attendee: { arrived: true, name: '家长1' }, session: { title: row.title } })
  expect(costs()['book.desk.checkIn']).toBe(2)
  expect(await desk('checkIn', { payload })).toMatchObject({ ok: false, error: { code: 'ALREADY_USED', message: expect.stringContaining('家长1') } })
  expect((await mine(parent)).map(({ arrived }) => arrived)).toEqual([true])
})

test('a ticket whose booking was given back a moment ago lets nobody in', async () => {
  const row = newSession()
  const [parent] = plantBookers(cloud, 1) as [Booker]
  const booking = await reserve(row, parent)
  const payload = await ticket(booking, parent)
  dataOf(await cloud.mutate('book.bookings.cancel', { sessionId: row._id, request: booking.request }, parent))
  expect(codeOf(await desk('checkIn', { payload }))).toBe('NOT_ALLOWED')
})

test('two scan the same ticket at once: one is in, the other is told', async () => {
  for (let i = 0; i < 10; i++) {
    const row = newSession()
    const [parent] = plantBookers(cloud, 1) as [Booker]
    const payload = await ticket(await reserve(row, parent), parent)
    const results = await Promise.all([1, 2].map(() => desk('checkIn', { payload })))
    expect(results.map((result) => (result.ok ? 'in' : result.error.code)).sort()).toEqual(['ALREADY_USED', 'in'])
  }
})

test('by the list: who has a seat arrives, who waits does not; who is taken off makes room, and their quota is free', async () => {
  const row = newSession({ capacity: 1, quotas: weekly })
  const [parent, waiting] = plantBookers(cloud, 2) as [Booker, Booker]
  const booking = await reserve(row, parent)
  const second = await reserve(row, waiting)
  expect(codeOf(await desk('arrive', { sessionId: row._id, request: second.request }))).toBe('NOT_ALLOWED')
  expect(dataOf(await desk('arrive', { sessionId: row._id, request: booking.request }))).toMatchObject({ attendee: { arrived: true } })
  for (let i = 0; i < 2; i++) expect(dataOf(await desk('takeOff', { sessionId: row._id, request: booking.request }))).toMatchObject({ attendee: { state: 'left' } })
  expect((await mine(waiting)).map(({ state }) => state)).toEqual(['offered'])
  const another = newSession({ quotas: row.quotas })
  expect((await reserve(another, parent)).state).toBe('booked')
  await settleBookings(cloud)
  expect(imbalances(cloud, [row._id, another._id], true)).toEqual([])
})

test('a session that is not held: nobody books any more, everybody is told why once, and what they claimed is free', async () => {
  const quotas = weekly
  const [row, another] = [newSession({ capacity: 1, quotas }), newSession({ quotas })]
  const [parent, waiting, late] = plantBookers(cloud, 3) as [Booker, Booker, Booker]
  await reserve(row, parent)
  await reserve(row, waiting)
  for (let i = 0; i < 2; i++) expect(dataOf<{ session: SessionCard }>(await desk('close', { sessionId: row._id, why: '停电检修' })).session.closedWhy).toBe('停电检修')
  expect(codeOf(await cloud.mutate('book.bookings.reserve', { id: nextUlid(), sessionId: row._id, who: { kind: 'self' }, seats: 1, rulesRev: 2, quotas: row.quotaMarks, asMember: false }, late))).toBe('NOT_ALLOWED')
  for (let i = 0; i < 3; i++) await settleBookings(cloud)
  const told = (who: Booker) => (cloud.store.find('messages', { filter: { to: who.personId } }).docs as unknown as Array<{ title: string; text: string }>).map(({ title, text }) => [title, text.includes('停电检修')])
  for (const who of [parent, waiting]) expect(told(who)).toEqual([[`不办了：${row.title}`, true]])
  expect((await mine(parent)).map(({ state }) => state)).toEqual(['closed'])
  expect((await reserve(another, parent)).state).toBe('booked')
})

test('a larger room asks who waits; a smaller one sends nobody away', async () => {
  const row = newSession({ capacity: 1 })
  const people = plantBookers(cloud, 3)
  for (const who of people) await reserve(row, who)
  expect(dataOf<{ session: SessionCard }>(await desk('resize', { sessionId: row._id, capacity: 2, kept: 0 })).session.seats).toMatchObject({ capacity: 2, taken: 2, waiting: 1 })
  expect(dataOf<{ session: SessionCard }>(await desk('resize', { sessionId: row._id, capacity: 1, kept: 0 })).session.seats).toMatchObject({ capacity: 1, taken: 2, free: 0 })
  expect(codeOf(await desk('resize', { sessionId: row._id, capacity: 1, kept: 2 }))).toBe('BAD_INPUT')
  expect(codeOf(await desk('resize', { sessionId: row._id, capacity: 10_000, kept: 0 }))).toBe('BAD_INPUT')
})

test('one more session, as another one of the venue; sent again it is the same; never in the past', async () => {
  const like = newSession({ capacity: 12 })
  const said = { id: nextUlid(), like: like._id, startsAt: new Date(Date.now() + 5 * 86_400_000).toISOString(), minutes: 60, capacity: 10, kept: 1, title: '会爬的宝宝', kind: 'class', withWhom: '王倩' }
  for (let i = 0; i < 2; i++) expect(dataOf<{ session: SessionCard }>(await desk('open', said)).session).toMatchObject({ id: said.id, venueName: like.venueName, title: '会爬的宝宝', seats: { capacity: 10, free: 9 } })
  expect(storedSession(cloud, said.id)).toMatchObject({ address: like.address, orgPath: like.orgPath })
  expect(codeOf(await desk('open', { ...said, id: nextUlid(), startsAt: '2020-01-01T00:00:00.000Z' }))).toBe('BAD_INPUT')
  expect(codeOf(await desk('open', { ...said, id: nextUlid() }, neighbour))).toBe('NOT_FOUND')
})

test('the week of a post is its own place and what lies below, in two round trips; another place’s list is not to be seen', async () => {
  const row = newSession()
  cloud.resetCosts()
  const { sessions } = dataOf<{ sessions: SessionCard[] }>(await cloud.query('book.desk.sessions', { from: row.date, to: row.date }, manager))
  expect(costs()['book.desk.sessions']).toBe(2)
  expect(sessions.map(({ id }) => id)).toContain(row._id)
  expect(dataOf(await cloud.query('book.desk.sessions', { from: row.date, to: row.date }, neighbour))).toEqual({ sessions: [] })
  expect(codeOf(await cloud.query('book.desk.list', { sessionId: row._id }, neighbour))).toBe('NOT_FOUND')
  const attendee: AttendeeRow[] = (await list(row._id)).attendees
  expect(attendee).toEqual([])
})
