import { type Row, bsonKind, isRow, kindRank } from './bson-type'
import { fieldOf, isIndex, splitPath } from './path'
import type { Order } from './types'

/** UTF-16 puts surrogates below U+E000; code points (and UTF-8 bytes) put them above. */
const codePointOrder = (unit: number) => (unit >= 0xe000 ? unit - 0x800 : unit >= 0xd800 ? unit + 0x2000 : unit)

function compareStrings(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length)
  for (let at = 0; at < shorter; at += 1) {
    const [x, y] = [a.charCodeAt(at), b.charCodeAt(at)]
    if (x !== y) return codePointOrder(x) - codePointOrder(y)
  }
  return a.length - b.length
}

/** NaN is the smallest number and equal to itself. */
function compareNumbers(a: number, b: number): number {
  if (a < b) return -1
  if (a > b) return 1
  if (a === b) return 0
  return Number(Number.isNaN(b)) - Number(Number.isNaN(a))
}

function compareArrays(a: readonly unknown[], b: readonly unknown[]): number {
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const difference = compareValues(a[at], b[at])
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

/** Field by field in their order: kind of value, then name, then value. `{a: 1, b: 2}` is not `{b: 2, a: 1}`. */
function compareRows(a: Row, b: Row): number {
  const [aKeys, bKeys] = [Object.keys(a), Object.keys(b)]
  for (let at = 0; at < Math.min(aKeys.length, bKeys.length); at += 1) {
    const [aKey, bKey] = [aKeys[at] ?? '', bKeys[at] ?? '']
    const difference =
      kindRank(bsonKind(a[aKey])) - kindRank(bsonKind(b[bKey])) || compareStrings(aKey, bKey) || compareValues(a[aKey], b[bKey])
    if (difference !== 0) return difference
  }
  return aKeys.length - bKeys.length
}

const compareRegexes = (a: RegExp, b: RegExp) => compareStrings(a.source, b.source) || compareStrings(a.flags, b.flags)

/** MongoDB's order of all values, where a missing value (undefined) comes before null. */
export function compareValues(a: unknown, b: unknown): number {
  if (a === b) return 0
  if (typeof a === 'string' && typeof b === 'string') return compareStrings(a, b)
  if (typeof a === 'number' && typeof b === 'number') return compareNumbers(a, b)
  const kinds = kindRank(bsonKind(a)) - kindRank(bsonKind(b))
  if (kinds !== 0) return kinds
  if (Array.isArray(a) && Array.isArray(b)) return compareArrays(a, b)
  if (a instanceof Date && b instanceof Date) return a.getTime() - b.getTime()
  if (a instanceof RegExp && b instanceof RegExp) return compareRegexes(a, b)
  if (typeof a === 'boolean') return a === b ? 0 : a ? 1 : -1
  return isRow(a) && isRow(b) ? compareRows(a, b) : 0
}

/**
 * MongoDB's order of values: null and missing < numbers (NaN first) < strings < objects < arrays < booleans < dates < regular
 * expressions. Strings go by code point. Negative, zero or positive, as for Array.sort.
 */
export const compareBson = (a: unknown, b: unknown): number => compareValues(a ?? null, b ?? null)

/** Equality as MongoDB sees it: fields in the same order, 1 equals 1.0, NaN equals NaN, null does not equal missing. */
export const equalBson = (a: unknown, b: unknown): boolean => compareValues(a, b) === 0

/** The values an index would hold for this path: every element of an array, null for what is missing, undefined (lowest) for []. */
function collectKeys(value: unknown, parts: readonly string[], at: number, keys: unknown[]): void {
  const part = parts[at]
  if (part === undefined) {
    if (!Array.isArray(value)) keys.push(value ?? null)
    else keys.push(...(value.length === 0 ? [undefined] : value))
  } else if (Array.isArray(value)) {
    if (isIndex(part)) collectKeys(value[Number(part)], parts, at + 1, keys)
    else if (value.length === 0) keys.push(null)
    else for (const element of value) collectKeys(isRow(element) ? element : null, parts, at, keys)
  } else {
    collectKeys(isRow(value) ? fieldOf(value, part) : undefined, parts, at + 1, keys)
  }
}

function sortKey(row: Row, parts: readonly string[], direction: 1 | -1): unknown {
  if (parts.length === 1 && parts[0] !== undefined) {
    const value = fieldOf(row, parts[0])
    if (!Array.isArray(value)) return value ?? null
  }
  const keys: unknown[] = []
  collectKeys(row, parts, 0, keys)
  return keys.reduce((best, key) => (compareValues(key, best) * direction < 0 ? key : best))
}

/**
 * Orders documents by several paths. An array counts by its smallest element ascending and its largest descending; keys are computed
 * once per document. Equal documents keep their places (Array.sort is stable).
 */
export function sortComparator(order: Order): (a: Row, b: Row) => number {
  const paths = order.map(([path, direction]) => ({ parts: splitPath(path), direction }))
  const known = new WeakMap<Row, unknown[]>()
  const keysOf = (row: Row) => {
    let keys = known.get(row)
    if (keys === undefined) known.set(row, (keys = paths.map(({ parts, direction }) => sortKey(row, parts, direction))))
    return keys
  }
  return (a, b) => {
    const [aKeys, bKeys] = [keysOf(a), keysOf(b)]
    for (const [at, { direction }] of paths.entries()) {
      const difference = compareValues(aKeys[at], bKeys[at])
      if (difference !== 0) return difference * direction
    }
    return 0
  }
}
