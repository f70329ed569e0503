import { LocalCloudError } from '../errors'
import { wrappers } from './wrappers'

/** MongoDB's own limit on nesting. */
const MAX_DEPTH = 100

const invalid = (message: string) => new LocalCloudError('INVALID_PARAM', message)

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw invalid('Malformed EJSON: not JSON')
  }
}

function revive(value: unknown, now: Date, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (depth > MAX_DEPTH) throw invalid(`Malformed EJSON: nested deeper than ${MAX_DEPTH} levels`)
  // An undefined array element keeps its place, as BSON does it.
  if (Array.isArray(value)) return value.map((element) => revive(element, now, depth + 1) ?? null)

  const keys = Object.keys(value)
  const entries = value as Record<string, unknown>
  const type = keys.find((key) => wrappers.has(key))
  if (type !== undefined) {
    if (keys.length > 1) throw invalid(`Malformed EJSON: ${type} beside other fields`)
    return wrappers.get(type)?.(entries[type], now)
  }

  const revived: Record<string, unknown> = {}
  for (const key of keys) {
    if (key === '__proto__' || key.includes('\0')) throw invalid(`Malformed EJSON: field name ${JSON.stringify(key)}`)
    const field = revive(entries[key], now, depth + 1)
    if (field !== undefined) revived[key] = field
  }
  return revived
}

/**
 * Reads canonical or relaxed EJSON as `@cloudbase/node-sdk` sends it. Dates become Date, regular expressions RegExp, object ids
 * their text; `$tcb_server_date` is `now` plus its offset; `$undefined` fields are dropped. Operators (`$set`, `$gt`, …) stay.
 * Throws INVALID_PARAM on anything malformed, on `__proto__` and beyond 100 levels; UNSUPPORTED on BSON types this cloud lacks.
 */
export function decodeEjson(text: string, now: Date): unknown {
  return revive(parse(text), now, 0)
}
