/** Whether booking costs more when there is more of it: the same acts among ten thousand bookings, ten times as many, and a hundred times. */
import type { Booking } from '../../src/domain/book/booking-contract'
import type { SessionEvent } from '../../src/domain/book/session/session-event'
import type { SessionRow } from '../../cloudfunctions/book/collections'
import { withUnder } from '../../cloudfunctions/kernel/db/under'
import { bookSessions } from '../../cloudfunctions/book/collections'
import { bookableSession, plantBookers, type Booker } from '../fixtures/bookable'
import { dataOf, startTestCloud, type TestCloud } from '../cloud/harness'
import { nextUlid, postDoc } from '../cloud/fixtures'
import { plantPlaces } from '../cloud/account/person'

const partiesEach = 50
const dayMs = 86_400_000
/** Of each venue; one session in forty belongs to the county that is asked about. */
const [venues, counties] = [500, 40]
/** So many of that county begin first at every size: what is compared is finding them among more, not a fuller page with an emptier one. */
const firstPage = 20
const rounds = 25
const batch = 100

interface Cost {
  roundTrips: number
  scanned: number
  p50Ms: number
}
interface Act {
  name: string
  roundTrips: number
  at1: number
  at10: number
  at100: number
  scannedFactor: number
  timeFactor: number
  p50Ms: number
}

/** Acts with the documents they scan at each size; `timeFactor`: p50 at the largest over p50 at the smallest. */
export async function benchScale(bookings: number): Promise<{ bookings: number; sessions: number; actions: Act[] }> {
  const cloud = await startTestCloud()
  try {
    plantPlaces(cloud)
    const [manager] = plantBookers(cloud, 1) as [Booker]
    cloud.store.insert('posts', [postDoc(manager.personId, { name: '刘敏', role: 'venueManager', orgPath: 'n1.n2.n3.n4.n5.', placeId: 'n5', placeName: '望月湖社区' })])
    const most = Math.ceil(bookings / partiesEach)
    const sizes = [Math.ceil(most / 100), Math.ceil(most / 10), most]
    const costs: Array<Record<string, Cost>> = []
    let planted = 0
    for (const size of sizes) {
      for (; planted < size; planted += Math.min(batch, size - planted)) {
        cloud.store.insert('bookSessions', Array.from({ length: Math.min(batch, size - planted) }, (_, i) => fullSession(planted + i)))
        await new Promise(setImmediate)
      }
      process.stderr.write(`${size} sessions, ${size * partiesEach} bookings\n`)
      costs.push(await measured(cloud, manager))
    }
    const [one = {}, ten = {}, hundred = {}] = costs
    const names = Object.keys(one)
    const at = (of: Record<string, Cost>, name: string) => of[name] ?? { roundTrips: 0, scanned: 0, p50Ms: 0 }
    return {
      bookings: most * partiesEach,
      sessions: most,
      actions: names.map((name) => ({
        name,
        roundTrips: at(hundred, name).roundTrips,
        at1: at(one, name).scanned,
        at10: at(ten, name).scanned,
        at100: at(hundred, name).scanned,
        scannedFactor: Number((at(hundred, name).scanned / Math.max(1, at(one, name).scanned)).toFixed(2)),
        timeFactor: Number((at(hundred, name).p50Ms / Math.max(0.01, at(one, name).p50Ms)).toFixed(2)),
        p50Ms: at(hundred, name).p50Ms,
      })),
    }
  } finally {
    await cloud.close()
  }
}

