/** Rooms and people that would have to be in two places. */
import { collide, takenBy, type Occupied, type Shared } from './occupied'

interface Clash<S extends Occupied> {
  /** The one that begins first. */
  first: S
  second: S
  shared: Shared[]
}

const byStart = (one: Occupied, other: Occupied) => (one.startsAt < other.startsAt ? -1 : one.startsAt > other.startsAt ? 1 : one.id < other.id ? -1 : one.id > other.id ? 1 : 0)

/**
 * Every pair of sessions that wants the same room or person at once, the buffer of the earlier one included; by the start of the first. Sessions may be of several venues:
 * people work at more than one. One sweep along the time for each room and person, so the work grows with the sessions and with the clashes that there are.
 */
export function clashes<S extends Occupied>(sessions: readonly S[]): Array<Clash<S>> {
  const inOrder = [...sessions].sort(byStart)
  /** Who holds a room or person still, as the sweep goes. */
  const holding = new Map<string, S[]>()
  const found: Array<Clash<S>> = []
  for (const session of inOrder) {
    const clashing = new Map<S, Clash<S>>()
    for (const shared of takenBy(session)) {
      const key = `${shared.kind} ${shared.id}`
      const still = (holding.get(key) ?? []).filter((other) => collide(other, session))
      for (const other of still) {
        const clash = clashing.get(other)
        if (clash) clash.shared.push(shared)
        else clashing.set(other, { first: other, second: session, shared: [shared] })
      }
      holding.set(key, [...still, session])
    }
    found.push(...clashing.values())
  }
  return found.sort((one, other) => byStart(one.first, other.first) || byStart(one.second, other.second))
}
