/** How long a year of sessions takes to be made from weekly plans: 500 venues, fifteen sessions a week each. */
import { plannedSessions } from '../../src/domain/book/plan/planned-sessions'
import { aBusyVenue } from '../fixtures/book/plans'

const venues = 500
const rounds = 5

export interface SlotsBench {
  venues: number
  sessions: number
  /** The first time, with nothing warm. */
  firstMs: number
  /** The best of five. */
  ms: number
}

export async function benchSlots(): Promise<SlotsBench> {
  const plans = Array.from({ length: venues }, (_, no) => aBusyVenue(no))
  const times: number[] = []
  let sessions = 0
  for (let round = 0; round < rounds; round++) {
    const began = performance.now()
    sessions = 0
    for (const { plan, services } of plans) sessions += plannedSessions(plan, services, { from: '2026-01-01', to: '2027-01-01' }).length
    times.push(performance.now() - began)
  }
  return { venues, sessions, firstMs: Math.round(times[0] ?? 0), ms: Math.round(Math.min(...times)) }
}
