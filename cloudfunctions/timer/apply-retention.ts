import { collections } from '../collections'
import type { Job } from './job'

const batch = 100
/** What one run removes of one collection at most: it ends within the function's time, and tomorrow's goes on. */
const maxBatches = 50

/** Removes what has been kept as long as its collection says, and says how many of each. */
export const applyRetention: Job = {
  name: 'applyRetention',
  schedule: '0 10 3 * * * *',
  async run(now) {
    const removed: Record<string, number> = {}
    for (const collection of collections.filter(({ retention }) => retention)) {
      let total = 0
      for (let i = 0; i < maxBatches; i++) {
        const count = await collection.removeExpired(now, batch)
        total += count
        if (count < batch) break
      }
      removed[collection.name] = total
    }
    return removed
  },
}
