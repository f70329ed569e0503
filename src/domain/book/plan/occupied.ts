/** What takes up a room and people for a time. */
import type { PlannedSession } from './planned-session'

export type Occupied = Pick<PlannedSession, 'id' | 'startsAt' | 'endsAt' | 'freeAgainAt' | 'roomId' | 'staffIds'>

type Time = Pick<Occupied, 'startsAt' | 'freeAgainAt'>

/** Whether two cannot share a room or a person: half-open, so that one may begin the moment the other's buffer is over. */
export const collide = (one: Time, other: Time): boolean => one.startsAt < other.freeAgainAt && other.startsAt < one.freeAgainAt

export interface Shared {
  kind: 'room' | 'person'
  id: string
}

/** A person who is named twice is there once. */
export function takenBy({ roomId, staffIds }: Pick<Occupied, 'roomId' | 'staffIds'>): Shared[] {
  const people = [...new Set(staffIds)].map((id): Shared => ({ kind: 'person', id }))
  return roomId === null ? people : [{ kind: 'room', id: roomId }, ...people]
}
