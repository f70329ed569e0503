import { unsupported } from '../../errors'
import { typeName } from '../bson-type'
import { refused } from '../failure'
import { onRefusal } from '../on-refusal'
import { type Operator, type Operators, absent, namedArguments, positional } from './operator'
import { readDate } from './read-date'

type Convert = (value: unknown) => unknown

const suffix = 'in $convert with no onError value'
const impossible = (value: unknown, to: string) => refused(`Unsupported conversion from ${typeName(value)} to ${to} ${suffix}`)
const unparsable = (text: string) => refused(`Failed to parse number '${text}' ${suffix}`)

function toWhole(to: string, limit: number): Convert {
  return (value) => {
    if (typeof value === 'boolean') return Number(value)
    if (typeof value === 'string' && !/^[+-]?\d+$/.test(value)) throw unparsable(value)
    if (value instanceof Date && to === 'long') return value.getTime()
    if (typeof value !== 'number' && typeof value !== 'string') throw impossible(value, to)
    const whole = Math.trunc(Number(value))
    if (!(whole >= -limit && whole < limit)) throw refused(`Conversion would overflow target type ${suffix}: ${value}`)
    return whole
  }
}

function toDouble(value: unknown): number {
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return Number(value)
  if (value instanceof Date) return value.getTime()
  if (typeof value !== 'string') throw impossible(value, 'double')
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$|^[+-]?(Infinity|NaN)$/i.test(value)) throw unparsable(value)
  if (/inf/i.test(value)) return value.startsWith('-') ? -Infinity : Infinity
  return Number(value)
}

function toBool(value: unknown): boolean {
  if (typeof value === 'boolean') return value
  if (typeof value === 'number') return value !== 0
  if (typeof value === 'string' || value instanceof Date) return true
  throw impossible(value, 'bool')
}

function toDate(value: unknown): Date {
  if (value instanceof Date) return value
  if (typeof value === 'string') return readDate(value)
  const date = new Date(typeof value === 'number' ? Math.trunc(value) : NaN)
  if (Number.isNaN(date.getTime())) throw impossible(value, 'date')
  return date
}

function toText(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (value instanceof Date) return value.toISOString()
  throw impossible(value, 'string')
}

const [toInt, toLong] = [toWhole('int', 2 ** 31), toWhole('long', 2 ** 63)]

/** By MongoDB's names and numbers of types. */
const conversions = new Map<unknown, Convert>([
  ...(['double', 1] as const).map((type) => [type, toDouble] as const),
  ...(['string', 2] as const).map((type) => [type, toText] as const),
  ...(['bool', 8] as const).map((type) => [type, toBool] as const),
  ...(['date', 9] as const).map((type) => [type, toDate] as const),
  ...(['int', 16] as const).map((type) => [type, toInt] as const),
  ...(['long', 18] as const).map((type) => [type, toLong] as const),
])

function conversionTo(type: unknown): Convert {
  if (['decimal', 19, 'objectId', 7].some((absentType) => absentType === type)) throw unsupported(`$convert to ${String(type)}`)
  const convert = conversions.get(type)
  if (convert === undefined) throw refused(`Unknown type name or code in $convert: ${JSON.stringify(type)}`)
  return convert
}

const convert: Operator = (argument, compile) => {
  const given = namedArguments('$convert', argument, ['input', 'to'], ['onError', 'onNull'])
  const [input, to] = [compile(given.input), compile(given.to)]
  const otherwise = 'onError' in given ? compile(given.onError) : undefined
  const whenNull = 'onNull' in given ? compile(given.onNull) : () => null
  return (scope) => {
    const [value, type] = [input(scope), to(scope)]
    if (absent(value)) return whenNull(scope)
    if (absent(type)) return null
    const apply = conversionTo(type)
    return otherwise === undefined
      ? apply(value)
      : onRefusal(
          () => apply(value),
          () => otherwise(scope),
        )
  }
}

const short = (name: string, apply: Convert) => positional(name, 1, ([value]) => (absent(value) ? null : apply(value)))

export const conversion: Operators = {
  $convert: convert,
  $toBool: short('$toBool', toBool),
  $toDate: short('$toDate', toDate),
  $toDouble: short('$toDouble', toDouble),
  $toInt: short('$toInt', toInt),
  $toLong: short('$toLong', toLong),
  $toString: short('$toString', toText),
  $type: positional('$type', 1, ([value]) => typeName(value)),
}
