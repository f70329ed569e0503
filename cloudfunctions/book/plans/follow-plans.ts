import { log } from '../../kernel/log'
import { venuePlans } from './collections'
import { followPlan, type Followed } from './follow-plan'

const batch = 20

/** Carries out the plans that were saved since; one that fails does not hold up the others. */
export async function followPlans(now: Date): Promise<Followed & { venues: number; failed: number }> {
  const did = { venues: 0, failed: 0, closed: 0, moved: 0, resized: 0, opened: 0, blocked: 0 }
  const due = await venuePlans.find({ where: { followAt: { $lte: now } }, order: [['followAt', 'asc'], ['_id', 'asc']], limit: batch })
  for (const of of due) {
    try {
      const { closed, moved, resized, opened, blocked } = await followPlan(of, now)
      did.closed += closed
      did.moved += moved
      did.resized += resized
      did.opened += opened
      did.blocked += blocked
    } catch (error) {
      did.failed += 1
      log({ event: 'failed', requestId: 'followPlans', reason: error instanceof Error ? error.message : String(error) })
    }
    did.venues += 1
  }
  return did
}
