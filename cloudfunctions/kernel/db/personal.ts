/** What a collection holds of one person: for the copy of their data, and for its end. */
import { database } from './database'
import { databaseCall } from './database-call'
import type { Declaration } from './declaration'

export interface PersonalRows {
  /** The person's rows as they are stored, at most `limit` (1,000 the most), without the hidden fields; none where nothing is personal. One round trip. */
  rowsOf(personId: string, limit: number): Promise<Array<Record<string, unknown>>>
  /** Removes the person's rows where the declaration says `remove`; says how many. One round trip. */
  eraseRowsOf(personId: string): Promise<number>
}

export function personalRows({ name, personal }: Declaration): PersonalRows {
  return {
    async rowsOf(personId, limit) {
      if (!personal) return []
      const hidden = new Set(personal.hidden)
      const { data } = await databaseCall(`find ${name}`, () => database().collection(name).options({ raw: true }).where({ [personal.key]: personId }).limit(limit).get())
      return data.map((row: Record<string, unknown>) => Object.fromEntries(Object.entries(row).filter(([field]) => !hidden.has(field))))
    },
    async eraseRowsOf(personId) {
      if (personal?.onErase !== 'remove') return 0
      const { deleted } = await databaseCall(`remove ${name}`, () => database().collection(name).options({ raw: true, multiple: true }).where({ [personal.key]: personId }).remove())
      return Number(deleted)
    },
  }
}
