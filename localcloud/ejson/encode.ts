import { LocalCloudError } from '../errors'

const MAX_DEPTH = 100
const INT32 = 2 ** 31
const INT64 = 2 ** 63

const invalid = (message: string) => new LocalCloudError('INVALID_PARAM', message)

function encodeNumber(value: number): string {
  if (Number.isInteger(value) && !Object.is(value, -0)) {
    if (value >= -INT32 && value < INT32) return `{"$numberInt":"${value}"}`
    if (Math.abs(value) < INT64) return `{"$numberLong":"${value}"}`
  }
  return `{"$numberDouble":"${Object.is(value, -0) ? '-0.0' : value}"}`
}

function encodeDate(value: Date): string {
  const ms = value.getTime()
  if (Number.isNaN(ms)) throw invalid('An invalid date has no EJSON')
  return `{"$date":{"$numberLong":"${ms}"}}`
}

function encodeObject(value: object, depth: number): string {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) throw invalid('Only plain objects have EJSON')
  const fields: string[] = []
  for (const [key, field] of Object.entries(value)) {
    if (field !== undefined) fields.push(`${JSON.stringify(key)}:${write(field, depth + 1)}`)
  }
  return `{${fields.join(',')}}`
}

function write(value: unknown, depth: number): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') return encodeNumber(value)
  if (typeof value === 'boolean') return String(value)
  if (value === null || value === undefined) return 'null'
  if (typeof value !== 'object') throw invalid(`A ${typeof value} has no EJSON`)
  // A cycle is the deepest nesting of all.
  if (depth > MAX_DEPTH) throw invalid(`Nested deeper than ${MAX_DEPTH} levels, or cyclic`)
  if (Array.isArray(value)) return `[${value.map((element) => write(element, depth + 1)).join(',')}]`
  if (value instanceof Date) return encodeDate(value)
  if (value instanceof RegExp) {
    const options = value.flags.replace(/[^imsu]/g, '')
    return `{"$regularExpression":{"pattern":${JSON.stringify(value.source)},"options":"${options}"}}`
  }
  return encodeObject(value, depth)
}

/**
 * Canonical EJSON of a plain value: int32 → `$numberInt`, larger integers → `$numberLong` (the SDK gives both back as numbers), the
 * rest → `$numberDouble`. Undefined fields are left out. Throws INVALID_PARAM on cycles, class instances and functions.
 */
export function encodeEjson(value: unknown): string {
  return write(value, 0)
}
