/** Where a page of a list ended, so that the next one begins behind it: opaque to clients, checked when it comes back. */
import * as z from 'zod'
import { AppError } from '@/domain/errors'

/** The value that the list is sorted by, and the id that decides between equal ones. */
export interface Position {
  value: Date | string
  /** Of the second field that sorts the list, where there is one. */
  then?: Date | string | undefined
  id: string
}

const sorted = z.union([z.int().min(0).max(8.64e15), z.string().max(200)])
const position = z.tuple([sorted, z.string().min(1).max(100), sorted.optional()])

const coded = (value: Date | string) => (value instanceof Date ? value.getTime() : value)
const read = (value: number | string) => (typeof value === 'number' ? new Date(value) : value)

export const encodeCursor = ({ value, then, id }: Position) =>
  Buffer.from(JSON.stringify([coded(value), id, ...(then === undefined ? [] : [coded(then)])])).toString('base64url')

/** Throws BAD_INPUT for anything that is not one of our cursors. */
export function decodeCursor(cursor: string): Position {
  const parsed = position.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString()))
  if (!parsed.success) throw new AppError('BAD_INPUT', 'after: not a cursor')
  const [value, id, then] = parsed.data
  return { value: read(value), id, ...(then !== undefined && { then: read(then) }) }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
