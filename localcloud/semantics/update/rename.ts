import { isRow, type Row } from '../bson-type'
import { refused } from '../failure'
import { readAt, removeAt, writeAt } from './place'

function throughArray(row: Row, parts: readonly string[]): boolean {
  return parts.some((_, at) => at > 0 && Array.isArray(readAt(row, parts.slice(0, at))))
}

/** The new name of a $rename, checked. */
export function newName(path: string, to: unknown): string {
  if (typeof to !== 'string') throw refused(`The 'to' field for $rename must be a string: ${path}: ${JSON.stringify(to)}`)
  if (to === path) throw refused(`The source and target field for $rename must differ: ${path}: "${to}"`)
  if (path.startsWith(`${to}.`) || to.startsWith(`${path}.`))
    throw refused(`The source and target field for $rename must not be on the same path: ${path}: "${to}"`)
  return to
}

/** Moves a field; one that is not there changes nothing. */
export function rename(row: Row, from: string, to: string): void {
  const [source, target] = [from.split('.'), to.split('.')]
  const value = readAt(row, source)
  if (throughArray(row, source))
    throw refused(`The source field cannot be an array element, '${from}' in doc with _id: ${JSON.stringify(row._id)}`)
  if (value === undefined) return
  if (throughArray(row, target))
    throw refused(`The destination field cannot be an array element, '${to}' in doc with _id: ${JSON.stringify(row._id)}`)
  removeAt(row, source)
  const holder = readAt(row, target.slice(0, -1))
  if (isRow(holder)) delete holder[target.at(-1) ?? '']
  writeAt(row, target, value)
}
