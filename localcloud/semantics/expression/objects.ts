import { type Row, isRow, typeName } from '../bson-type'
import { refused } from '../failure'
import { type Operators, absent, arrayOf, ofOne, positional } from './operator'

function pair(item: unknown): readonly [string, unknown] {
  const [key, value, ...more]: unknown[] = Array.isArray(item) ? item : isRow(item) ? [item.k, item.v] : []
  const wellFormed = Array.isArray(item) ? item.length === 2 : isRow(item) && Object.keys(item).length === 2 && 'k' in item && 'v' in item
  if (!wellFormed || more.length > 0) throw refused("$arrayToObject requires an array of size 2 arrays or of objects with keys 'k' and 'v'")
  if (typeof key !== 'string') throw refused(`$arrayToObject requires keys of type string, found: ${typeName(key)}`)
  if (key === '__proto__' || key.includes('\0')) throw refused(`The field name '${key}' is not allowed`)
  return [key, value]
}

function toObject(value: unknown): Row {
  const list = arrayOf('$arrayToObject', value)
  if (new Set(list.map(Array.isArray)).size > 1)
    throw refused('$arrayToObject requires a consistent input format. All elements must be arrays, or all objects')
  return Object.fromEntries(list.map(pair))
}

function toArray(value: unknown): Row[] {
  if (!isRow(value)) throw refused(`$objectToArray requires a document input, found: ${typeName(value)}`)
  return Object.entries(value).map(([k, v]) => ({ k, v }))
}

/** The later object wins; null and missing add nothing. */
export function merge(values: readonly unknown[]): Row {
  const merged: Row = {}
  for (const value of values) {
    if (absent(value)) continue
    if (!isRow(value)) throw refused(`$mergeObjects requires object inputs, but input is of type ${typeName(value)}`)
    Object.assign(merged, value)
  }
  return merged
}

export const objects: Operators = {
  $arrayToObject: ofOne('$arrayToObject', toObject),
  $objectToArray: ofOne('$objectToArray', toArray),
  $mergeObjects: positional('$mergeObjects', [0, Infinity], (values) =>
    merge(values.length === 1 && Array.isArray(values[0]) ? values[0] : values),
  ),
}
