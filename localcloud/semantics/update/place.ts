import { isRow, type Row } from '../bson-type'
import { refused } from '../failure'
import { fieldOf, isIndex } from '../path'

/** MongoDB's limit on null elements made by one write far beyond an array's end. */
const MAX_BACKFILL = 1_500_000

const childOf = (holder: Row | unknown[], part: string): unknown => {
  if (Array.isArray(holder)) return isIndex(part) ? holder[Number(part)] : undefined
  return fieldOf(holder, part)
}

const holds = (value: unknown): value is Row | unknown[] => Array.isArray(value) || isRow(value)

/** The value at exactly this path (arrays by position only); undefined when there is none. */
export const readAt = (row: Row, parts: readonly string[]): unknown =>
  parts.reduce<unknown>((value, part) => (holds(value) ? childOf(value, part) : undefined), row)

function put(holder: Row | unknown[], name: string, part: string, value: unknown): void {
  if (!Array.isArray(holder)) {
    holder[part] = value
    return
  }
  if (!isIndex(part)) throw refused(`Cannot create field '${part}' in element {${name}: ${JSON.stringify(holder)}}`)
  const position = Number(part)
  if (position - holder.length > MAX_BACKFILL) throw refused(`can't backfill more than ${MAX_BACKFILL} elements`)
  while (holder.length < position) holder.push(null)
  holder[position] = value
}

/** Sets the value at a path; makes the documents on the way, pads arrays with null, and refuses to go through anything else. */
export function writeAt(row: Row, parts: readonly string[], value: unknown): void {
  let holder: Row | unknown[] = row
  let name = ''
  for (const [at, part] of parts.entries()) {
    if (at === parts.length - 1) return put(holder, name, part, value)
    let child = childOf(holder, part)
    if (child === undefined) put(holder, name, part, (child = {}))
    if (!holds(child)) throw refused(`Cannot create field '${parts[at + 1]}' in element {${part}: ${JSON.stringify(child)}}`)
    holder = child
    name = part
  }
}

/** Takes a field away; an array element becomes null. What is not there stays so. */
export function removeAt(row: Row, parts: readonly string[]): void {
  const [last = ''] = parts.slice(-1)
  const holder = readAt(row, parts.slice(0, -1))
  if (Array.isArray(holder)) {
    if (isIndex(last) && Number(last) < holder.length) holder[Number(last)] = null
  } else if (isRow(holder)) delete holder[last]
}
