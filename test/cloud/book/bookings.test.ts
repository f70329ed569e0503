/** Booking, waiting, being offered a seat, cancelling: one after the other. */
import type { Booking } from '../../../src/domain/book/booking-contract'
import { addMonths } from '../../../src/domain/grow/calendar-days'
import type { SessionRow } from '../../../cloudfunctions/book/collections'
import { bookableSession, imbalances, plantBookers, settleBookings, storedAgendas, storedSession, type Booker } from '../../fixtures/bookable'
import { cutKinds } from '../../fixtures/cut-kinds'
import { nextUlid } from '../fixtures'
import { openYoungFamilies, type YoungFamilies } from '../grow/young-family'
import { codeOf, dataOf, type TestCloud } from '../harness'

let cloud: TestCloud
let families: YoungFamilies
openYoungFamilies((opened, young) => {
  cloud = opened
  families = young
})

const monthsAgo = (months: number) => addMonths(new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10), -months)
let made = 0
function newSession(changed: Partial<SessionRow> = {}): SessionRow {
  const row = bookableSession(`s${++made}`, changed)
  cloud.store.insert('bookSessions', [row])
  return row
}
const change = (id: string, set: object) => cloud.store.modify('bookSessions', { _id: id }, { $set: set }, { multi: false, merge: true, upsert: false, now: new Date() })

interface Asking {
  id?: string
  seats?: number
  who?: object
  quotas?: string[]
  rulesRev?: number
  asMember?: boolean
}
const ask = (row: SessionRow, as: Booker, { id = nextUlid(), seats = 1, who = { kind: 'self' }, quotas = row.quotaMarks, rulesRev = row.rulesRev, asMember = row.membersOnly }: Asking = {}) =>
  cloud.mutate('book.bookings.reserve', { id, sessionId: row._id, who, seats, rulesRev, quotas, asMember }, as)
const booked = async (...args: Parameters<typeof ask>) => dataOf<{ booking: Booking }>(await ask(...args)).booking
const act = (verb: 'cancel' | 'accept', { request, session }: Booking, as: Booker) => cloud.mutate(`book.bookings.${verb}`, { sessionId: session.id, request }, as)
const mine = async (as: Booker) => dataOf<{ bookings: Booking[] }>(await cloud.query('book.bookings.mine', {}, as)).bookings
const cost = async (action: string, run: () => Promise<unknown>) => {
  cloud.resetCosts()
  await run()
  return cloud.costs().find(({ name }) => name === action)?.last.roundTrips
}

test('seats go to who asks first; then one waits, is offered what comes free, and takes it', async () => {
  const row = newSession({ capacity: 1 })
  const [first, second, third] = plantBookers(cloud, 3) as [Booker, Booker, Booker]
  const one = await booked(row, first)
  const two = await booked(row, second)
  const three = await booked(row, third)
  expect([one.state, two.state, two.ahead, three.state, three.ahead]).toEqual(['booked', 'waiting', 0, 'waiting', 1])
  expect(codeOf(await act('accept', two, second))).toBe('EXPIRED')
  dataOf(await act('cancel', one, first))
  const [offer] = await mine(second)
  expect(offer).toMatchObject({ state: 'offered', answerBy: expect.any(String) })
  expect(dataOf(await act('accept', two, second))).toMatchObject({ booking: { state: 'booked' } })
  expect(dataOf(await act('accept', two, second))).toMatchObject({ booking: { state: 'booked' } })
  expect((await mine(first)).map(({ state }) => state)).toEqual(['left'])
  await settleBookings(cloud)
  expect(imbalances(cloud, [row._id], true)).toEqual([])
})

test('sent again it is the same; asked anew for the same person it is the booking that there is; ended, it stays ended, and one may ask anew', async () => {
  const row = newSession()
  const [who] = plantBookers(cloud, 1) as [Booker]
  const id = nextUlid()
  const first = await booked(row, who, { id })
  expect(await booked(row, who, { id })).toEqual(first)
  expect(await booked(row, who)).toEqual(first)
  dataOf(await act('cancel', first, who))
  dataOf(await act('cancel', first, who))
  expect((await booked(row, who, { id })).state).toBe('left')
  expect((await booked(row, who)).state).toBe('booked')
  expect(storedSession(cloud, row._id).log.map(({ kind }) => kind)).toEqual(['ask', 'leave', 'ask'])
})

