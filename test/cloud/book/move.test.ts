/** From one booking to another session in one act: never counted twice, never neither. */
import type { Booking } from '../../../src/domain/book/booking-contract'
import type { SessionRow } from '../../../cloudfunctions/book/collections'
import { bookableSession, imbalances, plantBookers, settleBookings, storedAgendas, storedSession, type Booker } from '../../fixtures/bookable'
import { cutKinds } from '../../fixtures/cut-kinds'
import { openPlaces } from '../account/person'
import { nextUlid } from '../fixtures'
import { codeOf, dataOf, type TestCloud } from '../harness'

let cloud: TestCloud
openPlaces((opened) => {
  cloud = opened
})

let made = 0
function newSession(changed: Partial<SessionRow> = {}): SessionRow {
  const row = bookableSession(`m${++made}`, changed)
  cloud.store.insert('bookSessions', [row])
  return row
}
const weekly = (most: number, key = 'class') => [{ key, per: 'week' as const, most }]
const change = (id: string, set: object) => cloud.store.modify('bookSessions', { _id: id }, { $set: set }, { multi: false, merge: true, upsert: false, now: new Date() })
const book = (row: SessionRow, as: Booker, seats = 1) =>
  cloud.mutate('book.bookings.reserve', { id: nextUlid(), sessionId: row._id, who: { kind: 'self' }, seats, rulesRev: row.rulesRev, quotas: row.quotaMarks, asMember: false }, as)
const booked = async (row: SessionRow, as: Booker, seats = 1) => dataOf<{ booking: Booking }>(await book(row, as, seats)).booking
const move = (from: Booking, to: SessionRow, as: Booker, { id = nextUlid(), waits = false, seats = 1 } = {}) =>
  cloud.mutate('book.bookings.move', { id, from: { sessionId: from.session.id, request: from.request }, sessionId: to._id, seats, rulesRev: to.rulesRev, quotas: to.quotaMarks, asMember: false, waits }, as)
const moved = async (...args: Parameters<typeof move>) => dataOf<{ booking: Booking; old: Booking }>(await move(...args))
const act = (verb: 'cancel' | 'accept', { request, session }: Booking, as: Booker) => cloud.mutate(`book.bookings.${verb}`, { sessionId: session.id, request }, as)
const mine = async (as: Booker) => dataOf<{ bookings: Booking[] }>(await cloud.query('book.bookings.mine', {}, as)).bookings
const heldBy = ({ personId }: Booker) => storedAgendas(cloud).find(({ _id }) => _id === personId)?.held ?? {}
const standing = async (as: Booker) => (await mine(as)).filter(({ state }) => state !== 'left' && state !== 'closed').map(({ session, state }) => [session.id, state])
const asks = (row: SessionRow) => ({ id: row._id })
async function balanced(...rows: SessionRow[]) {
  await settleBookings(cloud)
  await settleBookings(cloud)
  expect(imbalances(cloud, rows.map(({ _id }) => _id), true)).toEqual([])
}
const kindsOf = (row: SessionRow) => storedSession(cloud, row._id).log.map(({ kind }) => kind)

test('the new seat is taken and the old one goes to the next, under a quota of one; tapped again it is the same', async () => {
  const quotas = weekly(1)
  const [a, b] = [newSession({ quotas, capacity: 1 }), newSession({ quotas })]
  const [who, next] = plantBookers(cloud, 2) as [Booker, Booker]
  const old = await booked(a, who)
  await booked(a, next)
  const id = nextUlid()
  expect(await moved(old, b, who, { id })).toMatchObject({ booking: { request: id, state: 'booked', session: asks(b), instead: null }, old: { state: 'left', movedTo: { sessionId: b._id, request: id } } })
  expect(await moved(old, b, who, { id })).toMatchObject({ booking: { request: id, state: 'booked' }, old: { state: 'left' } })
  expect((await mine(next)).map(({ state }) => state)).toEqual(['offered'])
  expect([kindsOf(a), kindsOf(b)]).toEqual([['ask', 'ask', 'leave'], ['ask']])
  expect(Object.values(heldBy(who))).toEqual([[b._id]])
  // It is an ordinary booking from now on, and can be moved on.
  const c = newSession({ quotas })
  expect((await moved((await mine(who))[0]!, c, who)).booking.state).toBe('booked')
  await balanced(a, b, c)
})

