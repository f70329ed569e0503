import { supportBudgets } from './collections'

/** After so long no request that took something is still on its way. */
export const settleAfterMs = 10 * 60_000

/**
 * Takes `amount` for an application out of what is left: one round trip. `held` too where this application holds it already, so that a repeated approval takes nothing twice (two round trips then).
 * `needed`: so much must be left, where some of it was used up in a way that is not on record here. `none`: nothing was set aside that could run out.
 */
export async function hold(key: string, caseId: string, amount: number, now: Date, needed = amount): Promise<'held' | 'notEnough' | 'none'> {
  const settleAt = new Date(now.getTime() + settleAfterMs)
  const took = await supportBudgets.updateOne(
    { _id: key, left: { $gte: needed }, [`inFlight.${caseId}`]: { $exists: false }, [`spent.${caseId}`]: { $exists: false } },
    { $inc: { left: -amount }, $set: { [`inFlight.${caseId}`]: { amount, at: now }, settleAt } },
  )
  if (took) return 'held'
  const row = await supportBudgets.byId(key, ['inFlight', 'spent'])
  if (!row) return 'none'
  // Spent before, or more of it, where a year of what is paid month by month turned out shorter.
  if ((row.spent[caseId] ?? 0) >= amount) return 'held'
  // By this very request: the same again would change nothing, and say so.
  const held = row.inFlight[caseId]
  if (held && held.amount === amount && held.at.getTime() === now.getTime()) return 'held'
  // Held before: from now on anew, so that a timer that found it old leaves it.
  const again = await supportBudgets.updateOne({ _id: key, [`inFlight.${caseId}.amount`]: amount }, { $set: { [`inFlight.${caseId}.at`]: now, settleAt } })
  return again ? 'held' : 'notEnough'
}

/** Gives back what an application took that did not come to stand: whoever does it twice gives back once. */
export async function giveBack(key: string, caseId: string, amount: number, at: Date): Promise<boolean> {
  return supportBudgets.updateOne({ _id: key, [`inFlight.${caseId}.amount`]: amount, [`inFlight.${caseId}.at`]: at }, { $inc: { left: amount }, $unset: { [`inFlight.${caseId}`]: true as const } })
}
