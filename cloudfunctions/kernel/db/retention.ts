/** Keeping no longer than the declaration says. */
import { database } from './database'
import { databaseCall } from './database-call'
import type { Declaration } from './declaration'

export interface Retention {
  /** Removes up to `batch` documents that have been kept long enough, oldest first, in two round trips. Says how many; 0 when none is left. */
  removeExpired(now: Date, batch: number): Promise<number>
}

const dayMs = 86_400_000

export function retention({ name, retention: rule }: Declaration): Retention {
  return {
    async removeExpired(now, batch) {
      if (!rule) return 0
      const cutoff = new Date(now.getTime() - rule.days * dayMs)
      const rows: Array<{ _id: string }> = await databaseCall(`find ${name}`, async () => {
        const old = database().collection(name).options({ raw: true }).where({ [rule.from]: { $lt: cutoff } })
        return (await old.orderBy(rule.from, 'asc').limit(batch).field({ _id: 1 }).get()).data
      })
      if (rows.length === 0) return 0
      const ids = rows.map((row) => row._id)
      const { deleted } = await databaseCall(`remove ${name}`, () => database().collection(name).options({ raw: true }).where({ _id: { $in: ids } }).remove())
      return Number(deleted)
    },
  }
}
