import { LocalCloudError, unsupported } from '../errors'

type Json = Record<string, unknown>
/** Reads the body of one type wrapper, `{"$name": body}`. */
type Read = (body: unknown, now: Date) => unknown

const INT32 = 2 ** 31
const INT64 = 2 ** 63
const DECIMAL = /^-?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i
const ISO_DATE = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/

const malformed = (name: string, body: unknown) =>
  new LocalCloudError('INVALID_PARAM', `Malformed EJSON: {"${name}": ${JSON.stringify(body)}}`)
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const onlyKeys = (value: Json, ...keys: string[]) => Object.keys(value).every((key) => keys.includes(key))

function whole(name: string, limit: number): Read {
  return (body) => {
    const value = typeof body === 'string' && /^-?\d+$/.test(body) ? Number(body) : NaN
    // The SDK writes 2^63 - 1 as 9223372036854776000, so the upper end is inclusive.
    if (!(value >= -limit && value <= limit) || (limit === INT32 && value === INT32)) throw malformed(name, body)
    return value
  }
}

const double: Read = (body) => {
  if (body === 'NaN' || body === 'Infinity' || body === '-Infinity') return Number(body)
  if (typeof body !== 'string' || !DECIMAL.test(body)) throw malformed('$numberDouble', body)
  return Number(body)
}

const long = whole('$numberLong', INT64)

/** Canonical `{"$numberLong": ms}`, or relaxed: ISO text or milliseconds. */
const date: Read = (body, now) => {
  let ms = NaN
  if (typeof body === 'number') ms = body
  else if (typeof body === 'string' && ISO_DATE.test(body)) ms = Date.parse(body)
  else if (isObject(body) && onlyKeys(body, '$numberLong')) ms = Number(long(body.$numberLong, now))
  const value = new Date(ms)
  if (Number.isNaN(value.getTime())) throw malformed('$date', body)
  return value
}

/** MongoDB ignores flags it does not know (`g` comes from JavaScript literals); `x` would change the meaning, so it is refused. */
const regularExpression: Read = (body) => {
  if (!isObject(body) || !onlyKeys(body, 'pattern', 'options')) throw malformed('$regularExpression', body)
  const { pattern, options = '' } = body
  if (typeof pattern !== 'string' || typeof options !== 'string') throw malformed('$regularExpression', body)
  if (options.includes('x')) throw unsupported('the regular expression option x')
  try {
    return new RegExp(pattern, [...new Set(options)].filter((flag) => 'imsu'.includes(flag)).join(''))
  } catch {
    throw malformed('$regularExpression', body)
  }
}

const serverDate: Read = (body, now) => {
  const raw = isObject(body) && onlyKeys(body, 'offset') ? (body.offset ?? 0) : NaN
  const offset = isObject(raw) && onlyKeys(raw, '$numberInt', '$numberLong', '$numberDouble') ? Number(Object.values(raw)[0]) : raw
  const value = new Date(typeof offset === 'number' ? now.getTime() + offset : NaN)
  if (Number.isNaN(value.getTime())) throw malformed('$tcb_server_date', body)
  return value
}

const objectId: Read = (body) => {
  if (typeof body !== 'string' || body === '') throw malformed('$oid', body)
  return body
}

const refuse =
  (name: string): Read =>
  () => {
    throw unsupported(`the EJSON type ${name}`)
  }

const refusedTypes = ['$numberDecimal', '$binary', '$uuid', '$timestamp', '$symbol', '$code', '$dbPointer', '$minKey', '$maxKey']

/** Every EJSON type wrapper by its key. Other `$` keys are operators and stay as they are. */
export const wrappers: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['$numberInt', whole('$numberInt', INT32)],
  ['$numberLong', long],
  ['$numberDouble', double],
  ['$date', date],
  ['$regularExpression', regularExpression],
  ['$oid', objectId],
  ['$tcb_server_date', serverDate],
  ['$undefined', () => undefined],
  ...refusedTypes.map((name): [string, Read] => [name, refuse(name)]),
])