/** A session with fifty parties in it: one a day for each venue, tomorrow the first, in some county. */
function fullSession(n: number): SessionRow {
  const startsAt = new Date(Math.floor(Date.now() / dayMs) * dayMs + (1 + Math.floor(n / venues)) * dayMs + 2 * 3_600_000)
  const requests = Array.from({ length: partiesEach }, (_, i) => `S${String(n).padStart(12, '0')}${String(i).padStart(13, '0')}`)
  const log: SessionEvent[] = requests.map((request) => ({ kind: 'ask', request, at: startsAt, seats: 1, by: 'app' }))
  const attendee = (i: number) => `p${String((n * 31 + i) % 900_000).padStart(20, '0')}`
  const orgPath = n < firstPage || n % counties === 0 ? 'n1.n2.n3.n4.n5.' : `n1.n2.n${30 + (n % counties)}.n4${n % counties}.n5${n % counties}.`
  const row = bookableSession(`full${n}`, {
    venueId: `v${n % venues}`,
    orgPath,
    date: new Date(startsAt.getTime() + 8 * 3_600_000).toISOString().slice(0, 10),
    startsAt,
    endsAt: new Date(startsAt.getTime() + 3_600_000),
    capacity: 60,
    log,
    holder: Object.fromEntries(requests.map((request, i) => [attendee(i), request])),
    parties: Object.fromEntries(requests.map((request, i) => [request, { attendee: attendee(i), name: '家长', seats: 1, by: 'app', asker: attendee(i), post: null, arrived: null }])),
    askers: requests.map((_, i) => attendee(i)),
  })
  return { ...row, ...withUnder(bookSessions, { orgPath: row.orgPath }) }
}

async function measured(cloud: TestCloud, manager: Booker): Promise<Record<string, Cost>> {
  const bookers = plantBookers(cloud, rounds)
  const ids = bookers.map(() => nextUlid())
  // Beside all those that are full: what these people book among.
  cloud.store.insert('bookSessions', ids.map((id) => bookableSession(id, { venueId: `bench-${id}`, capacity: 5 })))
  const made: Booking[] = []
  const tickets: string[] = []
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
  const tomorrow = fullSession(0).date
  const acts: Array<[name: string, run: (i: number, who: Booker, id: string) => Promise<unknown>]> = [
    ['near', (_, who) => cloud.query('book.sessions.near', { placeId: 'n5' }, who)],
    ['day', (i, who) => cloud.query('book.sessions.onDays', { venueId: `v${i}`, from: tomorrow, to: tomorrow }, who)],
    ['session', (_, who, id) => cloud.query('book.sessions.session', { id }, who)],
    ['first', async (_, who, id) => cloud.mutate('book.bookings.reserve', { id: nextUlid(), sessionId: ids[(ids.indexOf(id) + 1) % ids.length], who: { kind: 'self' }, seats: 1, rulesRev: 1, quotas: [], asMember: false }, who)],
    ['book', async (i, who, id) => (made[i] = dataOf<{ booking: Booking }>(await cloud.mutate('book.bookings.reserve', { id: nextUlid(), sessionId: id, who: { kind: 'self' }, seats: 1, rulesRev: 1, quotas: [], asMember: false }, who)).booking)],
    ['mine', (_, who) => cloud.query('book.bookings.mine', {}, who)],
    ['ticket', async (i, who, id) => (tickets[i] = dataOf<{ payload: string }>(await cloud.query('book.bookings.ticket', { sessionId: id, request: made[i]?.request }, who)).payload)],
    ['checkIn', (i) => cloud.mutate('book.desk.checkIn', { payload: tickets[i] }, manager)],
    ['deskDay', () => cloud.query('book.desk.sessions', { from: today, to: today }, manager)],
    ['cancel', (i, who, id) => cloud.mutate('book.bookings.cancel', { sessionId: id, request: made[i]?.request }, who)],
  ]
  const costs: Record<string, Cost> = {}
  for (const [name, run] of acts) {
    const times: number[] = []
    let last = { roundTrips: 0, scanned: 0 }
    for (let i = 0; i < rounds; i++) {
      const [who, id] = [bookers[i], ids[i]]
      if (!who || id === undefined) continue
      cloud.resetCosts()
      await run(i, who, id)
      const cost = cloud.costs()[0]?.last
      if (cost) last = { roundTrips: cost.roundTrips, scanned: Math.max(last.scanned, cost.scanned) }
      times.push(cloud.logs.recent(1)[0]?.durationMs ?? 0)
    }
    times.sort((a, b) => a - b)
    costs[name] = { ...last, p50Ms: Number((times[Math.floor(times.length / 2)] ?? 0).toFixed(2)) }
  }
  return costs
}
