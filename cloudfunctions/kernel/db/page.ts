/** Paging by cursor: what lies behind the last row of a page, whatever was inserted or removed meanwhile. */
import * as z from 'zod'
import { AppError } from '@/domain/errors'
import { decodeCursor, encodeCursor, type Position } from './cursor'

const sorted = z.union([z.date(), z.string()])
const position: z.ZodType<Position> = z.object({ id: z.string(), value: sorted, then: sorted.optional() })

/** What sorts a list: a field, another between rows that are equal in it, and `_id` between those that are equal in both. */
interface Order {
  by: string
  then?: string | undefined
}

type Direction = 'asc' | 'desc'

/**
 * What lies behind the cursor, as ranges that an index walks from their first row on, one after another: those that are equal to it in everything but `_id`,
 * then those that are equal in the first field, then the rest. As one range with alternatives, the rows equal to the cursor would be read anew for every page.
 */
export function behind({ by, then }: Order, after: string, direction: Direction): object[] {
  const { value, then: second, id } = decodeCursor(after)
  if ((then === undefined) !== (second === undefined)) throw new AppError('BAD_INPUT', 'after: the cursor of another list')
  const past = direction === 'asc' ? '$gt' : '$lt'
  const equal = then === undefined ? [{ [by]: value, _id: { [past]: id } }] : [{ [by]: value, [then]: second, _id: { [past]: id } }, { [by]: value, [then]: { [past]: second } }]
  return by === '_id' ? [{ _id: { [past]: id } }] : [...equal, { [by]: { [past]: value } }]
}

/** The rows of one page, of which one more than `limit` was asked for, and the cursor of the next. */
export function pageOf(rows: ReadonlyArray<Record<string, unknown>>, { by, then }: Order, limit: number) {
  const page = rows.slice(0, limit)
  const last = rows.length > limit ? page.at(-1) : undefined
  return { page, next: last && encodeCursor(position.parse({ id: last['_id'], value: last[by], ...(then !== undefined && { then: last[then] }) })) }
}
