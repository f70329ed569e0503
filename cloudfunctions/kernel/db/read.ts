/** Reading a collection. Each verb is one round trip, the unit of cost. */
import type * as z from 'zod'
import { database } from './database'
import { databaseCall } from './database-call'
import type { Declaration, DocSchema } from './declaration'
import { sendable, type DateField, type Filter, type OrderField } from './filter'
import { pageOf, behind } from './page'
import { rowParser, type Only } from './row-parser'

interface Find<T, K extends keyof T & string> {
  where: Filter<T>
  order?: ReadonlyArray<readonly [field: keyof T & string, direction: 'asc' | 'desc']>
  /** At most 1,000, the database's own limit. */
  limit: number
  only?: Only<K>
}

interface Walk<T, K extends keyof T & string, By> {
  where: Filter<T>
  /** What sorts the list; `then`, and last `_id`, decides between equal values. */
  by: By
  then?: By
  limit: number
  /** `next` of the page before. */
  after?: string | undefined
  only: Only<K>
}

interface Page<T> {
  docs: T[]
  /** Cursor of the next page; undefined when there is none. */
  next: string | undefined
}

export interface Readers<T> {
  byId<K extends keyof T & string = keyof T & string>(id: string, only?: Only<K>): Promise<Pick<T, K> | undefined>
  find<K extends keyof T & string = keyof T & string>(request: Find<T, K>): Promise<Array<Pick<T, K>>>
  /** One page of a list, newest first: one round trip, two behind a cursor where its value was the last of its kind. Throws BAD_INPUT for what is not one of our cursors. */
  newestFirst<K extends keyof T & string>(request: Walk<T, K, DateField<T>>): Promise<Page<Pick<T, K>>>
  /** The same, smallest first. Throws BAD_INPUT for what is not one of our cursors. */
  inOrder<K extends keyof T & string>(request: Walk<T, K, OrderField<T>>): Promise<Page<Pick<T, K>>>
  /** How many match. The database walks them all: never on a screen's way over what may be many. */
  count(where: Filter<T>): Promise<number>
}

const projection = (fields: readonly string[]) => Object.fromEntries(['_id', ...fields].map((field) => [field, 1]))

export function readers<S extends DocSchema>({ name, schema }: Declaration<S>): Readers<z.output<S>> {
  const parse = rowParser(schema)
  const query = (where: object, order: ReadonlyArray<readonly [string, 'asc' | 'desc']>, limit: number, fields?: readonly string[]) =>
    databaseCall(`find ${name}`, async () => {
      // `raw`: our filters are MongoDB's own words already.
      let request = database().collection(name).options({ raw: true }).where(sendable(where)).limit(limit)
      for (const [field, direction] of order) request = request.orderBy(field, direction)
      if (fields) request = request.field(projection(fields))
      const rows: Array<Record<string, unknown>> = (await request.get()).data
      return rows
    })
  const walk = async <K extends keyof z.output<S> & string>(direction: 'asc' | 'desc', { where, limit, after, only, ...order }: Walk<z.output<S>, K, string>) => {
    const fields = [order.by, ...(order.then === undefined ? [] : [order.then])]
    // Beside the cursor's own condition, never over it: `where` may hold a range of the same field, or alternatives.
    const ranges = after === undefined ? [where] : behind(order, after, direction).map((range) => ({ $and: [where, range] }))
    const rows: Array<Record<string, unknown>> = []
    for (const range of ranges) {
      // One more than asked for tells whether there is a next page.
      rows.push(...(await query(range, [...fields, '_id'].map((field) => [field, direction] as const), limit + 1 - rows.length, [...only, ...fields])))
      if (rows.length > limit) break
    }
    const { page, next } = pageOf(rows, order, limit)
    return { docs: parse(page, only), next }
  }

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
    newestFirst: (request) => walk('desc', request),
    inOrder: (request) => walk('asc', request),
    async count(where) {
      const { total } = await databaseCall(`count ${name}`, () => database().collection(name).options({ raw: true }).where(sendable(where)).count())
      return Number(total)
    },
  }
}