test.each([1, 2])('of two taps at once with an id of each phone, one moves, and both hear the same (quota %i)', async (most) => {
  const quotas = weekly(most)
  for (let round = 0; round < 5; round++) {
    const [a, b] = [newSession({ quotas }), newSession({ quotas })]
    const [who] = plantBookers(cloud, 1) as [Booker]
    const old = await booked(a, who)
    const answers = await Promise.all([1, 2].map(() => moved(old, b, who)))
    expect(answers[0]!.booking.request).toBe(answers[1]!.booking.request)
    expect([kindsOf(a), kindsOf(b)]).toEqual([['ask', 'leave'], ['ask']])
    await balanced(a, b)
  }
})

test('moved to two sessions at once, without a quota, it is in one of them', async () => {
  for (let round = 0; round < 5; round++) {
    const [a, b, c] = [newSession(), newSession(), newSession()]
    const [who] = plantBookers(cloud, 1) as [Booker]
    const old = await booked(a, who)
    const results = await Promise.all([b, c].map((to) => move(old, to, who)))
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await standing(who)).map(([, state]) => state)).toEqual(['booked'])
    await balanced(a, b, c)
  }
})

test('costs eight round trips', async () => {
  const [a, b] = [newSession({ quotas: weekly(1) }), newSession({ quotas: weekly(1) })]
  const [who] = plantBookers(cloud, 1) as [Booker]
  const old = await booked(a, who)
  cloud.resetCosts()
  await moved(old, b, who)
  expect(cloud.costs().find(({ name }) => name === 'book.bookings.move')?.last.roundTrips).toBe(8)
})

