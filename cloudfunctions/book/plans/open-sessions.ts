import { chinaClock } from '@/domain/china-time'
import { openUntil } from '@/domain/book/plan/horizon'
import { addDays } from '@/domain/grow/calendar-days'
import { venuePlans } from './collections'
import { followPlan } from './follow-plan'

const batch = 100

/** Opens the sessions of the days that have come into sight, each once by its id; the plan is marked last, so that a cut opens the rest in the next run. */
export async function openSessions(now: Date): Promise<{ venues: number; opened: number }> {
  const today = chinaClock(now).date
  const did = { venues: 0, opened: 0 }
  // Nobody plans further ahead than a year and a week.
  const due = await venuePlans.find({ where: { openedUntil: { $lte: addDays(today, 373) } }, order: [['openedUntil', 'asc'], ['_id', 'asc']], limit: batch })
  for (const of of due) {
    if (of.openedUntil >= openUntil(of.services, today)) continue
    did.opened += (await followPlan(of, now)).opened
    did.venues += 1
  }
  return did
}