test('a booking costs three round trips, four the first time of all and on a retry; cancelling three; the lists and a page one or two', async () => {
  const [row, other] = [newSession(), newSession()]
  const [who] = plantBookers(cloud, 1) as [Booker]
  const id = nextUlid()
  expect(await cost('book.bookings.reserve', () => booked(row, who))).toBe(4)
  expect(await cost('book.bookings.reserve', () => booked(other, who, { id }))).toBe(3)
  expect(await cost('book.bookings.reserve', () => booked(other, who, { id }))).toBe(4)
  const [booking] = await mine(who)
  expect(await cost('book.bookings.cancel', () => act('cancel', booking!, who))).toBe(3)
  expect(await cost('book.bookings.mine', () => mine(who))).toBe(1)
  expect(await cost('book.sessions.session', () => cloud.query('book.sessions.session', { id: row._id }))).toBe(1)
  expect(await cost('book.sessions.onDays', () => cloud.query('book.sessions.onDays', { venueId: 'v1', from: row.date, to: row.date }))).toBe(1)
  expect(await cost('book.sessions.near', () => cloud.query('book.sessions.near', { placeId: 'n5' }))).toBe(2)
})

describe('who may book', () => {
  const weekly = [{ key: 'class', per: 'week' as const, most: 2 }]
  const later = (hours: number) => new Date(Date.now() + hours * 3_600_000)
  test.each<[string, Partial<SessionRow>, Asking, string, RegExp]>([
    ['not before it opens', { opensAt: later(5) }, {}, 'NOT_ALLOWED', /开始预约/],
    ['not after it closes', { closesAt: later(-1) }, {}, 'NOT_ALLOWED', /截止预约/],
    ['not what is not held', { state: 'closed', closedWhy: '停电' }, {}, 'NOT_ALLOWED', /取消了：停电/],
    ['not without a child where it is about one', { audience: { childMonths: { from: 8, to: 12 } } }, {}, 'NOT_ALLOWED', /选带哪个宝宝/],
    ['not of another stage', { audience: { stages: ['pregnant'] } }, {}, 'NOT_ALLOWED', /怀孕的家庭/],
    ['members alone', { audience: { membersOnly: true } }, {}, 'NOT_ALLOWED', /会员/],
    ['whoever says to be one is asked whether it is so', { audience: { membersOnly: true } }, { asMember: false }, 'NOT_ALLOWED', /会员/],
    ['not while it is for those who need it most', { audience: { specialFirstHours: 30 } }, {}, 'NOT_ALLOWED', /需要的家庭/],
    ['not more seats than one party may have', { mostSeats: 2 }, { seats: 3 }, 'NOT_ALLOWED', /最多约 2 个/],
    ['not by rules that have changed', {}, { rulesRev: 0 }, 'CONFLICT', /刚刚改过/],
    ['not with another quota than the session’s', { quotas: weekly }, { quotas: [] }, 'CONFLICT', /刚刚改过/],
  ])('%s', async (_, changed, asking, code, sentence) => {
    const row = newSession(changed)
    const [who] = plantBookers(cloud, 1) as [Booker]
    expect(await ask(row, who, asking)).toMatchObject({ ok: false, error: { code, message: expect.stringMatching(sentence) } })
    expect([storedSession(cloud, row._id).log, storedAgendas(cloud).find(({ _id }) => _id === who.personId)?.claims]).toEqual([[], {}])
  })

  test('a child of the right age, by its guardian, and by nobody else', async () => {
    const row = newSession({ audience: { childMonths: { from: 8, to: 14 } } })
    const family = await families.newChild(monthsAgo(10))
    const who = { kind: 'child', childId: family.childId }
    const [stranger] = plantBookers(cloud, 1) as [Booker]
    expect(codeOf(await ask(row, stranger, { who }))).toBe('NOT_FOUND')
    expect(codeOf(await ask(row, await families.joinedAs('relative', '外婆', family), { who }))).toBe('NOT_ALLOWED')
    expect(await booked(row, family.mother, { who })).toMatchObject({ state: 'booked', name: '禾禾' })
    // The other parent asks for the same child: it is in already.
    expect(await booked(row, await families.joinedAs('guardian', '周明', family), { who })).toMatchObject({ state: 'booked', name: '禾禾' })
    expect(storedSession(cloud, row._id).log).toHaveLength(1)
    const older = await families.newChild(monthsAgo(20))
    expect(await ask(row, older.mother, { who: { kind: 'child', childId: older.childId } })).toMatchObject({ ok: false, error: { message: expect.stringContaining('不满 14 个月') } })
  })

  test('as often as the quota says; what is cancelled counts no more', async () => {
    const quotas = weekly
    const [a, b, c] = [newSession({ quotas }), newSession({ quotas }), newSession({ quotas })] as const
    const [who] = plantBookers(cloud, 1) as [Booker]
    const first = await booked(a, who)
    await booked(b, who)
    expect(await ask(c, who)).toMatchObject({ ok: false, error: { code: 'NOT_ALLOWED', message: expect.stringContaining('次数上限') } })
    dataOf(await act('cancel', first, who))
    expect((await booked(c, who)).state).toBe('booked')
    await settleBookings(cloud)
    expect(imbalances(cloud, [a._id, b._id, c._id], true)).toEqual([])
  })
})

