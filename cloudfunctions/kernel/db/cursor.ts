/** Where a page of a list ended, so that the next one begins behind it: opaque to clients, checked when it comes back. */
import * as z from 'zod'
import { AppError } from '@/domain/errors'

/** The value that the list is sorted by, and the id that decides between equal ones. */
export interface Position {
  value: Date | string
  id: string
}

const position = z.tuple([z.union([z.int().min(0).max(8.64e15), z.string().max(200)]), z.string().min(1).max(100)])

export const encodeCursor = ({ value, id }: Position) => Buffer.from(JSON.stringify([value instanceof Date ? value.getTime() : value, id])).toString('base64url')

/** Throws BAD_INPUT for anything that is not one of our cursors. */
export function decodeCursor(cursor: string): Position {
  const parsed = position.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString()))
  if (!parsed.success) throw new AppError('BAD_INPUT', 'after: not a cursor')
  const [value, id] = parsed.data
  return { value: typeof value === 'number' ? new Date(value) : value, id }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
