/** What a phone works out of a family's bookings and of lists of sessions. */
import { withGuardiansMoved } from '../../../src/domain/account/guardians-moved'
import type { FamilyRecord } from '../../../src/domain/account/family-record'
import type { Booking } from '../../../src/domain/book/booking-contract'
import { equalFirst } from '../../../src/domain/book/session/equal-first'
import { saidPeople } from '../../../src/domain/book/session/said-people'
import type { SessionCard, SessionDetail } from '../../../src/domain/book/session/session-card'
import { isOnWeekend, narrowed } from '../../../src/domain/book/session/session-filter'
import { whoCanBook, type Family } from '../../../src/domain/book/session/who-can-book'
import { needIds, sessionKindOf } from '../../../src/domain/book/venues/needs'

const now = new Date('2026-11-27T02:00:00Z')
const quotas = [{ key: 'class', per: 'week' as const, most: 1 }]
function session(id: string, at: string, changed: Partial<SessionCard> = {}, rules: Partial<SessionCard['rules']> = {}): SessionDetail {
  const startsAt = new Date(`${at}:00+08:00`)
  return {
    id, venueId: 'v1', venueName: '小屋', title: '课', kind: 'class', withWhom: '', date: at.slice(0, 10), startsAt: startsAt.toISOString(), endsAt: new Date(startsAt.getTime() + 3_600_000).toISOString(), closedWhy: null,
    seats: { capacity: 8, free: 8, taken: 0, waiting: 0 }, example: true, about: '', bring: '', address: '', room: '', phone: null, ...changed,
    rules: { rulesRev: 1, opensAt: '2026-11-01T00:00:00Z', closesAt: startsAt.toISOString(), cancelUntil: startsAt.toISOString(), audience: {}, quotas: [], seatsOf: 'family', mostSeats: 1, ...rules },
  }
}
const booking = (of: SessionDetail, who: Booking['who'], changed: Partial<Booking> = {}): Booking => ({
  request: `r-${of.id}`, state: 'booked', session: of, who, name: '禾禾', seats: 1, ahead: 0, answerBy: null, arrived: false, bookedBy: '', reminds: true, people: null, answers: [], instead: null, movedTo: null, ...changed,
})
const child = { kind: 'child' as const, childId: 'c1' }
const self = { kind: 'self' as const }
const family = (changed: Partial<Family> = {}): Family => ({ stages: ['baby'], isMember: false, isSpecialFamily: false, kids: [{ id: 'c1', name: '禾禾', birthOn: '2026-01-20' }], bookings: [], ...changed })
const at = '2026-11-28T09:30'

describe('what else is at that time', () => {
  const clashOf = (who: Booking['who'], bookings: Booking[], kin: Partial<Family> = {}) => whoCanBook(session('s', at), family({ bookings, ...kin }), now).find((one) => JSON.stringify(one.who) === JSON.stringify(who))?.clash?.sentence
  const other = session('o', '2026-11-28T10:00', { title: '打疫苗' })
  test.each<[string, Booking['who'], Booking[], RegExp | undefined]>([
    ['one’s own, for oneself', self, [booking(other, self)], /^您明天 10:00–11:00 还约了“打疫苗”/],
    ['a child’s, for oneself, who brings it', self, [booking(other, child)], /^禾禾明天/],
    ['one’s own, for a child', child, [booking(other, self)], /^您明天/],
    ['what was given back', self, [booking(other, self, { state: 'left' })], undefined],
    ['what follows on it', self, [booking(session('n', '2026-11-28T10:30'), child)], undefined],
    ['a relative’s, for oneself', self, [booking(other, { kind: 'relative', personId: 'p2' })], undefined],
  ])('%s', (_, who, bookings, sentence) => {
    const said = clashOf(who, bookings)
    if (sentence) expect(said).toMatch(sentence)
    else expect(said).toBeUndefined()
  })
})

