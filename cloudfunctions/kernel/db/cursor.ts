/** Where a page of a list ended, so that the next one begins behind it: opaque to clients, checked when it comes back. */
import * as z from 'zod'
import { AppError } from '@/domain/errors'

/** The date that the list is sorted by, and the id that decides between equal dates. */
export interface Position {
  date: Date
  id: string
}

const position = z.tuple([z.int().min(0).max(8.64e15), z.string().min(1).max(100)])

export const encodeCursor = ({ date, id }: Position) => Buffer.from(JSON.stringify([date.getTime(), id])).toString('base64url')

/** Throws BAD_INPUT for anything that is not one of our cursors. */
export function decodeCursor(cursor: string): Position {
  const parsed = position.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString()))
  if (!parsed.success) throw new AppError('BAD_INPUT', 'after: not a cursor')
  const [time, id] = parsed.data
  return { date: new Date(time), id }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
