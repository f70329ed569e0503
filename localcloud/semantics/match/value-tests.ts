import { bsonKind, typeName } from '../bson-type'
import { compareValues, equalBson } from '../compare'
import { refused } from '../failure'
import { compileRegex } from '../regex'
import type { Test } from './condition'

/** Equality in a query: null also matches what is missing; objects and arrays match as a whole. */
export function equalTo(wanted: unknown): Test {
  if (wanted === null || wanted === undefined) return (value) => value === null || value === undefined
  if (typeof wanted !== 'object' && !Number.isNaN(wanted)) return (value) => value === wanted
  return (value) => equalBson(value, wanted)
}

/** A pattern matches strings, and a stored regular expression that is the same. */
export function matching(pattern: RegExp, options = pattern.flags): Test {
  const compiled = compileRegex(pattern.source, options)
  return (value) => (typeof value === 'string' ? compiled.test(value) : value instanceof RegExp && equalBson(value, pattern))
}

/** $lt, $lte, $gt, $gte compare only values of one kind; null and missing are one kind. */
export function ordered(bound: unknown, holds: (difference: number) => boolean): Test {
  const kind = bsonKind(bound ?? null)
  // NaN is no number's neighbour: it only equals itself.
  if (Number.isNaN(bound)) return (value) => Number.isNaN(value) && holds(0)
  return (value) => {
    const other = value ?? null
    return bsonKind(other) === kind && !Number.isNaN(other) && holds(compareValues(other, bound ?? null))
  }
}

export function oneOf(list: readonly unknown[]): Test {
  const simple = new Set(list.filter((item) => typeof item !== 'object'))
  const tests = list.filter((item) => typeof item === 'object').map((item) => (item instanceof RegExp ? matching(item) : equalTo(item)))
  return (value) => simple.has(value) || tests.some((test) => test(value))
}

/** Divisor and remainder are cut to whole numbers, and so is the value; a negative value keeps a negative remainder. */
export function remainder(argument: unknown): Test {
  if (!Array.isArray(argument)) throw refused('malformed mod, needs to be an array')
  if (argument.length < 2) throw refused('malformed mod, not enough elements')
  if (argument.length > 2) throw refused('malformed mod, too many elements')
  const [divisor, rest]: unknown[] = argument
  if (typeof divisor !== 'number' || !Number.isFinite(divisor)) throw refused('malformed mod, divisor not a number')
  if (typeof rest !== 'number' || !Number.isFinite(rest)) throw refused('malformed mod, remainder not a number')
  if (Math.trunc(divisor) === 0) throw refused('divisor cannot be 0')
  return (value) =>
    typeof value === 'number' && Number.isFinite(value) && (Math.trunc(value) % Math.trunc(divisor)) - Math.trunc(rest) === 0
}

const typeCodes: Record<number, string> = {
  1: 'double',
  2: 'string',
  3: 'object',
  4: 'array',
  8: 'bool',
  9: 'date',
  10: 'null',
  11: 'regex',
  16: 'int',
  18: 'long',
}
const aliases = new Set([...Object.values(typeCodes), 'number'])
/** Types that no value of this cloud has. */
const absentTypes = new Set([
  'binData',
  'undefined',
  'objectId',
  'dbPointer',
  'javascript',
  'symbol',
  'javascriptWithScope',
  'timestamp',
  'decimal',
  'minKey',
  'maxKey',
])
const absentCodes = new Set([-1, 5, 6, 7, 12, 13, 14, 15, 17, 19, 127])

function typeAlias(type: unknown): string {
  const alias = typeof type === 'number' ? (typeCodes[type] ?? (absentCodes.has(type) ? 'absent' : undefined)) : type
  if (typeof alias !== 'string')
    throw refused(typeof type === 'number' ? `Invalid numerical type code: ${type}` : 'type must be represented as a number or a string')
  if (alias !== 'absent' && !aliases.has(alias) && !absentTypes.has(alias)) throw refused(`Unknown type name alias: ${alias}`)
  return alias
}

export function ofType(argument: unknown): Test {
  const wanted = new Set((Array.isArray(argument) ? argument : [argument]).map(typeAlias))
  if (wanted.size === 0) throw refused('type must match at least one type')
  return (value) => wanted.has(typeName(value)) || (typeof value === 'number' && wanted.has('number'))
}
