/** Reading a collection. Each verb is one round trip, the unit of cost. */
import * as z from 'zod'
import { decodeCursor, encodeCursor, type Position } from './cursor'
import { database } from './database'
import { databaseCall } from './database-call'
import type { Declaration, DocSchema } from './declaration'
import type { DateField, Filter } from './filter'
import { rowParser, type Only } from './row-parser'

interface Find<T, K extends keyof T & string> {
  where: Filter<T>
  order?: ReadonlyArray<readonly [field: keyof T & string, direction: 'asc' | 'desc']>
  /** At most 1,000, the database's own limit. */
  limit: number
  only?: Only<K>
}

interface NewestFirst<T, K extends keyof T & string> {
  where: Filter<T>
  /** The date that sorts the list; `_id` decides between equal dates. */
  by: DateField<T>
  limit: number
  /** `next` of the page before. */
  after?: string | undefined
  only: Only<K>
}

export interface Readers<T> {
  byId<K extends keyof T & string = keyof T & string>(id: string, only?: Only<K>): Promise<Pick<T, K> | undefined>
  find<K extends keyof T & string = keyof T & string>(request: Find<T, K>): Promise<Array<Pick<T, K>>>
  /** One page of a list, and the cursor of the next page when there is one. Throws BAD_INPUT for what is not one of our cursors. */
  newestFirst<K extends keyof T & string>(request: NewestFirst<T, K>): Promise<{ docs: Array<Pick<T, K>>; next: string | undefined }>
}

const position: z.ZodType<Position> = z.object({ id: z.string(), date: z.date() })

const projection = (fields: readonly string[]) => Object.fromEntries(['_id', ...fields].map((field) => [field, 1]))
/** Behind the cursor. The plain range on the date is what an index can follow; the alternatives only part equal dates. */
const behind = (by: string, after: string) => {
  const { date, id } = decodeCursor(after)
  return { [by]: { $lte: date }, $or: [{ [by]: { $lt: date } }, { _id: { $lt: id } }] }
}

export function readers<S extends DocSchema>({ name, schema }: Declaration<S>): Readers<z.output<S>> {
  const parse = rowParser(schema)
  const query = (where: object, order: ReadonlyArray<readonly [string, 'asc' | 'desc']>, limit: number, fields?: readonly string[]) =>
    databaseCall(`find ${name}`, async () => {
      // `raw`: our filters are MongoDB's own words already.
      let request = database().collection(name).options({ raw: true }).where(where).limit(limit)
      for (const [field, direction] of order) request = request.orderBy(field, direction)
      if (fields) request = request.field(projection(fields))
      const rows: Array<Record<string, unknown>> = (await request.get()).data
      return rows
    })

  return {
    async byId(id, only) {
      const { data } = await databaseCall(`get ${name}`, () => {
        const doc = database().collection(name).doc(id)
        return only ? doc.field(projection(only)).get() : doc.get()
      })
      return parse(data, only)[0]
    },

    async find({ where, order = [], limit, only }) {
      return parse(await query(where, order, limit, only), only)
    },

    async newestFirst({ where, by, limit, after, only }) {
      // One more than asked for tells whether there is a next page.
      const range = after === undefined ? where : { ...where, ...behind(by, after) }
      const rows = await query(range, [[by, 'desc'], ['_id', 'desc']], limit + 1, [...only, by])
      const page = rows.slice(0, limit)
      const last = rows.length > limit ? page.at(-1) : undefined
      return { docs: parse(page, only), next: last && encodeCursor(position.parse({ id: last['_id'], date: last[by] })) }
    },
  }
}
