/** What a collection holds of one person: for the copy of their data, and for its end. */
import * as z from 'zod'
import { database } from './database'
import { databaseCall } from './database-call'
import type { Declaration, DocSchema, Personal } from './declaration'

export interface PersonalRows {
  /** The person's rows as they are stored, at most `limit` (1,000 the most), without the hidden fields; none where nothing is personal. One round trip. */
  rowsOf(personId: string, limit: number): Promise<Array<Record<string, unknown>>>
  /**
   * Gives the rows of `from` to `to`, where the key is a field: rows whose `_id` is the person need a rule of their own. Done again, it finds nothing more to do.
   * One round trip, and one for each of `also`.
   */
  giveRows(from: string, to: string): Promise<void>
  /** Removes the person's rows where the declaration says `remove`; says how many. One round trip. */
  eraseRowsOf(personId: string): Promise<number>
}

export function personalRows({ name, schema, personal }: Declaration): PersonalRows {
  const set = (where: object, path: string, value: string) =>
    databaseCall(`update ${name}`, () => database().collection(name).options({ raw: true, multiple: true }).where(where).update({ $set: { [path]: value } }))
  return {
    async rowsOf(personId, limit) {
      if (!personal) return []
      const hidden = new Set(personal.hidden)
      const { data } = await databaseCall(`find ${name}`, () => database().collection(name).options({ raw: true }).where(theirsOf(personal, personId)).limit(limit).get())
      return data.map((row: Record<string, unknown>) => Object.fromEntries(Object.entries(row).filter(([field]) => !hidden.has(field))))
    },
    async giveRows(from, to) {
      if (!personal || personal.key === '_id') return
      const { key, also = [] } = personal
      // The key last: it is what a repeated run finds the rows by.
      for (const field of also) await set({ [key]: from, [field]: from }, field, to)
      await set({ [key]: from }, inList(schema, key), to)
    },
    async eraseRowsOf(personId) {
      if (personal?.onErase !== 'remove') return 0
      const { deleted } = await databaseCall(`remove ${name}`, () => database().collection(name).options({ raw: true, multiple: true }).where(theirsOf(personal, personId)).remove())
      return Number(deleted)
    },
  }
}

const theirsOf = ({ key, theirs }: Personal, personId: string) => (theirs ? { $and: [{ [key]: personId }, theirs(personId)] } : { [key]: personId })

/** `members.$.personId` for a field of a list's items, `parties.$` for a list of ids: the item that the query matched. */
function inList(schema: DocSchema, key: string): string {
  const [head = '', ...rest] = key.split('.')
  return schema.shape[head] instanceof z.ZodArray ? [head, '$', ...rest].join('.') : key
}