describe('where the new one is full', () => {
  const quotas = weekly(1)
  async function fullOne(changed: Partial<SessionRow> = {}) {
    const [a, b] = [newSession({ quotas, ...changed }), newSession({ quotas, capacity: 1 })]
    const [who, other] = plantBookers(cloud, 2) as [Booker, Booker]
    return { a, b, who, other, old: await booked(a, who), holds: await booked(b, other) }
  }
  test('nothing changes, unless they said that they wait', async () => {
    const { a, b, who, old } = await fullOne()
    const before = heldBy(who)
    expect(await move(old, b, who)).toMatchObject({ ok: false, error: { code: 'NOT_ALLOWED', message: expect.stringContaining('约满') } })
    expect([await standing(who), heldBy(who), kindsOf(b)]).toEqual([[[a._id, 'booked']], before, ['ask']])
    await balanced(a, b)
  })
  test('who waits keeps the old one, counted once; the old one is let go of when the offer is taken', async () => {
    const { a, b, who, other, old, holds } = await fullOne()
    const { booking } = await moved(old, b, who, { waits: true })
    expect(booking).toMatchObject({ state: 'waiting', instead: { sessionId: a._id, request: old.request } })
    expect(Object.values(heldBy(who))).toEqual([[b._id]])
    // One more would be one too many.
    expect(codeOf(await book(newSession({ quotas }), who))).toBe('NOT_ALLOWED')
    await balanced(a, b)
    dataOf(await act('cancel', holds, other))
    expect((await standing(who)).map(([, state]) => state).sort()).toEqual(['booked', 'offered'])
    expect(dataOf(await act('accept', booking, who))).toMatchObject({ booking: { state: 'booked', instead: null } })
    expect(dataOf(await act('accept', booking, who))).toMatchObject({ booking: { state: 'booked' } })
    expect(await standing(who)).toEqual([[b._id, 'booked']])
    expect(kindsOf(a)).toEqual(['ask', 'leave'])
    await balanced(a, b)
  })
  test('who gives up waiting has the old one, which counts again', async () => {
    const { a, b, who, old } = await fullOne()
    const { booking } = await moved(old, b, who, { waits: true })
    dataOf(await act('cancel', booking, who))
    expect([await standing(who), Object.values(heldBy(who))]).toEqual([[[a._id, 'booked']], [[a._id]]])
    expect((await moved(old, newSession({ quotas }), who)).booking.state).toBe('booked')
    await balanced(a, b)
  })
  test('the tap that booked the old one, sent again meanwhile, counts nothing twice', async () => {
    const { a, b, who, old } = await fullOne()
    await moved(old, b, who, { waits: true })
    const again = await cloud.mutate('book.bookings.reserve', { id: old.request, sessionId: a._id, who: { kind: 'self' }, seats: 1, rulesRev: 1, quotas: a.quotaMarks, asMember: false }, who)
    expect(dataOf(again)).toMatchObject({ booking: { request: old.request, state: 'booked' } })
    expect(Object.values(heldBy(who))).toEqual([[b._id]])
    await balanced(a, b)
  })
  test('who cancels the old one meanwhile waits on, and is counted once', async () => {
    const { a, b, who, old } = await fullOne()
    const { booking } = await moved(old, b, who, { waits: true })
    dataOf(await act('cancel', old, who))
    expect([await standing(who), Object.values(heldBy(who))]).toEqual([[[b._id, 'waiting']], [[b._id]]])
    await balanced(a, b)
    dataOf(await act('cancel', booking, who))
    expect(Object.values(heldBy(who))).toEqual([[]])
    await balanced(a, b)
  })
  test('the old one is not moved a second time while it waits', async () => {
    const { a, b, who, old } = await fullOne()
    await moved(old, b, who, { waits: true })
    const c = newSession({ quotas })
    expect(await move(old, c, who)).toMatchObject({ ok: false, error: { code: 'NOT_ALLOWED', message: expect.stringContaining('候补') } })
    await balanced(a, b, c)
  })
  test.each([
    ['a quota of one: the offer is refused in words, and both stay as they are', 1],
    ['a quota of two: both are booked', 2],
  ])('an old one that cannot be cancelled any more, under %s', async (_, most) => {
    const [a, b] = [newSession({ quotas: weekly(most) }), newSession({ quotas: weekly(most), capacity: 1 })]
    const [who, other] = plantBookers(cloud, 2) as [Booker, Booker]
    const [old, holds] = [await booked(a, who), await booked(b, other)]
    const { booking } = await moved(old, b, who, { waits: true })
    dataOf(await act('cancel', holds, other))
    change(a._id, { cancelUntil: new Date(Date.now() - 1000) })
    const taken = await act('accept', booking, who)
    if (most === 1) expect(taken).toMatchObject({ ok: false, error: { code: 'NOT_ALLOWED', message: expect.stringContaining('让给下一家') } })
    else expect(dataOf(taken)).toMatchObject({ booking: { state: 'booked', instead: null } })
    expect((await standing(who)).map(([, state]) => state).sort()).toEqual(['booked', most === 1 ? 'offered' : 'booked'])
    await balanced(a, b)
  })
})

describe('whom the venue moved away from their hour, and who could cancel until it begins', () => {
  const past = () => new Date(Date.now() - 1000)
  /** The venue moved it after they booked; by its own rule it is too late. */
  const movedByVenue = (row: SessionRow) => change(row._id, { cancelUntil: past(), moves: [{ id: nextUlid(), at: new Date(), post: null, from: { ...row, roomId: null, room: '', freeAgainAt: row.endsAt, taken: '' }, followed: true }] })
  test('may go to another session as long', async () => {
    const quotas = weekly(1)
    const [a, b] = [newSession({ quotas }), newSession({ quotas })]
    const [who] = plantBookers(cloud, 1) as [Booker]
    const old = await booked(a, who)
    movedByVenue(a)
    expect(await moved(old, b, who)).toMatchObject({ booking: { state: 'booked' }, old: { state: 'left' } })
    await balanced(a, b)
  })
  test('and takes an offer in its place under a quota of one', async () => {
    const quotas = weekly(1)
    const [a, b] = [newSession({ quotas }), newSession({ quotas, capacity: 1 })]
    const [who, other] = plantBookers(cloud, 2) as [Booker, Booker]
    const [old, holds] = [await booked(a, who), await booked(b, other)]
    const { booking } = await moved(old, b, who, { waits: true })
    dataOf(await act('cancel', holds, other))
    movedByVenue(a)
    expect(dataOf(await act('accept', booking, who))).toMatchObject({ booking: { state: 'booked', instead: null } })
    expect(await standing(who)).toEqual([[b._id, 'booked']])
    await balanced(a, b)
  })
})

