import { bookDeskContract } from '@/domain/book/desk-contract'
import { isWithinPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { venuePlans } from '../plans/collections'
import { takenOnDay } from '../taken/taken-on-day'

const { input, output } = bookDeskContract.day

/** Three round trips, the post's own counted. */
export const day = procedure('book.desk', input, output).query(async ({ ctx: { post }, input: { venueId, date } }) => {
  const plan = await venuePlans.byId(venueId, ['orgPath', 'rooms', 'staff'])
  if (!plan || !isWithinPost(post, plan.orgPath)) return { day: { rooms: [], staff: [], taken: [] } }
  const named = (of: Record<string, string>) => Object.entries(of).map(([id, name]) => ({ id, name }))
  const taken = (await takenOnDay(plan, venueId, date)).map(({ kind, id, sessionId, title, venueName, from, until }) => ({ kind, id, sessionId, title, venueName, startsAt: from.toISOString(), freeAgainAt: until.toISOString() }))
  return { day: { rooms: named(plan.rooms), staff: named(plan.staff), taken } }
})
