/** Many at once: nobody turned away wrongly, nobody promised twice. */
import type { Booking } from '../../../src/domain/book/booking-contract'
import { foldedSession } from '../../../src/domain/book/session/folded-session'
import { bookableSession, imbalances, plantBookers, settleBookings, storedSession, type Booker } from '../../fixtures/bookable'
import { dice } from '../../fixtures/grow/random-child'
import { together } from '../../fixtures/together'
import { openPlaces } from '../account/person'
import { nextUlid } from '../fixtures'
import { dataOf, type TestCloud } from '../harness'

let cloud: TestCloud
openPlaces((opened) => {
  cloud = opened
})

/** Every database call takes so long. */
function slowDown(delayMs: number) {
  cloud.faults.clear()
  for (let call = 1; delayMs > 0 && call <= 8; call++) cloud.faults.inject({ kind: 'delay', call, delayMs, times: 100_000 })
}
let made = 0
function newSession(changed: Parameters<typeof bookableSession>[1] = {}) {
  const row = bookableSession(`race${++made}`, changed)
  cloud.store.insert('bookSessions', [row])
  return row
}
const weekly = (most: number) => [{ key: 'class', per: 'week' as const, most }]
const reserve = (sessionId: string, as: Booker, { id = nextUlid(), quotas = [] as string[], seats = 1 } = {}) =>
  cloud.mutate('book.bookings.reserve', { id, sessionId, who: { kind: 'self' }, seats, rulesRev: 1, quotas, asMember: false }, as)
const cancel = (sessionId: string, request: string, as: Booker) => cloud.mutate('book.bookings.cancel', { sessionId, request }, as)
const move = ({ sessionId, id: request, who }: { sessionId: string; id: string; who: Booker }, to: string, id: string, quotas: readonly string[], waits: boolean) =>
  cloud.mutate('book.bookings.move', { id, from: { sessionId, request }, sessionId: to, seats: 1, rulesRev: 1, quotas, asMember: false, waits }, who)
const bookingOf = (result: Awaited<ReturnType<typeof reserve>>) => dataOf<{ booking: Booking }>(result).booking

test.each([0, 10])('two hundred people on a hundred seats, sixteen at a time, %i ms for each database call: a hundred are booked, a hundred wait in order', async (delayMs) => {
  const row = newSession({ capacity: 100 })
  const people = plantBookers(cloud, 200)
  slowDown(delayMs)
  const answers = (await together(people, 16, (who) => reserve(row._id, who))).map(bookingOf)
  slowDown(0)
  expect(answers.filter(({ state }) => state === 'booked')).toHaveLength(100)
  expect(answers.filter(({ state }) => state === 'waiting')).toHaveLength(100)
  const { parties, line, seats } = foldedSession(storedSession(cloud, row._id).log, row)
  expect([parties.size, line.length, seats.taken, seats.free]).toEqual([200, 100, 100, 0])
  await settleBookings(cloud)
  expect(imbalances(cloud, [row._id], true)).toEqual([])
})

test('the same person twice at once: one booking, both told the same; cancelled twice at once: one seat back', async () => {
  for (let round = 0; round < 10; round++) {
    const row = newSession({ capacity: 2, quotas: weekly(1) })
    const [who, other, third] = plantBookers(cloud, 3) as [Booker, Booker, Booker]
    const [one, two] = (await Promise.all([1, 2].map(() => reserve(row._id, who, { quotas: row.quotaMarks })))).map(bookingOf)
    expect(one).toEqual(two)
    await reserve(row._id, other, { quotas: row.quotaMarks })
    expect(bookingOf(await reserve(row._id, third, { quotas: row.quotaMarks })).state).toBe('waiting')
    const ended = (await Promise.all([1, 2].map(() => cancel(row._id, one!.request, who)))).map(bookingOf)
    expect(ended.map(({ state }) => state)).toEqual(['left', 'left'])
    const { log } = storedSession(cloud, row._id)
    expect(log.map(({ kind }) => kind).sort()).toEqual(['ask', 'ask', 'ask', 'leave'])
    await settleBookings(cloud)
    expect(imbalances(cloud, [row._id], true)).toEqual([])
  }
})

test('one person on many sessions at once, of a quota of two: two are booked', async () => {
  const rows = Array.from({ length: 8 }, () => newSession({ quotas: weekly(2) }))
  const [who] = plantBookers(cloud, 1) as [Booker]
  const results = await Promise.all(rows.map(({ _id, quotaMarks: quotas }) => reserve(_id, who, { quotas })))
  expect(results.filter(({ ok }) => ok)).toHaveLength(2)
  await settleBookings(cloud)
  expect(imbalances(cloud, rows.map(({ _id }) => _id), true)).toEqual([])
})

describe('random schedules', () => {
  const seed = Number(process.env['SEED'] ?? 20_261_127)
  const rounds = process.env['LONG'] ? 500 : 6
  const kinds = ['errorBefore', 'errorAfterCommit', 'dropReply'] as const

  /** People ask, cancel, take, tap again, while the timer runs and calls are cut; then everything is still, and the timer looks. */
  async function round(number: number): Promise<string[]> {
    const roll = dice(seed + number)
    const pick = <T>(of: readonly T[]): T => of[Math.floor(roll() * of.length)]!
    const counted = roll() < 0.5 ? [{ key: `round-${number}`, per: 'week' as const, most: 1 }] : []
    const rows = Array.from({ length: 3 }, () => newSession({ capacity: 1 + Math.floor(roll() * 3), kept: 0, quotas: counted }))
    const quotas = rows[0]!.quotaMarks
    const people = plantBookers(cloud, 4)
    const asked: Array<{ sessionId: string; who: Booker; id: string }> = []
    const step = (): Promise<unknown> => {
      const chance = roll()
      const before = asked.length > 0 ? pick(asked) : undefined
      if (chance < 0.1) cloud.faults.inject({ kind: pick(kinds), call: 1 + Math.floor(roll() * 5), function: 'api' })
      if (chance < 0.45 || !before) {
        const one = { sessionId: pick(rows)._id, who: pick(people), id: nextUlid() }
        asked.push(one)
        return reserve(one.sessionId, one.who, { id: one.id, quotas, seats: 1 + Math.floor(roll() * 2) })
      }
      if (chance < 0.53) return move(before, pick(rows)._id, nextUlid(), quotas, roll() < 0.5)
      if (chance < 0.6) return reserve(before.sessionId, before.who, { id: before.id, quotas })
      if (chance < 0.8) return cancel(before.sessionId, before.id, before.who)
      if (chance < 0.9) return cloud.mutate('book.bookings.accept', { sessionId: before.sessionId, request: before.id }, before.who)
      if (chance < 0.95) return settleBookings(cloud).catch(() => undefined)
      const row = pick(rows)
      return Promise.resolve(cloud.store.modify('bookSessions', { _id: row._id }, { $push: { log: { kind: 'resize', at: new Date(), capacity: 4, kept: 0 } } }, { multi: false, merge: true, upsert: false, now: new Date() }))
    }
    for (let burst = 0; burst < 5; burst++) await Promise.all(Array.from({ length: 5 }, step))
    cloud.faults.clear()
    const ids = rows.map(({ _id }) => _id)
    const wrong = imbalances(cloud, ids, false)
    await settleBookings(cloud)
    return [...wrong, ...imbalances(cloud, ids, true)]
  }

  test(`${rounds} rounds from seed ${seed}: seats, line and claims agree`, async () => {
    for (let number = 0; number < rounds; number++) expect([number, ...(await round(number))]).toEqual([number])
  }, process.env['LONG'] ? 600_000 : 120_000)
})
