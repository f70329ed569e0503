import { randomBytes } from 'node:crypto'
import { LocalCloudError } from '../errors'
import type { Doc } from '../semantics/types'
import { longestId } from './ordered-value'

/** An id as CloudBase makes them: 32 hexadecimal digits. */
export const newId = () => randomBytes(16).toString('hex')

/** The document with its id in front; CloudBase allows ids of other types, this cloud (and our code) only text. */
export function withId(doc: Record<string, unknown>, otherwise: unknown = undefined): Doc {
  const { _id = otherwise ?? newId(), ...fields } = doc
  if (typeof _id !== 'string') throw new LocalCloudError('DATABASE_REQUEST_FAILED', `_id must be a string, not ${JSON.stringify(_id)}`)
  if (Buffer.byteLength(_id) > longestId) throw new LocalCloudError('DATABASE_REQUEST_FAILED', `_id is longer than ${longestId} bytes`)
  return { _id, ...fields }
}
