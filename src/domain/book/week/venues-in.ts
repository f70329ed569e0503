import type { SessionCard } from '../session/session-card'

/** The venues of these sessions, in the order in which they come up. */
export function venuesIn(sessions: ReadonlyArray<Pick<SessionCard, 'venueId' | 'venueName'>>): Array<{ id: string; name: string }> {
  const names = new Map(sessions.map(({ venueId, venueName }) => [venueId, venueName]))
  return [...names].map(([id, name]) => ({ id, name }))
}
