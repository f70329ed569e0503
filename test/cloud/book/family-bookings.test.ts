/** Whose bookings a family sees: a child's guardians, and who acts for somebody; what is said of who comes; reminders; the nearest equal ones. */
import type { Booking } from '../../../src/domain/book/booking-contract'
import type { SessionCard } from '../../../src/domain/book/session/session-card'
import type { AttendanceList } from '../../../src/domain/book/desk-contract'
import { addMonths } from '../../../src/domain/grow/calendar-days'
import type { SessionRow } from '../../../cloudfunctions/book/collections'
import { bookableSession, imbalances, plantBookers, settleBookings, storedSession, type Booker } from '../../fixtures/bookable'
import { cutKinds } from '../../fixtures/cut-kinds'
import { nextUlid } from '../fixtures'
import { openYoungFamilies, type YoungFamilies, type YoungFamily } from '../grow/young-family'
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
  const row = bookableSession(`f${++made}`, changed)
  cloud.store.insert('bookSessions', [row])
  return row
}
const forChildren = { audience: { childMonths: { from: 0, to: 36 } } }
const reserve = (row: SessionRow, as: Booker, who: object = { kind: 'self' }, more: object = {}) =>
  cloud.mutate('book.bookings.reserve', { id: nextUlid(), sessionId: row._id, who, seats: 1, rulesRev: row.rulesRev, quotas: row.quotaMarks, asMember: false, ...more }, as)
const booked = async (...args: Parameters<typeof reserve>) => dataOf<{ booking: Booking }>(await reserve(...args)).booking
const act = (verb: 'cancel' | 'ticket', { request, session }: Booking, as: Booker) => (verb === 'ticket' ? cloud.query('book.bookings.ticket', { sessionId: session.id, request }, as) : cloud.mutate('book.bookings.cancel', { sessionId: session.id, request }, as))
const mine = async (as: Booker) => dataOf<{ bookings: Booking[] }>(await cloud.query('book.bookings.mine', {}, as)).bookings
const messagesOf = (who: Booker) => (cloud.store.find('messages', { filter: { to: who.personId } }).docs as unknown as Array<{ title: string; kind: string }>).filter(({ kind }) => kind === 'booking' || kind === 'visit').map(({ title }) => title).sort()
/** The timer looks a minute after a family changed, when nothing of before is on its way any more. */
async function settledFamilies() {
  const long = new Date(Date.now() - 600_000)
  cloud.store.modify('families', { 'guardiansMoved.at': { $exists: true } }, { $set: { 'guardiansMoved.at': long } }, { multi: true, merge: true, upsert: false, now: new Date() })
  await cloud.fireTimer('timer', 'forgetChildren')
}

