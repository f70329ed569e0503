import { isRow, type Row } from '../bson-type'
import { clone } from '../clone'
import { refused } from '../failure'
import type { Filter } from '../types'
import { readAt, writeAt } from './place'

/** The fields that a filter pins to one value: `{a: 1}`, `{a: {$eq: 1}}`, those below $and, and the one of a single $or, $in or $all. */
function equalities(filter: Filter): Array<readonly [path: string, value: unknown]> {
  return Object.entries(filter).flatMap(([key, expected]): Array<readonly [string, unknown]> => {
    if (key === '$and' || (key === '$or' && Array.isArray(expected) && expected.length === 1)) {
      return Array.isArray(expected) ? expected.filter(isRow).flatMap(equalities) : []
    }
    if (key.startsWith('$') || expected instanceof RegExp) return []
    if (!isRow(expected) || !(Object.keys(expected)[0] ?? '').startsWith('$')) return [[key, expected]]
    if ('$eq' in expected) return [[key, expected.$eq]]
    const list = expected.$in ?? expected.$all
    return Array.isArray(list) && list.length === 1 && !isRow(list[0]) && !(list[0] instanceof RegExp) ? [[key, list[0]]] : []
  })
}

/** The document an upsert starts from. */
export function upsertBase(filter: Filter): Row {
  const row: Row = {}
  for (const [path, value] of equalities(filter)) {
    const parts = path.split('.')
    if (readAt(row, parts) !== undefined) throw refused(`cannot infer query fields to set, path '${path}' is matched twice`)
    writeAt(row, parts, clone(value))
  }
  return row
}
