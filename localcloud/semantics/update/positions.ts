import { unsupported } from '../../errors'
import type { Row } from '../bson-type'
import { refused } from '../failure'
import { matchedPosition } from '../matched-position'
import type { Filter } from '../types'
import { readAt } from './place'

function everyPosition(row: Row, before: readonly string[]): string[] {
  const array = readAt(row, before)
  const path = before.join('.')
  if (array === undefined) throw refused(`The path '${path}' must exist in the document in order to apply array updates.`)
  if (!Array.isArray(array)) throw refused(`Cannot apply array updates to non-array element ${path}: ${JSON.stringify(array)}`)
  return array.map((_, at) => String(at))
}

/** Replaces `$` by the position that the filter matched and `$[]` by every position; other paths stay as they are. */
export function expandPositions(row: Row, path: string, filter: Filter): string[] {
  if (!path.includes('$')) return [path]
  const parts = path.split('.')
  const at = parts.findIndex((part) => part.startsWith('$'))
  const marker = parts[at]
  if (marker === undefined) return [path]
  const [before, rest] = [parts.slice(0, at), parts.slice(at + 1)]
  if (before.length === 0) throw refused(`Cannot have positional (i.e. '$') element in the first position in path '${path}'`)
  const into = (position: string) => expandPositions(row, [...before, position, ...rest].join('.'), filter)
  if (marker === '$[]') return everyPosition(row, before).flatMap(into)
  if (marker.startsWith('$[')) throw unsupported(`arrayFilters (${marker} in '${path}')`)
  if (marker !== '$') throw refused(`The dollar ($) prefixed field '${marker}' in '${path}' is not valid for storage.`)
  const position = matchedPosition(row, before.join('.'), filter)
  if (position === undefined) throw refused('The positional operator did not find the match needed from the query.')
  return into(String(position))
}