describe('a child’s booking', () => {
  async function parents() {
    const family = await families.newChild(monthsAgo(10))
    const father = await families.joinedAs('guardian', '周明', family)
    return { family, father, who: { kind: 'child', childId: family.childId } }
  }
  const changeFamily = (verb: string, input: object, as: Booker) => cloud.mutate(`account.family.${verb}`, input, as)

  test('is seen, shown at the door and cancelled by both parents, and by no relative', async () => {
    const { family, father, who } = await parents()
    const grandmother = await families.joinedAs('relative', '外婆', family)
    const booking = await booked(newSession(forChildren), family.mother, who)
    cloud.resetCosts()
    expect((await mine(father)).map(({ request, name, bookedBy, who: comes }) => [request, name, bookedBy, comes])).toEqual([[booking.request, '禾禾', '雨桐', who]])
    expect(cloud.costs().find(({ name }) => name === 'book.bookings.mine')?.last.roundTrips).toBe(1)
    expect(await mine(grandmother)).toEqual([])
    expect([codeOf(await act('ticket', booking, grandmother)), codeOf(await act('cancel', booking, grandmother))]).toEqual(['NOT_FOUND', 'NOT_FOUND'])
    dataOf(await act('ticket', booking, father))
    expect(dataOf(await act('cancel', booking, father))).toMatchObject({ booking: { state: 'left' } })
    expect((await mine(family.mother)).map(({ state, bookedBy }) => [state, bookedBy])).toEqual([['left', '']])
  })
  test('is brought to mind to both, unless one does not want it', async () => {
    const { family, father, who } = await parents()
    const now = Date.now()
    const row = newSession({ ...forChildren, startsAt: new Date(now + 23 * 3_600_000), endsAt: new Date(now + 24 * 3_600_000), closesAt: new Date(now + 22 * 3_600_000) })
    const booking = await booked(row, family.mother, who)
    for (const on of [true, false]) expect(dataOf(await cloud.mutate('book.bookings.remind', { sessionId: row._id, request: booking.request, on }, father))).toMatchObject({ booking: { reminds: on } })
    expect([(await mine(father))[0]?.reminds, (await mine(family.mother))[0]?.reminds]).toEqual([false, true])
    const aged = storedSession(cloud, row._id).log.map((event) => ({ ...event, at: new Date(now - 72 * 3_600_000) }))
    cloud.store.modify('bookSessions', { _id: row._id }, { $set: { log: aged } }, { multi: false, merge: true, upsert: false, now: new Date() })
    await settleBookings(cloud)
    expect([messagesOf(father), messagesOf(family.mother)]).toEqual([[], [expect.stringMatching(/^明天/)]])
  })
  test('is moved by the other parent', async () => {
    const { family, father, who } = await parents()
    const [a, b] = [newSession(forChildren), newSession(forChildren)]
    const old = await booked(a, family.mother, who)
    dataOf(await cloud.mutate('book.bookings.move', { id: nextUlid(), from: { sessionId: a._id, request: old.request }, sessionId: b._id, seats: 1, rulesRev: 1, quotas: [], asMember: false, waits: false }, father))
    expect((await mine(family.mother)).map(({ session, state }) => [session.id, state]).sort()).toEqual([[a._id, 'left'], [b._id, 'booked']])
    await settleBookings(cloud)
    expect(imbalances(cloud, [a._id, b._id], true)).toEqual([])
  })

  const ways: Array<[string, (of: YoungFamily, father: Booker) => Promise<unknown>]> = [
    ['leaves the family', ({ familyId }, father) => changeFamily('leave', { familyId, keepChildren: false }, father)],
    ['takes back the consent for the child', ({ childId }, father) => cloud.mutate('account.consent.withdraw', { kind: 'under14', subject: childId }, father)],
  ]
  test.each(ways)('is seen no more by who %s; what they put down stays the child’s', async (_, goes) => {
    const { family, father, who } = await parents()
    const booking = await booked(newSession(forChildren), father, who)
    await goes(family, father)
    expect(await mine(father)).toEqual([])
    expect(codeOf(await act('cancel', booking, father))).toBe('NOT_FOUND')
    expect((await mine(family.mother)).map(({ request, state }) => [request, state])).toEqual([[booking.request, 'booked']])
    await settledFamilies()
    expect(storedSession(cloud, booking.session.id).askers).toEqual([family.mother.personId])
    expect(cloud.store.find('families', { filter: { guardiansMoved: { $exists: true } } }).docs).toEqual([])
  })
  test('stays with who parts and keeps the children', async () => {
    const { family, father, who } = await parents()
    const booking = await booked(newSession(forChildren), family.mother, who)
    await changeFamily('leave', { familyId: family.familyId, keepChildren: true }, father)
    expect((await mine(father)).map(({ request }) => request)).toEqual([booking.request])
  })
  test('is seen by who becomes a guardian later; their own bookings stay apart', async () => {
    const family = await families.newChild(monthsAgo(10))
    const booking = await booked(newSession(forChildren), family.mother, { kind: 'child', childId: family.childId })
    const own = await booked(newSession(), family.mother)
    const father = await families.joinedAs('guardian', '周明', family)
    expect((await mine(father)).map(({ request }) => request)).toEqual([booking.request])
    expect((await mine(family.mother)).map(({ request }) => request).sort()).toEqual([booking.request, own.request].sort())
  })
  test('who leaves keeps sight of their own booking of the same session', async () => {
    const { family, father, who } = await parents()
    const row = newSession()
    await booked(row, family.mother, who)
    const own = await booked(row, father)
    await changeFamily('leave', { familyId: family.familyId, keepChildren: false }, father)
    await settledFamilies()
    expect((await mine(father)).map(({ request }) => request)).toEqual([own.request])
  })
  test('booked while its guardian was leaving, it is looked at again by the timer', async () => {
    const { family, father, who } = await parents()
    const waits = cloud.faults.inject({ kind: 'delay', call: 3, delayMs: 600, action: 'book.bookings.reserve' })
    const row = newSession(forChildren)
    const booking = booked(row, father, who)
    // Between its reads and its writes, however long it took to get there.
    while (waits.hits === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    await changeFamily('leave', { familyId: family.familyId, keepChildren: false }, father)
    await booking
    cloud.faults.clear()
    expect(await mine(father)).toHaveLength(1)
    await settledFamilies()
    expect([await mine(father), (await mine(family.mother)).length]).toEqual([[], 1])
  })
  test.each(cutKinds.flatMap((kind) => Array.from({ length: 7 }, (_, i) => [kind, i + 1] as const)))('%s at call %i of leaving: the same tap, or the timer, ends it', async (kind, call) => {
    for (const again of [true, false]) {
      const { family, father, who } = await parents()
      const booking = await booked(newSession(forChildren), father, who)
      const leave = () => changeFamily('leave', { familyId: family.familyId, keepChildren: false }, father)
      cloud.faults.inject({ kind, call, action: 'account.family.leave' })
      await leave()
      cloud.faults.clear()
      if (again) dataOf(await leave())
      await settledFamilies()
      const [{ members }] = cloud.store.find('families', { filter: { _id: family.familyId } }).docs as unknown as [{ members: Array<{ personId: string }> }]
      const stays = members.some(({ personId }) => personId === father.personId)
      expect((await mine(father)).map(({ request }) => request)).toEqual(stays ? [booking.request] : [])
      expect((await mine(family.mother)).map(({ request }) => request)).toEqual([booking.request])
    }
  })
  test('an account that ends gives nothing of it back while another guardian is there', async () => {
    const { family, father, who } = await parents()
    const booking = await booked(newSession(forChildren), father, who)
    const over = new Date(Date.now() - 1000)
    cloud.store.modify('people', { _id: father.personId }, { $set: { deletion: { askedAt: over, eraseAt: over } } }, { multi: false, merge: true, upsert: false, now: over })
    await cloud.fireTimer('timer', 'eraseAccounts')
    expect((await mine(family.mother)).map(({ request, state, bookedBy }) => [request, state, bookedBy])).toEqual([[booking.request, 'booked', '']])
  })
})

describe('for somebody whom one acts for', () => {
  async function mandated(what = ['booking']) {
    const family = await families.newChild()
    const elder = await families.joinedAs('relative', '外婆', family)
    const id = nextUlid()
    dataOf(await cloud.mutate('account.mandate.ask', { id, personId: elder.personId, what }, family.mother))
    dataOf(await cloud.mutate('account.mandate.confirm', { id }, elder))
    return { helper: family.mother, elder, mandate: id, who: { kind: 'relative', personId: elder.personId } }
  }
  test('both see it, with who did it; the person is told, and cancels', async () => {
    const { helper, elder, who } = await mandated()
    const row = newSession({ quotas: [{ key: 'class', per: 'week', most: 1 }] })
    const booking = await booked(row, helper, who)
    expect(booking).toMatchObject({ state: 'booked', name: '外婆', who })
    expect((await mine(elder)).map(({ request, who: comes, bookedBy }) => [request, comes, bookedBy])).toEqual([[booking.request, { kind: 'self' }, '雨桐']])
    await settleBookings(cloud)
    await settleBookings(cloud)
    expect([messagesOf(elder), messagesOf(helper)]).toEqual([['雨桐替您约了一场'], []])
    // It counts as theirs.
    expect(codeOf(await reserve(newSession({ quotas: row.quotas }), elder))).toBe('NOT_ALLOWED')
    expect((await booked(newSession({ quotas: row.quotas }), helper)).state).toBe('booked')
    expect(dataOf(await act('cancel', booking, elder))).toMatchObject({ booking: { state: 'left' } })
    await settleBookings(cloud)
    expect(imbalances(cloud, [row._id], true)).toEqual([])
  })
  test.each([
    ['nobody asked them', async () => ({ as: (await mandated()).elder, who: { kind: 'relative', personId: (plantBookers(cloud, 1)[0] as Booker).personId } })],
    ['it is not theirs to book', async () => { const { helper, who } = await mandated(['basics']); return { as: helper, who } }],
    ['it has ended', async () => { const { helper, who, elder, mandate } = await mandated(); dataOf(await cloud.mutate('account.mandate.end', { id: mandate }, elder)); return { as: helper, who } }],
  ])('not where %s', async (_, scene) => {
    const { as, who } = await scene()
    const row = newSession()
    expect(codeOf(await reserve(row, as, who))).toBe('NOT_FOUND')
    expect(storedSession(cloud, row._id).log).toEqual([])
  })
  test.each([undefined, ...Array.from({ length: 7 }, (_, i) => i + 1)])('the end of the mandate ends the sight of it, and the booking stays; cut at call %s', async (call) => {
    const { helper, elder, mandate, who } = await mandated()
    const booking = await booked(newSession(), helper, who)
    await settleBookings(cloud)
    const end = () => cloud.mutate('account.mandate.end', { id: mandate }, helper)
    if (call !== undefined) {
      cloud.faults.inject({ kind: 'errorAfterCommit', call, action: 'account.mandate.end' })
      await end()
      cloud.faults.clear()
    }
    // Cut, it is the timer's, unless it was not begun.
    await cloud.fireTimer('timer', 'voidFilings')
    dataOf(await end())
    expect(await mine(helper)).toEqual([])
    expect(codeOf(await act('cancel', booking, helper))).toBe('NOT_FOUND')
    expect((await mine(elder)).map(({ request, state }) => [request, state])).toEqual([[booking.request, 'booked']])
    expect(storedSession(cloud, booking.session.id).askers).toEqual([elder.personId])
  })
  test('booked while the mandate was ending, it is looked at again by the timer', async () => {
    const { helper, elder, mandate, who } = await mandated()
    cloud.faults.inject({ kind: 'delay', call: 3, delayMs: 600, action: 'book.bookings.reserve' })
    const booking = booked(newSession(), helper, who)
    await new Promise((resolve) => setTimeout(resolve, 250))
    dataOf(await cloud.mutate('account.mandate.end', { id: mandate }, elder))
    await booking
    cloud.faults.clear()
    await settleBookings(cloud)
    expect([await mine(helper), (await mine(elder)).length, messagesOf(elder)]).toEqual([[], 1, ['雨桐替您约了一场']])
  })
  test.each(cutKinds.flatMap((kind) => [1, 2, 3, 4].map((call) => [kind, call] as const)))('%s at call %i of the timer that tells: told once', async (kind, call) => {
    const { helper, elder, who } = await mandated()
    await booked(newSession(), helper, who)
    cloud.faults.inject({ kind, call, function: 'timer' })
    await settleBookings(cloud).catch(() => undefined)
    cloud.faults.clear()
    await settleBookings(cloud)
    await settleBookings(cloud)
    expect(messagesOf(elder)).toEqual(['雨桐替您约了一场'])
  })
  test('costs one round trip more than for oneself', async () => {
    const { helper, elder, who } = await mandated()
    await booked(newSession(), elder)
    cloud.resetCosts()
    await booked(newSession(), helper, who)
    expect(cloud.costs().find(({ name }) => name === 'book.bookings.reserve')?.last.roundTrips).toBe(4)
  })
})

describe('what is said of who comes', () => {
  const questions = [{ ask: '以前来过吗？', choices: ['来过', '第一次'] }, { ask: '有什么要注意的？' }]
  const answers = ['第一次', '鸡蛋过敏']
  const parent = () => plantBookers(cloud, 1)[0] as Booker
  test('the venue and the family read it, encrypted where it is kept, and nobody else', async () => {
    const row = newSession({ questions })
    const [who, other] = [parent(), parent()]
    const booking = await booked(row, who, undefined, { people: { adults: 2, children: 1 }, answers })
    await booked(row, other, undefined, { answers: ['来过', '没有'] })
    expect(booking).toMatchObject({ people: { adults: 2, children: 1 }, answers })
    const stored = JSON.stringify(storedSession(cloud, row._id))
    expect([stored.includes('鸡蛋'), JSON.stringify(await mine(other)).includes('鸡蛋')]).toEqual([false, false])
    expect(dataOf(await cloud.query('book.sessions.session', { id: row._id }))).toMatchObject({ session: { questions } })
    const { listOf } = await import('../../../cloudfunctions/book/desk/to-attendee').then(({ toAttendees }) => ({ listOf: toAttendees }))
    const rows: AttendanceList['attendees'] = listOf(storedSession(cloud, row._id))
    expect(rows.map(({ people, answers: told }) => [people, told])).toEqual([[{ adults: 2, children: 1 }, answers], [undefined, ['来过', '没有']]])
  })
  test.each<[string, object]>([
    ['none of the answers', {}],
    ['too few', { answers: ['第一次'] }],
    ['another answer than there is', { answers: ['天天来', '没有'] }],
  ])('not with %s', async (_, more) => {
    const row = newSession({ questions })
    const who = parent()
    expect(codeOf(await reserve(row, who, undefined, more))).toBe('CONFLICT')
    expect(storedSession(cloud, row._id).log).toEqual([])
  })
  test('no answers where nothing is asked; as many seats as people where a seat is each one’s', async () => {
    const who = parent()
    expect(codeOf(await reserve(newSession(), who, undefined, { answers: ['多嘴'] }))).toBe('CONFLICT')
    const row = newSession({ seatsOf: 'person', mostSeats: 4 })
    expect(codeOf(await reserve(row, who, undefined, { seats: 1, people: { adults: 2, children: 1 } }))).toBe('CONFLICT')
    expect((await booked(row, who, undefined, { seats: 3, people: { adults: 2, children: 1 } })).seats).toBe(3)
  })
  test('a list says of each session whether it asks anything, so that one tap leads to the questions', async () => {
    const of = { kind: 'visit' as const }
    const [from, asking, plain] = [newSession(of), newSession({ ...of, questions }), newSession({ ...of, questions: [] })]
    const { sessions } = dataOf<{ sessions: SessionCard[] }>(await cloud.query('book.sessions.equal', { id: from._id }))
    expect(sessions.map(({ id, asks }) => [id, asks])).toEqual(expect.arrayContaining([[asking._id, true], [plain._id, undefined]]))
  })
  test('answers go with who ends the account', async () => {
    const row = newSession({ questions })
    const who = parent()
    await booked(row, who, undefined, { answers })
    const over = new Date(Date.now() - 1000)
    cloud.store.modify('people', { _id: who.personId }, { $set: { deletion: { askedAt: over, eraseAt: over } } }, { multi: false, merge: true, upsert: false, now: over })
    await cloud.fireTimer('timer', 'eraseAccounts')
    expect(Object.values(storedSession(cloud, row._id).parties).map(({ name, answers: kept }) => [name, kept])).toEqual([['', undefined]])
  })
})

test('the nearest equal ones: of the kind, in the county, those of the same name first; two round trips, and no scan of what is not shown', async () => {
  const later = (hours: number) => ({ startsAt: new Date(Date.now() + hours * 3_600_000), endsAt: new Date(Date.now() + (hours + 1) * 3_600_000) })
  const of = { title: '绘本角', kind: 'activity' as const }
  const full = newSession({ ...of, ...later(30) })
  const [other, same] = [newSession({ ...of, title: '手工角', ...later(40) }), newSession({ ...of, ...later(90) })]
  newSession({ ...of, ...later(50), state: 'closed', closedWhy: '停电' })
  newSession({ ...of, ...later(-5) })
  newSession({ ...of, orgPath: 'n1.n2.n9.n4.n5.', ...later(45) })
  for (let i = 0; i < 30; i++) newSession({ kind: 'lecture', ...later(20 + i) })
  cloud.resetCosts()
  const { sessions } = dataOf<{ sessions: SessionCard[] }>(await cloud.query('book.sessions.equal', { id: full._id }))
  const { roundTrips, scanned } = cloud.costs().find(({ name }) => name === 'book.sessions.equal')!.last
  expect(sessions.map(({ id }) => id)).toEqual([same._id, other._id])
  expect([roundTrips, scanned <= 8]).toEqual([2, true])
})
