/** What a change of a plan does to who has booked: asked before it is saved. */
import type { PlannedSession } from './planned-session'

interface SeatedBooking {
  id: string
  /** How many seats it takes. */
  seats: number
}

/** By session id, those who hold seats in the order in which they got them. */
type BookingsOf = ReadonlyMap<string, readonly SeatedBooking[]>

export type MovedWhat = 'time' | 'room' | 'staff' | 'service'

interface PlanChange {
  /** Ids of those where nothing that was promised is otherwise; how and when they are booked may be. */
  unchanged: string[]
  moved: Array<{ id: string; before: PlannedSession; after: PlannedSession; what: MovedWhat[]; bookingIds: string[] }>
  removed: Array<{ session: PlannedSession; bookingIds: string[] }>
  added: PlannedSession[]
  /** `bookingIds` are those who would have no seat: the last to come. `seatsShort` is how many seats they take beyond the new number. */
  capacityLowered: Array<{ id: string; from: number; to: number; seatsShort: number; bookingIds: string[] }>
  /** Of interest to who waits. */
  capacityRaised: Array<{ id: string; from: number; to: number }>
}

const sameStaff = (one: readonly string[], other: readonly string[]) => [...one].sort().join(' ') === [...other].sort().join(' ')

function movedWhat(before: PlannedSession, after: PlannedSession): MovedWhat[] {
  const what: MovedWhat[] = []
  if (before.startsAt !== after.startsAt || before.endsAt !== after.endsAt) what.push('time')
  if (before.roomId !== after.roomId) what.push('room')
  if (!sameStaff(before.staffIds, after.staffIds)) what.push('staff')
  if (before.serviceId !== after.serviceId) what.push('service')
  return what
}

/** The line is strict: once somebody has no seat, nobody after them takes a smaller gap. */
function withoutSeat(bookings: readonly SeatedBooking[], capacity: number): { seatsShort: number; bookingIds: string[] } {
  let taken = 0
  const left = bookings.filter(({ seats }) => (taken += seats) > capacity)
  return { seatsShort: Math.max(0, taken - capacity), bookingIds: left.map(({ id }) => id) }
}

/**
 * Sessions are the same by id. Both lists are of the same dates, and of sessions still to come: what is over is not changed by a plan. A session may be moved and have fewer
 * seats; it stands in both lists then. One that is moved out of those dates counts as removed: ask for all dates that anybody can have booked.
 */
export function planChange(before: readonly PlannedSession[], after: readonly PlannedSession[], bookings: BookingsOf): PlanChange {
  const old = new Map(before.map((session) => [session.id, session]))
  const stays = new Set<string>()
  const change: PlanChange = { unchanged: [], moved: [], removed: [], added: [], capacityLowered: [], capacityRaised: [] }
  for (const session of after) {
    const { id, capacity: to } = session
    const was = old.get(id)
    if (!was) {
      change.added.push(session)
      continue
    }
    stays.add(id)
    const what = movedWhat(was, session)
    const booked = bookings.get(id) ?? []
    const from = was.capacity
    if (what.length > 0) change.moved.push({ id, before: was, after: session, what, bookingIds: booked.map((one) => one.id) })
    if (to < from) change.capacityLowered.push({ id, from, to, ...withoutSeat(booked, to) })
    if (to > from) change.capacityRaised.push({ id, from, to })
    if (what.length === 0 && to === from) change.unchanged.push(id)
  }
  change.removed = before.filter(({ id }) => !stays.has(id)).map((session) => ({ session, bookingIds: (bookings.get(session.id) ?? []).map(({ id }) => id) }))
  return change
}
