/** Writing a collection. What goes in is parsed by the schema, strictly in its types; each verb says how many round trips it costs. */
import { isDeepStrictEqual } from 'node:util'
import type * as z from 'zod'
import { AppError } from '@/domain/errors'
import { database } from './database'
import { databaseCall, isDuplicate } from './database-call'
import type { Declaration, DocSchema } from './declaration'
import { rowParser } from './row-parser'

export interface Writers<T> {
  /**
   * Inserts a document under its client-made id: one round trip, two when the id is taken. The same document again is the same insert, so a
   * retry succeeds without a second effect; `stamped` names the fields that the server sets anew on each try. Throws CONFLICT for an id that
   * holds something else.
   */
  insertOnce(doc: T, stamped?: ReadonlyArray<keyof T & string>): Promise<void>
}

export function writers<S extends DocSchema>({ name, schema }: Declaration<S>): Writers<z.output<S>> {
  const parse = rowParser(schema)
  return {
    async insertOnce(doc, stamped = []) {
      const written = schema.parse(doc)
      try {
        await databaseCall(`insert ${name}`, () => database().collection(name).add(written))
      } catch (error) {
        if (!isDuplicate(error)) throw error
        const { data } = await databaseCall(`get ${name}`, () => database().collection(name).doc(String(written._id)).get())
        const [stored] = parse(data)
        const restamped = Object.fromEntries(stamped.map((field) => [field, stored?.[field]]))
        if (!isDeepStrictEqual({ ...written, ...restamped }, stored)) throw new AppError('CONFLICT', `${name}/${written._id} holds something else`)
      }
    },
  }
}
