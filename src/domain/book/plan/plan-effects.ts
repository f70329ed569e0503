/**
 * What a venue's plan asks of the sessions that are open already: which are moved, made larger or smaller, closed, and which are new. The same for who is about to save it, and for the timer that
 * carries it out: what was carried out already asks for nothing more.
 */
import { planChange, type MovedWhat } from './plan-change'
import type { WeeklyPlan } from './plan-shape'
import type { PlannedSession } from './planned-session'

/** As the plan had a session when it was last followed. Moments are ISO 8601. */
type ByPlan = Pick<PlannedSession, 'startsAt' | 'endsAt' | 'roomId' | 'staffIds' | 'serviceId' | 'capacity' | 'kept'>

/** A session that has not begun. */
export interface OpenSession {
  id: string
  /** The day on which it takes place. */
  date: string
  startsAt: string
  endsAt: string
  roomId: string | null
  staffIds: readonly string[]
  isClosed: boolean
  /** Undefined: not of the plan. */
  byPlan: ByPlan | undefined
}

export interface EffectsOfPlan<S extends OpenSession> {
  closed: Array<{ session: S; why: string }>
  moved: Array<{ session: S; to: PlannedSession; what: MovedWhat[] }>
  resized: Array<{ session: S; to: PlannedSession }>
  opened: PlannedSession[]
  /** Changed by hand since the plan was followed: what the plan asks now is not done to them. */
  byHand: S[]
  /** In the plan again, and closed. */
  stayClosed: S[]
}

const sameStaff = (one: readonly string[], other: readonly string[]) => [...one].sort().join(' ') === [...other].sort().join(' ')

/** Moved by hand: it is not where the plan had it. */
const isByHand = ({ byPlan, startsAt, endsAt, roomId, staffIds }: OpenSession) =>
  byPlan !== undefined && (byPlan.startsAt !== startsAt || byPlan.endsAt !== endsAt || byPlan.roomId !== roomId || !sameStaff(byPlan.staffIds, staffIds))

/** As the plan had it; what decides nothing here is left as it will be. */
const asPlanned = (id: string, date: string, byPlan: ByPlan, after: PlannedSession | undefined): PlannedSession => ({
  venueId: '', freeAgainAt: byPlan.endsAt, opensAt: '', closesAt: '', releasesAt: '', ...after, id, date, ...byPlan,
})

/** Days on which the venue is closed, and why. */
const closedDays = ({ exceptions }: Pick<WeeklyPlan, 'exceptions'>) => new Map(exceptions.flatMap((one) => (one.kind === 'closed' ? [[one.date, one.reason] as const] : [])))

/**
 * `planned`: all that the plan makes from today on, as far as sessions were opened. On a day on which the venue is closed nothing is held, by plan or by hand. `why` is said where a session is not
 * in the plan any more and its day has no reason of its own.
 */
export function planEffects<S extends OpenSession>(sessions: readonly S[], planned: readonly PlannedSession[], plan: Pick<WeeklyPlan, 'exceptions'>, why: string): EffectsOfPlan<S> {
  const closedOn = closedDays(plan)
  const after = new Map(planned.map((one) => [one.id, one]))
  const known = new Map(sessions.map((one) => [one.id, one]))
  const open = sessions.filter(({ isClosed }) => !isClosed)
  /** What the plan moves to another day does not stay where the venue is closed. */
  const staysOn = (session: S) => (session.byPlan && !isByHand(session) ? (after.get(session.id)?.date ?? session.date) : session.date)
  /** What the plan itself puts on such a day takes place. */
  const isOff = (session: S) => closedOn.has(staysOn(session)) && (isByHand(session) || after.get(session.id)?.date !== staysOn(session))
  const onClosedDay = open.filter(isOff)
  const rest = open.filter((session) => !isOff(session))
  const ofPlan = rest.flatMap((session) => (session.byPlan ? [{ session, byPlan: session.byPlan }] : []))
  const before = ofPlan.map(({ session, byPlan }) => asPlanned(session.id, session.date, byPlan, after.get(session.id)))
  const change = planChange(before, planned, new Map())
  const of = (id: string) => known.get(id)
  const isMovable = (session: S) => !isByHand(session)
  const moved = change.moved.flatMap(({ id, after: to, what }) => {
    const session = of(id)
    return session ? [{ session, to, what }] : []
  })
  const resized = [...change.capacityLowered, ...change.capacityRaised].flatMap(({ id }) => {
    const [session, to] = [of(id), after.get(id)]
    return session && to ? [{ session, to }] : []
  })
  const removed = change.removed.flatMap(({ session: { id } }) => of(id) ?? [])
  /** Who booked one thing is not moved into another. */
  const otherService = moved.flatMap(({ session, what }) => (what.includes('service') ? [session] : []))
  return {
    closed: [
      ...onClosedDay.map((session) => ({ session, why: closedOn.get(staysOn(session)) ?? why })),
      ...[...removed, ...otherService].filter(isMovable).map((session) => ({ session, why: closedOn.get(session.id.slice(-10)) ?? why })),
    ],
    moved: moved.filter(({ session, what }) => isMovable(session) && !what.includes('service')),
    resized,
    opened: planned.filter(({ id }) => !known.has(id)),
    byHand: [...moved.map(({ session }) => session), ...removed].filter((session) => !isMovable(session)),
    stayClosed: planned.flatMap(({ id }) => (of(id)?.isClosed ? [of(id)] : [])).flatMap((one) => one ?? []),
  }
}
