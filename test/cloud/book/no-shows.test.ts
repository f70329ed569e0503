/** 没到, without a black mark: after three in half a year the day before is asked; nobody loses a seat for not answering, and no count is told to anybody. */
import type { Booking } from '../../../src/domain/book/booking-contract'
import type { AttendanceList } from '../../../src/domain/book/desk-contract'
import { bookableSession, plantBookers, settleBookings, storedSession, type Booker } from '../../fixtures/bookable'
import { plantConsultation } from '../../fixtures/consulted'
import { cutKinds } from '../../fixtures/cut-kinds'
import { home, openPlaces } from '../account/person'
import { nextUlid, postDoc } from '../fixtures'
import { codeOf, dataOf, type TestCloud } from '../harness'

let cloud: TestCloud
let manager: Booker
openPlaces((opened) => {
  cloud = opened
  ;[manager] = plantBookers(cloud, 1) as [Booker]
  cloud.store.insert('posts', [postDoc(manager.personId, { role: 'venueManager', orgPath: home, placeId: 'n5', placeName: '望月湖社区' })])
})

const hourMs = 3_600_000
/** Had a seat so many days ago, and was not seen, while somebody else was. */
function miss({ personId }: Booker, daysAgo: number) {
  const other = nextUlid()
  const one = plantConsultation(cloud, { personId, hoursAgo: daysAgo * 24, arrived: false, changed: { kind: 'class', capacity: 5 } })
  const at = new Date()
  cloud.store.modify('bookSessions', { _id: one.sessionId }, {
    $push: { log: { kind: 'ask', request: other, at, seats: 1, by: 'desk' } },
    $set: { [`holder.guest:${other}`]: other, [`parties.${other}`]: { attendee: `guest:${other}`, name: '别家', seats: 1, by: 'desk', asker: null, post: 'post', arrived: { at, post: 'post' } } },
  }, { multi: false, merge: true, upsert: false, now: at })
  return one
}
let made = 0
/** Booked three days ago for tomorrow. */
function tomorrow({ personId }: Booker) {
  const [_id, request] = [`tomorrow${++made}`, nextUlid()]
  const startsAt = new Date(Date.now() + 23 * hourMs)
  const party = { attendee: personId, name: '阿兰', seats: 1, by: 'app' as const, asker: personId, post: null, arrived: null }
  const log = [{ kind: 'ask' as const, request, at: new Date(Date.now() - 72 * hourMs), seats: 1, by: 'app' as const }]
  cloud.store.insert('bookSessions', [bookableSession(_id, { startsAt, endsAt: new Date(startsAt.getTime() + hourMs), log, holder: { [personId]: request }, parties: { [request]: party }, askers: [personId], attendees: [personId], lookAt: new Date() })])
  return { sessionId: _id, request }
}
const mine = async (one: { request: string }, as: Booker) => dataOf<{ bookings: Booking[] }>(await cloud.query('book.bookings.mine', {}, as)).bookings.find(({ request }) => request === one.request)!
const messages = ({ personId }: Booker) => cloud.store.find('messages', { filter: { to: personId } }).docs as unknown as Array<{ title: string; waits: string[]; text: string }>
const confirm = (one: object, as: Booker) => cloud.mutate('book.bookings.confirm', one, as)
const excuse = (one: object, as: Booker, why = '孩子临时发烧') => cloud.mutate('book.bookings.excuse', { ...one, why }, as)
const list = async (sessionId: string) => dataOf<AttendanceList>(await cloud.query('book.desk.list', { sessionId }, manager)).attendees
const who = (times: number) => {
  const [person] = plantBookers(cloud, 1) as [Booker]
  const missed = Array.from({ length: times }, (_, i) => miss(person, 10 + i * 10))
  return { person, missed }
}

test('after three, the day before asks once; who answers is there, and the venue sees that they come', async () => {
  const { person } = who(3)
  const one = tomorrow(person)
  for (let i = 0; i < 3; i++) {
    await settleBookings(cloud)
    cloud.store.modify('bookSessions', { _id: one.sessionId }, { $set: { lookAt: new Date() } }, { multi: false, merge: true, upsert: false, now: new Date() })
  }
  expect(messages(person).map(({ title, waits }) => [title, waits])).toEqual([['明天还来吗：辅食课堂：一口一口学吃饭', ['reading', 'action']]])
  expect((await mine(one, person)).confirm).toMatchObject({ answered: false })
  for (let i = 0; i < 2; i++) expect(dataOf(await confirm(one, person))).toMatchObject({ booking: { state: 'booked', confirm: { answered: true } } })
  expect(messages(person)[0]?.waits).toEqual([])
  expect(await list(one.sessionId)).toMatchObject([{ state: 'booked', confirmed: true }])
})

