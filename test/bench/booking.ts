/** Many people on few seats at once: who got in, who was turned away wrongly, and what it cost. */
import type { Booking } from '../../src/domain/book/booking-contract'
import { bookableSession, plantBookers, storedSession, type Booker } from '../fixtures/bookable'
import { together } from '../fixtures/together'
import { startTestCloud, dataOf, type TestCloud } from '../cloud/harness'
import { home, plantPlaces } from '../cloud/account/person'
import { nextUlid, postDoc } from '../cloud/fixtures'

const [people, seats, workers] = [200, 100, 16]
/** More than any of its actions makes. */
const mostCalls = 8

interface Race {
  delayMs: number
  seats: number
  people: number
  letIn: number
  waiting: number
  /** Places in the session's log. */
  rows: number
  /** Errors, and people told to wait while a seat was free. */
  falseRefusals: number
  /** People with more than one place. */
  doubles: number
  wallMs: number
  opsPerS: number
  p50Ms: number
  p99Ms: number
}

export async function benchBooking(): Promise<{ races: Race[]; roundTrips: Record<string, number> }> {
  const cloud = await startTestCloud()
  try {
    plantPlaces(cloud)
    // The instances are there, as on a busy morning.
    await race(cloud, 'warm', 0)
    return { races: [await race(cloud, 'r0', 0), await race(cloud, 'r10', 10)], roundTrips: await roundTrips(cloud) }
  } finally {
    await cloud.close()
  }
}

const reserve = (cloud: TestCloud, sessionId: string, as: Booker, id = nextUlid()) =>
  cloud.mutate('book.bookings.reserve', { id, sessionId, who: { kind: 'self' }, seats: 1, rulesRev: 1, quotas: [], asMember: false }, as)

async function race(cloud: TestCloud, id: string, delayMs: number): Promise<Race> {
  cloud.store.insert('bookSessions', [bookableSession(id, { capacity: seats })])
  const bookers = plantBookers(cloud, people)
  for (let call = 1; delayMs > 0 && call <= mostCalls; call++) cloud.faults.inject({ kind: 'delay', call, delayMs, times: 1_000_000 })
  const began = performance.now()
  const answers = await together(bookers, workers, async (who) => {
    const asked = performance.now()
    const result = await reserve(cloud, id, who)
    return { ms: performance.now() - asked, state: result.ok ? dataOf<{ booking: Booking }>(result).booking.state : 'refused' }
  })
  const wallMs = performance.now() - began
  cloud.faults.clear()
  const row = storedSession(cloud, id)
  const asks = row.log.flatMap((event) => (event.kind === 'ask' ? [row.parties[event.request]?.attendee ?? ''] : []))
  const times = answers.map(({ ms }) => ms).sort((a, b) => a - b)
  const count = (state: string) => answers.filter((answer) => answer.state === state).length
  return {
    delayMs, seats, people,
    letIn: count('booked'),
    waiting: count('waiting'),
    rows: asks.length,
    falseRefusals: count('refused') + Math.max(0, Math.min(seats, people) - count('booked')),
    doubles: asks.length - new Set(asks).size,
    wallMs: Math.round(wallMs),
    opsPerS: Math.round(people / (wallMs / 1000)),
    p50Ms: Math.round(times[Math.floor(times.length * 0.5)] ?? 0),
    p99Ms: Math.round(times[Math.floor(times.length * 0.99)] ?? 0),
  }
}

/** Database calls of each act by somebody who has booked before; `bookAgain` is the same request once more. */
async function roundTrips(cloud: TestCloud): Promise<Record<string, number>> {
  cloud.store.insert('bookSessions', ['c0', 'c1', 'c2'].map((id) => bookableSession(id)))
  const [who, manager] = plantBookers(cloud, 2) as [Booker, Booker]
  cloud.store.insert('posts', [postDoc(manager.personId, { role: 'venueManager', orgPath: home, placeId: 'n5', placeName: '望月湖社区' })])
  const id = nextUlid()
  const first = await counted(cloud, () => reserve(cloud, 'c0', who))
  const book = await counted(cloud, () => reserve(cloud, 'c1', who, id))
  const bookAgain = await counted(cloud, () => reserve(cloud, 'c1', who, id))
  const { date } = storedSession(cloud, 'c1')
  const shown = ticket(cloud, who)
  await shown
  return {
    book,
    bookFirstOfAll: first,
    bookAgain,
    cancel: await counted(cloud, () => cloud.mutate('book.bookings.cancel', { sessionId: 'c1', request: id }, who)),
    list: await counted(cloud, () => cloud.query('book.sessions.near', { placeId: 'n5' }, who)),
    day: await counted(cloud, () => cloud.query('book.sessions.onDays', { venueId: 'v1', from: date, to: date }, who)),
    session: await counted(cloud, () => cloud.query('book.sessions.session', { id: 'c1' }, who)),
    mine: await counted(cloud, () => cloud.query('book.bookings.mine', {}, who)),
    ticket: await counted(cloud, () => ticket(cloud, who)),
    checkIn: await counted(cloud, async () => cloud.mutate('book.desk.checkIn', { payload: dataOf<{ payload: string }>(await shown).payload }, manager)),
  }
}

const ticket = (cloud: TestCloud, who: Booker) => cloud.query('book.bookings.ticket', { sessionId: 'c0', request: storedSession(cloud, 'c0').holder[who.personId] ?? '' }, who)

async function counted(cloud: TestCloud, run: () => Promise<unknown>): Promise<number> {
  cloud.resetCosts()
  await run()
  return cloud.costs()[0]?.last.roundTrips ?? 0
}
