import { planEffects, type OpenSession } from '@/domain/book/plan/plan-effects'
import { plannedSessions } from '@/domain/book/plan/planned-sessions'
import type { PlanEntry, PlanException, Service } from '@/domain/book/plan/plan-shape'
import { anEntry, aPlan, aService } from '../../../fixtures/book/plans'

const range = { from: '2026-11-23', to: '2026-12-07' }
const services = (more: Partial<Service> = {}) => [aService({ roomId: 'r1', staffIds: ['s1'], ...more }), aService({ id: 'other', roomId: 'r1', staffIds: ['s1'] })]
const planned = (entries: Array<Partial<PlanEntry>>, exceptions: PlanException[] = [], more: Partial<Service> = {}) => plannedSessions(aPlan({ entries: entries.map((entry) => anEntry(entry)), exceptions }), services(more), range)
const [first, second] = ['v1:e1:2026-11-23', 'v1:e1:2026-11-30']

/** Sessions as the plan opened them. */
const opened = (changed: Record<string, Partial<OpenSession>> = {}): OpenSession[] =>
  planned([{}]).map(({ id, date, startsAt, endsAt, roomId, staffIds, serviceId, capacity, kept }) => ({ id, date, startsAt, endsAt, roomId, staffIds, isClosed: false, byPlan: { startsAt, endsAt, roomId, staffIds, serviceId, capacity, kept }, ...changed[id] }))
const added = (date: string): OpenSession => ({ id: `hand-${date}`, date, startsAt: `${date}T06:00:00.000Z`, endsAt: `${date}T07:00:00.000Z`, roomId: 'r1', staffIds: [], isClosed: false, byPlan: undefined })

function effects(sessions: OpenSession[], entries: Array<Partial<PlanEntry>>, exceptions: PlanException[] = [], more: Partial<Service> = {}) {
  const { closed, moved, resized, opened: fresh, byHand, stayClosed } = planEffects(sessions, planned(entries, exceptions, more), { exceptions }, '调班')
  const ids = (of: ReadonlyArray<{ id: string }>) => of.map(({ id }) => id)
  return { closed: closed.map(({ session: { id }, why }) => `${id} ${why}`), moved: moved.map(({ session: { id }, to, what }) => `${id} ${what.join()} ${to.startsAt.slice(11, 16)}`), resized: resized.map(({ session: { id }, to }) => `${id} ${to.capacity}`), opened: ids(fresh), byHand: ids(byHand), stayClosed: ids(stayClosed) }
}
const nothing = { closed: [], moved: [], resized: [], opened: [], byHand: [], stayClosed: [] }
const closed = (date: string): PlanException => ({ kind: 'closed', date, reason: '停电' })
const later = { startsAt: '2026-11-23T05:00:00.000Z', endsAt: '2026-11-23T06:00:00.000Z' }

test.each<[string, ReturnType<typeof effects>, Partial<typeof nothing> | Record<string, string[]>]>([
  ['nothing changed', effects(opened(), [{}]), {}],
  ['another hour', effects(opened(), [{ at: '10:00' }]), { moved: [`${first} time 02:00`, `${second} time 02:00`] }],
  ['another room and person', effects(opened(), [{ roomId: 'r2', staffIds: ['s2'] }]), { moved: [`${first} room,staff 01:00`, `${second} room,staff 01:00`] }],
  ['more seats', effects(opened(), [{ capacity: 12 }]), { resized: [`${first} 12`, `${second} 12`] }],
  ['a service that has fewer', effects(opened(), [{}], [], { capacity: 4 }), { resized: [`${first} 4`, `${second} 4`] }],
  ['taken off', effects(opened(), []), { closed: [`${first} 调班`, `${second} 调班`] }],
  ['another service: who booked one thing is not moved into another', effects(opened(), [{ serviceId: 'other' }]), { closed: [`${first} 调班`, `${second} 调班`] }],
  ['one more', effects(opened(), [{}, { id: 'e2', at: '14:00' }]), { opened: ['v1:e2:2026-11-23', 'v1:e2:2026-11-30'] }],
  ['a single day moved', effects(opened(), [{}], [{ kind: 'moved', date: '2026-11-23', entryId: 'e1', to: { date: '2026-11-25', at: '10:00' } }]), { moved: [`${first} time 02:00`] }],
  ['a single day cancelled', effects(opened(), [{}], [{ kind: 'cancelled', date: '2026-11-23', entryId: 'e1' }]), { closed: [`${first} 调班`] }],
  ['a closed day takes what was added by hand too, and gives its reason', effects([...opened(), added('2026-11-23'), added('2026-11-24')], [{}], [closed('2026-11-23')]), { closed: [`${first} 停电`, 'hand-2026-11-23 停电'] }],
  ['what the plan itself puts on a closed day takes place', effects([], [{}], [closed('2026-11-23'), { kind: 'extra', id: 'x1', date: '2026-11-23', at: '09:00', serviceId: 'class' }]), { opened: ['v1:x1:2026-11-23', second] }],
  ['moved away by hand, it is not closed with its old day', effects(opened({ [first]: { date: '2026-11-25', startsAt: '2026-11-25T01:00:00.000Z', endsAt: '2026-11-25T02:00:00.000Z' } }), [{}], [closed('2026-11-23')]), { byHand: [first] }],
  ['moved by hand onto a closed day, it is closed', effects(opened({ [first]: { date: '2026-11-25', startsAt: '2026-11-25T01:00:00.000Z', endsAt: '2026-11-25T02:00:00.000Z' } }), [{}], [closed('2026-11-25')]), { closed: [`${first} 停电`] }],
  ['moved by hand, it stays where it is', effects(opened({ [first]: later }), [{ at: '10:00' }]), { moved: [`${second} time 02:00`], byHand: [first] }],
  ['moved by hand, and the plan as it was', effects(opened({ [first]: later }), [{}]), {}],
  ['closed before, it does not open again', effects(opened({ [first]: { isClosed: true } }), [{}]), { stayClosed: [first] }],
  ['added by hand, it is none of the plan’s business', effects([...opened(), added('2026-11-24')], [{}]), {}],
])('%s', (_what, told, expected) => expect(told).toEqual({ ...nothing, ...expected }))

test('done, it asks for nothing more', () => {
  const entries = [{ at: '10:00', capacity: 3 }]
  const after = planned(entries)
  const done = opened().map((session): OpenSession => {
    const to = after.find(({ id }) => id === session.id)!
    return { ...session, startsAt: to.startsAt, endsAt: to.endsAt, byPlan: to }
  })
  expect(effects(done, entries)).toEqual(nothing)
})