describe('another’s booking, and the past', () => {
  test('is not to be seen, cancelled or taken', async () => {
    const row = newSession({ capacity: 1 })
    const [first, second, other] = plantBookers(cloud, 3) as [Booker, Booker, Booker]
    const booking = await booked(row, first)
    const waiting = await booked(row, second)
    for (const [verb, of] of [['cancel', booking], ['accept', waiting]] as const) expect(codeOf(await act(verb, of, other))).toBe('NOT_FOUND')
    expect(await mine(other)).toEqual([])
    expect(storedSession(cloud, row._id).log).toHaveLength(2)
  })
  test.each([[{ seats: 0 }], [{ seats: -3 }], [{ seats: 10_000 }], [{ id: 'x' }], [{ quotas: ['a.b=1'] as string[] }], [{ who: { kind: 'person', personId: 'p1' } }]])('input that cannot be, %j, changes nothing', async (asking) => {
    const row = newSession()
    const [who] = plantBookers(cloud, 1) as [Booker]
    expect(codeOf(await ask(row, who, asking))).toBe('BAD_INPUT')
    expect(storedSession(cloud, row._id).log).toEqual([])
  })
  test('is not heard of by naming its request, be it live or over', async () => {
    const row = newSession()
    const [first, other] = plantBookers(cloud, 2) as [Booker, Booker]
    const booking = await booked(row, first)
    for (const end of [false, true]) {
      if (end) dataOf(await act('cancel', booking, first))
      const told = await ask(row, other, { id: booking.request })
      expect([codeOf(told), JSON.stringify(told).includes('家长1')]).toEqual(['CONFLICT', false])
    }
    expect(storedSession(cloud, row._id).log.map(({ kind }) => kind)).toEqual(['ask', 'leave'])
    expect(storedAgendas(cloud).find(({ _id }) => _id === other.personId)?.claims).toEqual({})
  })
  test('too late to cancel: the seat is kept, and the sentence says to call', async () => {
    const row = newSession()
    const [who] = plantBookers(cloud, 1) as [Booker]
    const booking = await booked(row, who)
    change(row._id, { cancelUntil: new Date(Date.now() - 1000) })
    expect(await act('cancel', booking, who)).toMatchObject({ ok: false, error: { code: 'NOT_ALLOWED', message: expect.stringContaining('打电话') } })
    expect(storedSession(cloud, row._id).log).toHaveLength(1)
  })
})

