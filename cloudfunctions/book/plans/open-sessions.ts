import { chinaClock } from '@/domain/china-time'
import { plannedSessions } from '@/domain/book/plan/planned-sessions'
import { addDays } from '@/domain/grow/calendar-days'
import { bookSessions } from '../collections'
import { venuePlans } from './collections'
import { sessionOfPlan } from './session-of-plan'

/** A session is there to be seen some days before it can be booked. */
const seenAheadDays = 7
const batch = 20
const mostBatches = 5

const horizonOf = (services: ReadonlyArray<{ horizonDays: number }>) => Math.max(0, ...services.map(({ horizonDays }) => horizonDays)) + seenAheadDays

/** Opens the sessions of the days that have come into sight, each once by its id; the plan is marked last, so that a cut opens the rest in the next run. */
export async function openSessions(now: Date): Promise<{ venues: number; opened: number }> {
  const today = chinaClock(now).date
  const did = { venues: 0, opened: 0 }
  // Nobody plans further ahead than a year and a week.
  const due = await venuePlans.find({ where: { openedUntil: { $lte: addDays(today, 373) } }, order: [['openedUntil', 'asc'], ['_id', 'asc']], limit: batch * mostBatches })
  for (const of of due) {
    const until = addDays(today, horizonOf(of.services) + 1)
    if (of.openedUntil >= until) continue
    const from = of.openedUntil > today ? of.openedUntil : today
    for (const planned of plannedSessions(of.plan, of.services, { from, to: until })) {
      const row = sessionOfPlan(of, planned)
      if (row && (await bookSessions.insertIfNew(row))) did.opened += 1
    }
    await venuePlans.updateOne({ _id: of._id, openedUntil: of.openedUntil }, { $set: { openedUntil: until } })
    did.venues += 1
  }
  return did
}
