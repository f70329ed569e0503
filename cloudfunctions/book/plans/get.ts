import { bookPlanContract, type PlanOnDesk } from '@/domain/book/plan-contract'
import { chinaClock } from '@/domain/china-time'
import { procedure } from '../../kernel/procedure'
import { planAtPost } from './plan-at-post'
import { toPlanOnDesk } from './to-plan-on-desk'

const { input, output } = bookPlanContract.get

/** Two round trips, the post's own counted; three for a venue that has no plan yet. */
export const get = procedure('book.plan', input, output).query(async ({ ctx: { post, now }, input: { venueId } }) => {
  const { plan, venue } = await planAtPost(venueId, post)
  return { plan: plan ? toPlanOnDesk(plan) : nothingYet(venueId, venue.venueName, chinaClock(now).date) }
})

const nothingYet = (venueId: string, venueName: string, today: string): PlanOnDesk => ({
  venueId,
  venueName,
  services: [],
  told: {},
  plan: { venueId, from: today, until: null, entries: [], onHolidays: 'closed', onMakeUpDays: 'asUsual', exceptions: [] },
  rooms: {},
  staff: {},
  rev: 0,
  timeline: [],
  following: false,
  blocked: [],
})