describe('what the hour brings', () => {
  const messagesOf = (who: Booker) => (cloud.store.find('messages', { filter: { to: who.personId } }).docs as unknown as Array<{ kind: string; title: string }>).map(({ kind, title }) => [kind, title]).sort()
  test('an offer is told once; unanswered it goes to the next, and the claim is free again', async () => {
    const row = newSession({ capacity: 1, offerMinutes: 30 })
    const [first, second, third] = plantBookers(cloud, 3) as [Booker, Booker, Booker]
    const one = await booked(row, first)
    await booked(row, second)
    await booked(row, third)
    dataOf(await act('cancel', one, first))
    await settleBookings(cloud)
    await settleBookings(cloud)
    expect([messagesOf(second), messagesOf(third)]).toEqual([[['booking', '候补有空位了，给您留着']], []])
    // A day passes without an answer.
    const aged = storedSession(cloud, row._id).log.map((event) => ({ ...event, at: new Date(event.at.getTime() - 24 * 3_600_000) }))
    change(row._id, { log: aged, lookAt: new Date() })
    await settleBookings(cloud)
    expect((await mine(second)).map(({ state }) => state)).toEqual(['left'])
    expect((await mine(third)).map(({ state }) => state)).toEqual(['offered'])
    await settleBookings(cloud)
    expect(imbalances(cloud, [row._id], true)).toEqual([])
  })
  test('seats for telephone and door become everybody’s, and the line is asked', async () => {
    const row = newSession({ capacity: 2, kept: 1 })
    const [first, second] = plantBookers(cloud, 2) as [Booker, Booker]
    await booked(row, first)
    expect((await booked(row, second)).state).toBe('waiting')
    change(row._id, { releasesAt: new Date(Date.now() - 1000), lookAt: new Date() })
    await settleBookings(cloud)
    await settleBookings(cloud)
    expect((await mine(second)).map(({ state }) => state)).toEqual(['offered'])
    expect(storedSession(cloud, row._id).log.filter(({ kind }) => kind === 'release')).toHaveLength(1)
  })
  test('the day before and two hours before, who is booked is reminded, once each', async () => {
    const now = Date.now()
    const row = newSession({ startsAt: new Date(now + 23 * 3_600_000), endsAt: new Date(now + 24 * 3_600_000), closesAt: new Date(now + 22 * 3_600_000) })
    const [who] = plantBookers(cloud, 1) as [Booker]
    await booked(row, who)
    // Booked three days ago.
    change(row._id, { log: storedSession(cloud, row._id).log.map((event) => ({ ...event, at: new Date(now - 72 * 3_600_000) })) })
    await settleBookings(cloud)
    expect(messagesOf(who)).toEqual([['visit', '明天：辅食课堂：一口一口学吃饭']])
    change(row._id, { startsAt: new Date(now + 3_600_000), lookAt: new Date() })
    await settleBookings(cloud)
    await settleBookings(cloud)
    expect(messagesOf(who).map(([, title]) => title)).toEqual(['快开始了：辅食课堂：一口一口学吃饭', '明天：辅食课堂：一口一口学吃饭'])
  })
})

test('an agenda forgets what no quota counts any more', async () => {
  const [old, recent] = [newSession({ quotas: [{ key: 'class', per: 'month', most: 5 }] }), newSession()]
  const [who] = plantBookers(cloud, 1) as [Booker]
  await booked(old, who)
  await booked(recent, who)
  change(old._id, { startsAt: new Date(Date.now() - 70 * 86_400_000), endsAt: new Date(Date.now() - 70 * 86_400_000) })
  await settleBookings(cloud)
  expect(storedAgendas(cloud).find(({ _id }) => _id === who.personId)).toMatchObject({ claims: { [recent._id]: {} }, held: { [old.quotaMarks[0]!.split('=')[0]!]: [] } })
  expect(Object.keys(storedAgendas(cloud).find(({ _id }) => _id === who.personId)!.claims)).toEqual([recent._id])
  expect((await mine(who)).map(({ session }) => session.id).sort()).toEqual([old._id, recent._id].sort())
})

