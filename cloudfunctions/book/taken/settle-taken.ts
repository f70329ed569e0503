import { bookSessions } from '../collections'
import { takenTimes } from './collections'

const batch = 50
const mostBatches = 4
/** Longer than any function may run: a younger claim may still be on its way into its session. */
const settledAfterMs = 2 * 60_000

/** Lets go of rooms and people that were taken for a session that never came, has moved since, or is not held: something was cut in between. Done again, nothing changes. */
export async function settleTaken(now: Date): Promise<{ days: number; letGo: number }> {
  const did = { days: 0, letGo: 0 }
  const settled = new Date(now.getTime() - settledAfterMs)
  for (let i = 0; i < mostBatches; i++) {
    const due = await takenTimes.find({ where: { lookAt: { $lte: settled } }, order: [['lookAt', 'asc'], ['_id', 'asc']], limit: batch })
    if (due.length === 0) break
    const ids = [...new Set(due.flatMap(({ times }) => times.map(({ sessionId }) => sessionId)))]
    const rows = ids.length === 0 ? [] : await bookSessions.find({ where: { _id: { $in: ids } }, limit: Math.min(1000, ids.length), only: ['_id', 'state', 'taken'] })
    const holding = new Map(rows.map(({ _id, state, taken }) => [_id, state === 'open' ? taken : '']))
    for (const { _id, times, lookAt } of due) {
      const lost = times.filter(({ at, claim, sessionId }) => at <= settled && holding.get(sessionId) !== claim)
      for (const { claim } of lost) if (await takenTimes.updateOne({ _id }, { $pull: { times: { claim } } })) did.letGo += 1
      await takenTimes.updateOne({ _id, lookAt }, { $set: { lookAt: null } })
      did.days += 1
    }
    if (due.length < batch) break
  }
  return did
}
