import fc from 'fast-check'
import { planChange } from '@/domain/book/plan/plan-change'
import type { PlanEntry, Service } from '@/domain/book/plan/plan-shape'
import { plannedSessions } from '@/domain/book/plan/planned-sessions'
import { anEntry, aPlan, aService } from '../../../fixtures/book/plans'

const planned = (entry: Partial<PlanEntry> | null, service: Partial<Service> = {}) =>
  plannedSessions(aPlan({ entries: entry ? [anEntry({ id: 'keeps', weekday: 2 }), anEntry(entry)] : [anEntry({ id: 'keeps', weekday: 2 })] }), [aService({ roomId: 'r1', staffIds: ['s1', 's2'] }), aService({ id: 'other', roomId: 'r1', staffIds: ['s1', 's2'], ...service })], { from: '2026-11-23', to: '2026-11-30' })
const monday = 'v1:e1:2026-11-23'
const kept = 'v1:keeps:2026-11-24'
const booked = new Map([[monday, [{ id: 'b1', seats: 2 }, { id: 'b2', seats: 3 }, { id: 'b3', seats: 1 }]]])
const everyone = ['b1', 'b2', 'b3']
const change = (entry: Partial<PlanEntry> | null, before: Partial<PlanEntry> | null = {}) => planChange(planned(before), planned(entry), booked)

test('nothing changed: nobody is affected', () => expect(change({})).toEqual({ unchanged: [monday, kept], moved: [], removed: [], added: [], capacityLowered: [], capacityRaised: [] }))

describe('who is affected', () => {
  test.each([
    ['another time', { at: '10:00' }, ['time']],
    ['another room', { roomId: 'r2' }, ['room']],
    ['another person', { staffIds: ['s1', 's3'] }, ['staff']],
    ['another service', { serviceId: 'other' }, ['service']],
    ['all at once', { at: '10:00', roomId: 'r2', staffIds: [], serviceId: 'other' }, ['time', 'room', 'staff', 'service']],
  ])('%s', (_what, entry, what) => {
    const { moved, unchanged, removed, added } = change(entry)
    expect(moved.map(({ id, what: how, bookingIds }) => ({ id, how, bookingIds }))).toEqual([{ id: monday, how: what, bookingIds: everyone }])
    expect({ unchanged, removed, added }).toEqual({ unchanged: [kept], removed: [], added: [] })
  })

  test('a service that takes longer', () => expect(planChange(planned({ serviceId: 'other' }), planned({ serviceId: 'other' }, { minutes: 90 }), booked).moved).toMatchObject([{ id: monday, what: ['time'] }]))

  test('the same people in another order is no change', () => expect(change({ staffIds: ['s2', 's1'] }).unchanged).toEqual([monday, kept]))

  test('taken off the plan', () => {
    const { removed, unchanged } = change(null)
    expect(removed.map(({ session, bookingIds }) => [session.id, bookingIds])).toEqual([[monday, everyone]])
    expect(unchanged).toEqual([kept])
  })

  test('put on the plan: nobody', () => expect(change({}, null)).toMatchObject({ added: [{ id: monday }], unchanged: [kept], removed: [] }))

  test.each([
    ['room for all', 6, 0, []],
    ['for the first two', 5, 1, ['b3']],
    ['for the first alone: the last, who needs one seat, does not pass the one before', 4, 2, ['b2', 'b3']],
    ['for nobody’s party', 1, 5, everyone],
  ])('fewer seats, %s', (_what, capacity, seatsShort, bookingIds) => expect(change({ capacity }).capacityLowered).toEqual([{ id: monday, from: 10, to: capacity, seatsShort, bookingIds }]))

  test('more seats: nobody is short of one', () => expect(change({ capacity: 12 })).toMatchObject({ capacityRaised: [{ id: monday, from: 10, to: 12 }], capacityLowered: [], unchanged: [kept] }))

  test('moved and with fewer seats: both are told', () => {
    const both = change({ at: '10:00', capacity: 5 })
    expect([both.moved.length, both.capacityLowered.length, both.unchanged]).toEqual([1, 1, [kept]])
  })

  test('a session that is moved by an exception is moved, not removed and added', () => {
    const plan = aPlan()
    const range = { from: '2026-11-23', to: '2026-11-30' }
    const after = plannedSessions({ ...plan, exceptions: [{ kind: 'moved', date: '2026-11-23', entryId: 'e1', to: { date: '2026-11-26', at: '09:00' } }] }, [aService()], range)
    expect(planChange(plannedSessions(plan, [aService()], range), after, booked)).toMatchObject({ moved: [{ id: monday, what: ['time'], bookingIds: everyone }], removed: [], added: [] })
  })
})

test('each session is of one kind, and none is lost', () => {
  const entries = fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), weekday: fc.integer({ min: 1, max: 7 }), at: fc.constantFrom('09:00', '10:00'), capacity: fc.integer({ min: 1, max: 4 }) }), { selector: ({ id }) => id })
  const of = (list: Array<Partial<PlanEntry>>) => plannedSessions(aPlan({ entries: list.map(anEntry) }), [aService()], { from: '2026-11-23', to: '2026-11-30' })
  fc.assert(
    fc.property(entries, entries, (one, other) => {
      const [before, after] = [of(one), of(other)]
      const { unchanged, moved, removed, added, capacityLowered, capacityRaised } = planChange(before, after, new Map())
      const stay = new Set([...unchanged, ...[...moved, ...capacityLowered, ...capacityRaised].map(({ id }) => id)])
      expect([...stay, ...removed.map(({ session }) => session.id)].sort()).toEqual(before.map(({ id }) => id).sort())
      expect([...stay, ...added.map(({ id }) => id)].sort()).toEqual(after.map(({ id }) => id).sort())
      const seen = new Map(before.map((session) => [session.id, JSON.stringify(session)]))
      expect(unchanged.every((id) => seen.get(id) === JSON.stringify(after.find((session) => session.id === id)))).toBe(true)
    }),
  )
})