describe('who can book', () => {
  test('somebody one acts for, of whom the phone knows nothing more; not where it is for a child', () => {
    const relatives = [{ personId: 'p2', name: '外婆' }]
    const named = (of: SessionCard) => whoCanBook(of, family({ relatives }), now).map(({ name, refusal }) => [name, refusal?.rule])
    expect(named(session('s', at, {}, { audience: { membersOnly: true } }))).toEqual([['外婆', undefined], ['自己', 'membersOnly'], ['禾禾', 'membersOnly']])
    expect(named(session('s', at, {}, { audience: { childMonths: { from: 6, to: 12 } } })).map(([name]) => name)).toEqual(['禾禾'])
  })
  test('a booking that waits in the place of another counts once', () => {
    const [a, b] = [session('a', '2026-11-27T15:00', {}, { quotas }), session('b', '2026-11-28T15:00', {}, { quotas })]
    const held = (bookings: Booking[]) => whoCanBook(session('s', at, {}, { quotas: [{ ...quotas[0]!, most: 2 }] }), family({ kids: [], bookings }), now)[0]?.refusal?.rule
    expect([held([booking(a, self), booking(b, self)]), held([booking(a, self), booking(b, self, { state: 'waiting', instead: { sessionId: 'a', request: 'r-a' } })])]).toEqual(['overQuota', undefined])
  })
})

test('a list is narrowed to what somebody of the family can book, or to the weekend, which is China’s', () => {
  const [saturday, monday, pregnant] = [session('sat', at), session('mon', '2026-11-30T09:00'), session('preg', at, {}, { audience: { stages: ['pregnant'] } })]
  const ids = (filter: 'all' | 'ours' | 'weekend') => narrowed([saturday, monday, pregnant], filter, family({ bookings: [booking(monday, self), booking(monday, child)] }), now).map(({ id }) => id)
  expect([ids('all'), ids('ours'), ids('weekend')]).toEqual([['sat', 'mon', 'preg'], ['sat', 'mon'], ['sat', 'preg']])
  // Sunday half past eleven in the night here is still Sunday; an hour later it is Monday, though not yet in UTC.
  expect([isOnWeekend(session('a', '2026-11-29T23:30')), isOnWeekend(session('b', '2026-11-30T00:30'))]).toEqual([true, false])
})

test('the same class on another day comes before another class, each by time', () => {
  const all = [session('late', '2026-12-05T09:00'), session('other', '2026-11-28T09:00', { title: '讲座' }), session('soon', '2026-12-01T09:00')]
  expect(equalFirst(all, '课').map(({ id }) => id)).toEqual(['soon', 'late', 'other'])
})

test.each([
  [{ adults: 2, children: 1 }, '2 位大人、1 个孩子'],
  [{ adults: 1, children: 0 }, '1 位大人'],
  [{ adults: 0, children: 2 }, '2 个孩子'],
])('%j is said as %s', (people, words) => expect(saidPeople(people)).toBe(words))

test('a need leads to sessions too, where any help with it', () => {
  expect([sessionKindOf('childSleep'), sessionKindOf('beforeMarriage'), sessionKindOf('vaccines')]).toEqual(['consultation', 'lecture', undefined])
  expect(needIds.filter((id) => sessionKindOf(id) !== undefined)).toHaveLength(8)
})

test('children whose guardians are others than before are noted, with those still to be looked at; others are not', () => {
  const record = (guardians: string[][], moved?: FamilyRecord['guardiansMoved']) => ({ children: guardians.map((of, i) => ({ id: `c${i}`, guardians: of })), guardiansMoved: moved }) as unknown as FamilyRecord
  const before = record([['p1', 'p2'], ['p1']], { at: now, children: ['c9'] })
  const same = record([['p2', 'p1'], ['p1'], ['p3']])
  expect(withGuardiansMoved(before, same, now)).toBe(same)
  expect(withGuardiansMoved(before, record([['p1'], ['p1']]), now).guardiansMoved).toEqual({ at: now, children: ['c9', 'c0'] })
})
