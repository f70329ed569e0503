import { supportBudgets } from './collections'

/** After so long no request that took something is still on its way. */
export const settleAfterMs = 10 * 60_000

/**
 * Takes `amount` for an application out of what is left: one round trip. `held` too where this application holds it already, so that a repeated approval takes nothing twice (two round trips then).
 * `none`: nothing was set aside that could run out.
 */
export async function hold(key: string, caseId: string, amount: number, now: Date): Promise<'held' | 'notEnough' | 'none'> {
  const settleAt = new Date(now.getTime() + settleAfterMs)
  const took = await supportBudgets.updateOne(
    { _id: key, left: { $gte: amount }, [`inFlight.${caseId}`]: { $exists: false }, [`spent.${caseId}`]: { $exists: false } },
    { $inc: { left: -amount }, $set: { [`inFlight.${caseId}`]: { amount, at: now }, settleAt } },
  )
  if (took) return 'held'
  const row = await supportBudgets.byId(key, ['inFlight', 'spent'])
  if (!row) return 'none'
  return (row.inFlight[caseId] ? row.inFlight[caseId].amount === amount : row.spent[caseId] === amount) ? 'held' : 'notEnough'
}

/** Gives back what an application took that did not come to stand: whoever does it twice gives back once. */
export async function giveBack(key: string, caseId: string, amount: number): Promise<boolean> {
  return supportBudgets.updateOne({ _id: key, [`inFlight.${caseId}.amount`]: amount }, { $inc: { left: amount }, $unset: { [`inFlight.${caseId}`]: true as const } })
}