test('twice, or with a reason given for one, is reminded as everybody is', async () => {
  const [twice, excused] = [who(2), who(3)]
  dataOf(await excuse(excused.missed[0]!, excused.person))
  for (const { person } of [twice, excused]) {
    const one = tomorrow(person)
    await settleBookings(cloud)
    expect(messages(person).map(({ title }) => title)).toEqual(['明天：辅食课堂：一口一口学吃饭'])
    expect((await mine(one, person)).confirm).toBeUndefined()
    expect(codeOf(await confirm(one, person))).toBe('NOT_ALLOWED')
  }
})

test('who does not answer keeps the seat; nobody is told a count, not even the venue', async () => {
  const { person } = who(4)
  const one = tomorrow(person)
  await settleBookings(cloud)
  cloud.store.modify('bookSessions', { _id: one.sessionId }, { $set: { [`confirms.${one.request}.until`]: new Date(Date.now() - 1000), lookAt: new Date() } }, { multi: false, merge: true, upsert: false, now: new Date() })
  await settleBookings(cloud)
  expect((await mine(one, person)).state).toBe('booked')
  expect(storedSession(cloud, one.sessionId).log).toHaveLength(1)
  const [row] = await list(one.sessionId)
  expect(row).toMatchObject({ state: 'booked', arrived: false })
  expect(Object.keys(row!)).toEqual(['request', 'name', 'seats', 'state', 'by', 'arrived', 'askedAt'])
  expect(JSON.stringify([await mine(one, person), messages(person)])).not.toMatch(/[34] ?次|没到|爽约/)
})

test('who did not come may say why, and the venue reads it; not of what they came to, is to come, or is another’s', async () => {
  const { person, missed } = who(1)
  const [one] = missed as [{ sessionId: string; request: string }]
  dataOf(await excuse(one, person))
  dataOf(await excuse(one, person, '临时加班'))
  expect((await mine(one, person)).excuse).toBe('临时加班')
  expect((await list(one.sessionId)).find(({ request }) => request === one.request)).toMatchObject({ excuse: '临时加班' })
  const [other] = plantBookers(cloud, 1) as [Booker]
  expect(codeOf(await excuse(one, other))).toBe('NOT_FOUND')
  expect(codeOf(await confirm(one, other))).toBe('NOT_FOUND')
  expect(codeOf(await excuse(tomorrow(person), person))).toBe('NOT_ALLOWED')
  expect(codeOf(await excuse(plantConsultation(cloud, person), person))).toBe('NOT_ALLOWED')
  for (const why of ['', '。', '好'.repeat(61)]) expect(codeOf(await excuse(one, person, why))).toBe('BAD_INPUT')
  // With the account the words go, as the name does.
  const over = new Date(Date.now() - 1000)
  cloud.store.modify('people', { _id: person.personId }, { $set: { deletion: { askedAt: over, eraseAt: over } } }, { multi: false, merge: true, upsert: false, now: over })
  await cloud.fireTimer('timer', 'eraseAccounts')
  expect(storedSession(cloud, one.sessionId).parties[one.request]).toMatchObject({ name: '' })
  expect(storedSession(cloud, one.sessionId).parties[one.request]).not.toHaveProperty('excuse')
})

describe('cut off at any call', () => {
  const cuts = (calls: number) => cutKinds.flatMap((kind) => Array.from({ length: calls }, (_, i) => [kind, i + 1] as const))
  test.each(cuts(6))('%s at call %i of the timer: the next run asks, once', async (kind, call) => {
    const { person } = who(3)
    const one = tomorrow(person)
    cloud.faults.inject({ kind, call, function: 'timer' })
    await settleBookings(cloud).catch(() => undefined)
    cloud.faults.clear()
    await settleBookings(cloud)
    expect(messages(person).map(({ title }) => title)).toEqual(['明天还来吗：辅食课堂：一口一口学吃饭'])
    expect((await mine(one, person)).confirm).toMatchObject({ answered: false })
  })
  test.each(cuts(3))('%s at call %i of the answer: the same tap again ends it', async (kind, call) => {
    const { person } = who(3)
    const one = tomorrow(person)
    await settleBookings(cloud)
    cloud.faults.inject({ kind, call, action: 'book.bookings.confirm' })
    await confirm(one, person)
    cloud.faults.clear()
    dataOf(await confirm(one, person))
    expect([(await mine(one, person)).confirm?.answered, messages(person)[0]?.waits]).toEqual([true, []])
  })
  test.each(cuts(2))('%s at call %i of saying why: the same', async (kind, call) => {
    const { person, missed } = who(1)
    cloud.faults.inject({ kind, call, action: 'book.bookings.excuse' })
    await excuse(missed[0]!, person)
    cloud.faults.clear()
    dataOf(await excuse(missed[0]!, person))
    expect((await mine(missed[0]!, person)).excuse).toBe('孩子临时发烧')
  })
})
