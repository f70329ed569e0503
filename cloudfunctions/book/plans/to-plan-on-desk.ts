import type { PlanOnDesk } from '@/domain/book/plan-contract'
import type { VenuePlan } from './session-of-plan'

const mostShown = 50

export const toPlanOnDesk = ({ _id: venueId, venueName, services, told, plan, rooms, staff, rev, timeline, followAt, blocked }: VenuePlan): PlanOnDesk => ({
  venueId,
  venueName,
  services,
  told,
  plan,
  rooms,
  staff,
  rev,
  timeline: timeline.slice(-mostShown).reverse().map(({ id, name, what, at }) => ({ id, name, what, at: at.toISOString() })),
  following: followAt !== null && blocked.length === 0,
  blocked,
})
