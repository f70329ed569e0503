import type { Row } from './bson-type'
import { clone } from './clone'
import { equalBson } from './compare'
import { refused } from './failure'
import { assertStorable } from './storable'
import type { Doc, Filter, Update } from './types'
import { type FieldUpdate, changes, parseUpdate } from './update/parse-update'
import { expandPositions } from './update/positions'
import { newName, rename } from './update/rename'
import { Target } from './update/target'
import { upsertBase } from './update/upsert-base'

export interface UpdateOptions {
  now: Date
  /** The document is being made by an upsert: $setOnInsert counts. */
  inserting?: boolean
  /** The filter that found the document: positional `$` means its match; an upsert starts from its equalities. */
  filter?: Filter
}

function applyOne(row: Row, { operator, path, argument }: FieldUpdate, { now, inserting = false, filter = {} }: UpdateOptions): void {
  if (operator === '$setOnInsert' && !inserting) return
  if (operator === '$rename') return rename(row, path, newName(path, argument))
  for (const place of expandPositions(row, path, filter)) changes[operator]?.(new Target(row, place, now), argument)
}

function replace(base: Row, replacement: Row): Row {
  const dollar = Object.keys(replacement).find((key) => key.startsWith('$'))
  if (dollar !== undefined) throw refused(`The dollar ($) prefixed field '${dollar}' in '${dollar}' is not valid for storage.`)
  return { ...('_id' in base && { _id: base._id }), ...clone(replacement) }
}

/**
 * The document after a MongoDB 4.2 update; the one given is never changed. Operators ($set, $inc, …) change it, a plain document
 * replaces all but its `_id`, `{}` changes nothing. Without a document it makes the one an upsert inserts, which has an `_id` only
 * when filter or update give one. Throws DATABASE_REQUEST_FAILED where MongoDB refuses, UNSUPPORTED by unsupported.ts.
 */
export function applyUpdate(doc: Doc, update: Update, options: UpdateOptions): Doc
export function applyUpdate(doc: undefined, update: Update, options: UpdateOptions): Row
export function applyUpdate(doc: Doc | undefined, update: Update, options: UpdateOptions): Row {
  const base = doc ?? upsertBase(options.filter ?? {})
  const withOperators = Object.keys(update)[0]?.startsWith('$') ?? true
  const row = withOperators ? clone(base) : replace(base, update)
  if (withOperators)
    for (const each of parseUpdate(update)) applyOne(row, each, { ...options, inserting: options.inserting ?? doc === undefined })
  if ('_id' in base && !equalBson(row._id, base._id)) {
    throw refused("Performing an update on the path '_id' would modify the immutable field '_id'")
  }
  assertStorable(row)
  return row
}