describe('what comes late', () => {
  test('a request that was given up is not put down any more; the next tap is', async () => {
    const row = newSession({ quotas: [{ key: 'class', per: 'week', most: 1 }] })
    const [who] = plantBookers(cloud, 1) as [Booker]
    const id = nextUlid()
    // The claim is made, and nothing after it.
    cloud.faults.inject({ kind: 'errorBefore', call: 4, action: 'book.bookings.reserve' })
    await ask(row, who, { id })
    cloud.faults.clear()
    await settleBookings(cloud)
    expect(storedSession(cloud, row._id)).toMatchObject({ void: [id], log: [] })
    expect(await ask(row, who, { id })).toMatchObject({ ok: false, error: { code: 'CONFLICT', message: expect.stringContaining('再点一次') } })
    expect([storedSession(cloud, row._id).log, storedAgendas(cloud).find(({ _id }) => _id === who.personId)?.claims]).toEqual([[], {}])
    expect((await booked(row, who)).state).toBe('booked')
    expect(imbalances(cloud, [row._id], true)).toEqual([])
  })
  test('a place that has lost its claim is still the one place of that person', async () => {
    const row = newSession()
    const [who] = plantBookers(cloud, 1) as [Booker]
    const first = await booked(row, who)
    cloud.store.remove('agendas', { _id: who.personId }, { multi: false })
    expect((await booked(row, who)).request).toBe(first.request)
    expect(storedSession(cloud, row._id).log).toHaveLength(1)
  })
  test('an offer that lapses while it is being taken is not taken, and nobody is told so', async () => {
    const row = newSession({ capacity: 1 })
    const [first, second] = plantBookers(cloud, 2) as [Booker, Booker]
    const one = await booked(row, first)
    const two = await booked(row, second)
    dataOf(await act('cancel', one, first))
    cloud.faults.inject({ kind: 'delay', call: 2, delayMs: 400, action: 'book.bookings.accept' })
    const taking = act('accept', two, second)
    await new Promise((resolve) => setTimeout(resolve, 150))
    cloud.store.modify('bookSessions', { _id: row._id }, { $push: { log: { kind: 'lapse', request: two.request, at: new Date() } }, $unset: { [`holder.${second.personId}`]: true } }, { multi: false, merge: true, upsert: false, now: new Date() })
    expect(codeOf(await taking)).toBe('EXPIRED')
    expect((await mine(second)).map(({ state }) => state)).toEqual(['left'])
  })
})

describe('a child whose data go', () => {
  const whole = { audience: { childMonths: { from: 0, to: 36 } }, capacity: 1 }
  const withdraw = (of: { mother: Booker; childId: string }) => cloud.mutate('account.consent.withdraw', { kind: 'under14', subject: of.childId }, of.mother)
  test.each([undefined, ...Array.from({ length: 12 }, (_, i) => i + 1)])('gives the seat to the next, and stands in no list by name; also where the withdrawal was cut at call %s', async (call) => {
    const row = newSession(whole)
    const [gone, next] = [await families.newChild(monthsAgo(5)), await families.newChild(monthsAgo(5))]
    await booked(row, gone.mother, { who: { kind: 'child', childId: gone.childId } })
    await booked(row, next.mother, { who: { kind: 'child', childId: next.childId } })
    if (call !== undefined) {
      cloud.faults.inject({ kind: 'errorAfterCommit', call, action: 'account.consent.withdraw' })
      await withdraw(gone)
      cloud.faults.clear()
    }
    await withdraw(gone)
    await cloud.fireTimer('timer', 'forgetChildren')
    const { parties, holder } = storedSession(cloud, row._id)
    expect(Object.values(parties).map(({ name }) => name)).toEqual(['', '禾禾'])
    expect(Object.keys(holder)).toEqual([`${next.familyId}:${next.childId}`])
    expect((await mine(next.mother)).map(({ state }) => state)).toEqual(['offered'])
    await settleBookings(cloud)
    expect(imbalances(cloud, [row._id], true)).toEqual([])
  })
})

describe('who ends the account', () => {
  const erase = async ({ personId }: Booker) => {
    const over = new Date(Date.now() - 1000)
    cloud.store.modify('people', { _id: personId }, { $set: { deletion: { askedAt: over, eraseAt: over } } }, { multi: false, merge: true, upsert: false, now: over })
    await cloud.fireTimer('timer', 'eraseAccounts')
  }
  test.each([undefined, ...Array.from({ length: 14 }, (_, i) => i + 1)])('gives the seat to the next, and stands in no list by name; also where the run was cut at call %s', async (call) => {
    const row = newSession({ capacity: 1 })
    const [gone, next] = plantBookers(cloud, 2) as [Booker, Booker]
    await booked(row, gone)
    await booked(row, next)
    if (call !== undefined) {
      cloud.faults.inject({ kind: 'errorAfterCommit', call, function: 'timer' })
      await erase(gone).catch(() => undefined)
      cloud.faults.clear()
    }
    await erase(gone)
    expect((await mine(next)).map(({ state }) => state)).toEqual(['offered'])
    const { parties, askers, holder, log } = storedSession(cloud, row._id)
    expect([Object.values(parties).map(({ name }) => name === ''), askers, Object.keys(holder)]).toEqual([[true, false], [next.personId], [next.personId]])
    expect(log.filter((event) => event.kind === 'leave')).toHaveLength(1)
    await settleBookings(cloud)
    expect(imbalances(cloud, [row._id], true)).toEqual([])
  })
})