describe('is refused, and the old one stands as it was', () => {
  const later = (hours: number) => new Date(Date.now() + hours * 3_600_000)
  test.each<[string, Partial<SessionRow>, Partial<SessionRow>, RegExp]>([
    ['the old one begins too soon', { cancelUntil: later(-1) }, {}, /改不了/],
    ['the new one is not open yet', {}, { opensAt: later(5) }, /开始预约/],
    ['the new one is not held', {}, { state: 'closed', closedWhy: '停电' }, /取消了：停电/],
    ['the new one is for a child', {}, { audience: { childMonths: { from: 8, to: 12 } } }, /选带哪个宝宝/],
  ])('%s', async (_, changed, toChanged, sentence) => {
    const quotas = weekly(1)
    const [a, b] = [newSession({ quotas }), newSession({ quotas, ...toChanged })]
    const [who] = plantBookers(cloud, 1) as [Booker]
    const old = await booked(a, who)
    if (Object.keys(changed).length > 0) change(a._id, changed)
    expect(await move(old, b, who)).toMatchObject({ ok: false, error: { message: expect.stringMatching(sentence) } })
    expect([await standing(who), Object.values(heldBy(who)), kindsOf(b)]).toEqual([[[a._id, 'booked']], [[a._id]], []])
    await balanced(a, b)
  })
  test('another quota of the new one is full', async () => {
    const [a, b] = [newSession({ quotas: weekly(3) }), newSession({ quotas: [...weekly(3), ...weekly(1, 'doctor')] })]
    const used = newSession({ quotas: weekly(1, 'doctor') })
    const [who] = plantBookers(cloud, 1) as [Booker]
    const old = await booked(a, who)
    await booked(used, who)
    expect(await move(old, b, who)).toMatchObject({ ok: false, error: { code: 'NOT_ALLOWED', message: expect.stringContaining('次数上限') } })
    await balanced(a, b, used)
  })
  test('it is another’s, or it has a place there already', async () => {
    const [a, b] = [newSession(), newSession()]
    const [who, other] = plantBookers(cloud, 2) as [Booker, Booker]
    const old = await booked(a, who)
    expect(codeOf(await move(old, b, other))).toBe('NOT_FOUND')
    await booked(b, who)
    expect(codeOf(await move(old, b, who))).toBe('NOT_ALLOWED')
    expect((await standing(who)).map(([, state]) => state)).toEqual(['booked', 'booked'])
    await balanced(a, b)
  })
})

test('from a session that the venue closed, under a quota of one, before the timer has looked', async () => {
  const quotas = weekly(1)
  const [a, b] = [newSession({ quotas }), newSession({ quotas })]
  const [who] = plantBookers(cloud, 1) as [Booker]
  const old = await booked(a, who)
  change(a._id, { state: 'closed', closedWhy: '停电', cancelUntil: new Date(Date.now() - 1000), lookAt: new Date() })
  expect((await moved(old, b, who)).booking.state).toBe('booked')
  expect(Object.values(heldBy(who))).toEqual([[b._id]])
  await balanced(a, b)
})

