/** Adding documents. What goes in is parsed by the schema, strictly in its types; each verb says how many round trips it costs. */
import { isDeepStrictEqual } from 'node:util'
import type * as z from 'zod'
import { AppError } from '@/domain/errors'
import { database } from './database'
import { databaseCall, isDuplicate } from './database-call'
import type { Declaration, DocSchema } from './declaration'
import { rowParser } from './row-parser'
import { withUnder } from './under'

export interface Writers<T> {
  /**
   * Inserts a document under its client-made id: one round trip, two when the id is taken. The same document again is the same insert, so a
   * retry succeeds without a second effect; `stamped` names the fields that the server sets anew on each try. Throws CONFLICT for an id that
   * holds something else.
   */
  insertOnce(doc: T, stamped?: ReadonlyArray<keyof T & string>): Promise<void>
  /** Inserts a document unless its `_id` (or a unique key) is taken; says whether it did. One round trip. False too when an earlier try of one's own got through. */
  insertIfNew(doc: T): Promise<boolean>
  /**
   * Inserts many in one round trip. Throws CONFLICT when one of the ids is taken; CloudBase may then have inserted those before it, so a retry first asks
   * which ones are there.
   */
  insertMany(docs: readonly T[]): Promise<void>
}

export function writers<S extends DocSchema>(declaration: Declaration<S>): Writers<z.output<S>> {
  const { name, schema } = declaration
  const parse = rowParser(schema)
  const whole = (doc: z.output<S>) => schema.parse(withUnder(declaration, doc))
  /** False when the id is taken. */
  const added = async (docs: object): Promise<boolean> => {
    try {
      await databaseCall(`insert ${name}`, () => database().collection(name).add(docs))
      return true
    } catch (error) {
      if (isDuplicate(error)) return false
      throw error
    }
  }
  return {
    async insertOnce(doc, stamped = []) {
      const written = whole(doc)
      if (await added(written)) return
      const { data } = await databaseCall(`get ${name}`, () => database().collection(name).doc(String(written._id)).get())
      const [stored] = parse(data)
      const restamped = Object.fromEntries(stamped.map((field) => [field, stored?.[field]]))
      if (!isDeepStrictEqual({ ...written, ...restamped }, stored)) throw new AppError('CONFLICT', `${name}/${written._id} holds something else`)
    },
    insertIfNew: (doc) => added(whole(doc)),
    async insertMany(docs) {
      if (docs.length === 0) return
      if (!(await added(docs.map(whole)))) throw new AppError('CONFLICT', `${name}: one of the ids is taken`)
    },
  }
}