describe('cut off at any call', () => {
  const cuts = (calls: number) => cutKinds.flatMap((kind) => Array.from({ length: calls }, (_, i) => [kind, i + 1] as const))
  const quotas = [{ key: 'class', per: 'week' as const, most: 1 }]
  test.each(cuts(4))('%s at call %i of booking: the same tap again books once; or the timer lets go of it', async (kind, call) => {
    const [row, left] = [newSession({ quotas }), newSession({ quotas })]
    const [who, gone] = plantBookers(cloud, 2) as [Booker, Booker]
    const id = nextUlid()
    const tap = () => ask(row, who, { id })
    cloud.faults.inject({ kind, call, action: 'book.bookings.reserve' })
    await tap()
    cloud.faults.clear()
    expect(dataOf<{ booking: Booking }>(await tap()).booking).toMatchObject({ request: id, state: 'booked' })
    // Another never taps again.
    cloud.faults.inject({ kind, call, action: 'book.bookings.reserve' })
    await ask(left, gone)
    cloud.faults.clear()
    await settleBookings(cloud)
    expect(imbalances(cloud, [row._id, left._id], true)).toEqual([])
  })
  test.each(cuts(3).flatMap(([kind, call]) => [true, false].map((again) => [kind, call, again] as const)))('%s at call %i of cancelling (tapped again: %s): the seat comes back once', async (kind, call, again) => {
    const row = newSession({ quotas, capacity: 1 })
    const [who, next] = plantBookers(cloud, 2) as [Booker, Booker]
    const booking = await booked(row, who)
    await booked(row, next)
    // The timer has long looked at what they claimed.
    await settleBookings(cloud)
    cloud.faults.inject({ kind, call, action: 'book.bookings.cancel' })
    await act('cancel', booking, who)
    cloud.faults.clear()
    if (again) dataOf(await act('cancel', booking, who))
    await settleBookings(cloud)
    const { log } = storedSession(cloud, row._id)
    const hasLeft = log.some((event) => event.kind === 'leave')
    expect(log.filter((event) => event.kind === 'leave')).toHaveLength(hasLeft ? 1 : 0)
    expect((await mine(next)).map(({ state }) => state)).toEqual([hasLeft ? 'offered' : 'waiting'])
    expect(imbalances(cloud, [row._id], true)).toEqual([])
  })
  test.each(cuts(2))('%s at call %i of taking an offer: the same tap again takes it once', async (kind, call) => {
    const row = newSession({ capacity: 1 })
    const [first, second] = plantBookers(cloud, 2) as [Booker, Booker]
    const one = await booked(row, first)
    const two = await booked(row, second)
    dataOf(await act('cancel', one, first))
    cloud.faults.inject({ kind, call, action: 'book.bookings.accept' })
    await act('accept', two, second)
    cloud.faults.clear()
    expect(dataOf(await act('accept', two, second))).toMatchObject({ booking: { state: 'booked' } })
    expect(storedSession(cloud, row._id).log.filter((event) => event.kind === 'accept')).toHaveLength(1)
  })
  test.each(cuts(6))('%s at call %i of the timer: the next run ends it', async (kind, call) => {
    const row = newSession({ capacity: 1, quotas, offerMinutes: 30 })
    const [first, second, third] = plantBookers(cloud, 3) as [Booker, Booker, Booker]
    const one = await booked(row, first)
    await booked(row, second)
    await booked(row, third)
    dataOf(await act('cancel', one, first))
    await settleBookings(cloud)
    change(row._id, { log: storedSession(cloud, row._id).log.map((event) => ({ ...event, at: new Date(event.at.getTime() - 24 * 3_600_000) })), lookAt: new Date() })
    cloud.faults.inject({ kind, call, function: 'timer' })
    await settleBookings(cloud).catch(() => undefined)
    cloud.faults.clear()
    await settleBookings(cloud)
    await settleBookings(cloud)
    expect((await mine(third)).map(({ state }) => state)).toEqual(['offered'])
    expect(storedSession(cloud, row._id).log.filter((event) => event.kind === 'lapse')).toHaveLength(1)
    expect(imbalances(cloud, [row._id], true)).toEqual([])
  })
})