describe('cut off at any call', () => {
  const calls = Array.from({ length: 9 }, (_, i) => i + 1)
  const cuts = cutKinds.flatMap((kind) => calls.flatMap((call) => (['again', 'timer', 'cancels'] as const).map((then) => [kind, call, then] as const)))
  test.each(cuts)('%s at call %i of moving, then %s: never neither, and never both for long', async (kind, call, then) => {
    const quotas = weekly(1)
    const [a, b] = [newSession({ quotas, capacity: 1 }), newSession({ quotas })]
    const [who, next] = plantBookers(cloud, 2) as [Booker, Booker]
    const old = await booked(a, who)
    await booked(a, next)
    await settleBookings(cloud)
    const id = nextUlid()
    cloud.faults.inject({ kind, call, action: 'book.bookings.move' })
    await move(old, b, who, { id })
    cloud.faults.clear()
    expect((await standing(who)).length).toBeGreaterThan(0)
    if (then === 'again') expect(await moved(old, b, who, { id })).toMatchObject({ booking: { request: id, state: 'booked' }, old: { state: 'left' } })
    if (then === 'cancels') {
      const [new_] = (await mine(who)).filter(({ session, state }) => session.id === b._id && state === 'booked')
      if (new_) dataOf(await act('cancel', new_, who))
    }
    await balanced(a, b)
    const left = await standing(who)
    if (then !== 'cancels') expect(left).toHaveLength(1)
    expect((await mine(next)).map(({ state }) => state)).toEqual([left.some(([session]) => session === a._id) ? 'waiting' : 'offered'])
    expect(Object.values(heldBy(who)).flat()).toEqual(left.map(([session]) => session))
  })
  test.each(cutKinds.flatMap((kind) => calls.flatMap((call) => [true, false].map((again) => [kind, call, again] as const))))('%s at call %i of taking the offer (tapped again: %s)', async (kind, call, again) => {
    const quotas = weekly(1)
    const [a, b] = [newSession({ quotas }), newSession({ quotas, capacity: 1 })]
    const [who, other] = plantBookers(cloud, 2) as [Booker, Booker]
    const [old, holds] = [await booked(a, who), await booked(b, other)]
    const { booking } = await moved(old, b, who, { waits: true })
    dataOf(await act('cancel', holds, other))
    await settleBookings(cloud)
    cloud.faults.inject({ kind, call, action: 'book.bookings.accept' })
    await act('accept', booking, who)
    cloud.faults.clear()
    if (again) expect(dataOf(await act('accept', booking, who))).toMatchObject({ booking: { state: 'booked' } })
    await balanced(a, b)
    const left = await standing(who)
    expect(left.filter(([, state]) => state === 'booked')).toHaveLength(1)
    if (again) expect(left).toEqual([[b._id, 'booked']])
  })
  test.each(cutKinds.flatMap((kind) => calls.slice(0, 6).map((call) => [kind, call] as const)))('%s at call %i of giving up the line of the new one: the old one counts again', async (kind, call) => {
    const quotas = weekly(1)
    const [a, b] = [newSession({ quotas }), newSession({ quotas, capacity: 1 })]
    const [who, other] = plantBookers(cloud, 2) as [Booker, Booker]
    const old = await booked(a, who)
    await booked(b, other)
    const { booking } = await moved(old, b, who, { waits: true })
    cloud.faults.inject({ kind, call, action: 'book.bookings.cancel' })
    await act('cancel', booking, who)
    cloud.faults.clear()
    dataOf(await act('cancel', booking, who))
    await balanced(a, b)
    expect([await standing(who), Object.values(heldBy(who))]).toEqual([[[a._id, 'booked']], [[a._id]]])
  })
  test.each(cutKinds.flatMap((kind) => calls.map((call) => [kind, call] as const)))('%s at call %i of the timer that ends a cut move: the next run ends it', async (kind, call) => {
    const quotas = weekly(1)
    const [a, b] = [newSession({ quotas }), newSession({ quotas })]
    const [who] = plantBookers(cloud, 1) as [Booker]
    const old = await booked(a, who)
    await settleBookings(cloud)
    cloud.faults.inject({ kind: 'errorBefore', call: 6, action: 'book.bookings.move' })
    await move(old, b, who)
    cloud.faults.clear()
    expect(await standing(who)).toHaveLength(2)
    cloud.faults.inject({ kind, call, function: 'timer' })
    await settleBookings(cloud).catch(() => undefined)
    cloud.faults.clear()
    await balanced(a, b)
    expect(await standing(who)).toEqual([[b._id, 'booked']])
  })
})
