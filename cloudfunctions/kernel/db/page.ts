/** Paging by cursor: what lies behind the last row of a page, whatever was inserted or removed meanwhile. */
import * as z from 'zod'
import { decodeCursor, encodeCursor, type Position } from './cursor'

const position: z.ZodType<Position> = z.object({ id: z.string(), value: z.union([z.date(), z.string()]) })

/** Behind the cursor. The plain range is what an index can follow; the alternatives only part equal values. */
export function behind(by: string, after: string, direction: 'asc' | 'desc'): object {
  const { value, id } = decodeCursor(after)
  const [strict, loose] = direction === 'asc' ? (['$gt', '$gte'] as const) : (['$lt', '$lte'] as const)
  if (by === '_id') return { _id: { [strict]: id } }
  return { [by]: { [loose]: value }, $or: [{ [by]: { [strict]: value } }, { _id: { [strict]: id } }] }
}

/** The rows of one page, of which one more than `limit` was asked for, and the cursor of the next. */
export function pageOf(rows: ReadonlyArray<Record<string, unknown>>, by: string, limit: number) {
  const page = rows.slice(0, limit)
  const last = rows.length > limit ? page.at(-1) : undefined
  return { page, next: last && encodeCursor(position.parse({ id: last['_id'], value: last[by] })) }
}
