/** Paging by cursor: what lies behind the last row of a page, whatever was inserted or removed meanwhile. */
import * as z from 'zod'
import { AppError } from '@/domain/errors'
import { decodeCursor, encodeCursor, type Position } from './cursor'

const sorted = z.union([z.date(), z.string()])
const position: z.ZodType<Position> = z.object({ id: z.string(), value: sorted, then: sorted.optional() })

/** What sorts a list: a field, another between rows that are equal in it, and `_id` between those that are equal in both. */
export interface Order {
  by: string
  then?: string | undefined
}

/** Behind the cursor. The plain range is what an index can follow; the alternatives only part equal values. */
export function behind({ by, then }: Order, after: string, direction: 'asc' | 'desc'): object {
  const { value, then: second, id } = decodeCursor(after)
  if ((then === undefined) !== (second === undefined)) throw new AppError('BAD_INPUT', 'after: the cursor of another list')
  const [strict, loose] = direction === 'asc' ? (['$gt', '$gte'] as const) : (['$lt', '$lte'] as const)
  if (by === '_id') return { _id: { [strict]: id } }
  const equal = then === undefined ? [{ _id: { [strict]: id } }] : [{ [then]: { [strict]: second } }, { [then]: second, _id: { [strict]: id } }]
  return { [by]: { [loose]: value }, $or: [{ [by]: { [strict]: value } }, ...equal] }
}

/** The rows of one page, of which one more than `limit` was asked for, and the cursor of the next. */
export function pageOf(rows: ReadonlyArray<Record<string, unknown>>, { by, then }: Order, limit: number) {
  const page = rows.slice(0, limit)
  const last = rows.length > limit ? page.at(-1) : undefined
  return { page, next: last && encodeCursor(position.parse({ id: last['_id'], value: last[by], ...(then !== undefined && { then: last[then] }) })) }
}
