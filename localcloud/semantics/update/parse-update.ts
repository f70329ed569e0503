import { isRow, typeName } from '../bson-type'
import { refused } from '../failure'
import type { Update } from '../types'
import { arrayChanges } from './array-changes'
import { fieldChanges } from './field-changes'
import { newName } from './rename'
import type { Change } from './target'

export interface FieldUpdate {
  operator: string
  path: string
  argument: unknown
}

export const changes: Record<string, Change> = { ...fieldChanges, ...arrayChanges }

function checkPath(path: string): void {
  if (path === '') throw refused('An empty update path is not valid.')
  if (path.split('.').includes('')) throw refused(`The update path '${path}' contains an empty field name, which is not allowed.`)
  if (path.split('.').includes('__proto__')) throw refused(`The update path '${path}' is not allowed.`)
}

/** Two paths conflict when one is the other or leads through it. */
function checkConflicts(paths: readonly string[]): void {
  const seen = new Set<string>()
  const prefixes = new Set<string>()
  for (const path of paths) {
    const parts = path.split('.')
    const ancestors = parts.slice(0, -1).map((_, at) => parts.slice(0, at + 1).join('.'))
    const conflict = [...ancestors, path].find((ancestor) => seen.has(ancestor)) ?? (prefixes.has(path) ? path : undefined)
    if (conflict !== undefined) throw refused(`Updating the path '${path}' would create a conflict at '${conflict}'`)
    seen.add(path)
    for (const ancestor of ancestors) prefixes.add(ancestor)
  }
}

/** Every field that an update with operators touches, checked as a whole. */
export function parseUpdate(update: Update): FieldUpdate[] {
  const updates = Object.entries(update).flatMap(([operator, fields]) => {
    if (operator !== '$rename' && !Object.hasOwn(changes, operator)) {
      throw refused(`Unknown modifier: ${operator}. Expected a valid update modifier or pipeline-style update specified as an array`)
    }
    if (!isRow(fields))
      throw refused(
        `Modifiers operate on fields but we found type ${typeName(fields)} instead. Not {${operator}: ${JSON.stringify(fields)}}`,
      )
    if (Object.keys(fields).length === 0)
      throw refused(`'${operator}' is empty. You must specify a field like so: {${operator}: {<field>: ...}}`)
    return Object.entries(fields).map(([path, argument]) => ({ operator, path, argument }))
  })
  const paths = updates.flatMap(({ operator, path, argument }) => (operator === '$rename' ? [path, newName(path, argument)] : [path]))
  for (const path of paths) checkPath(path)
  checkConflicts(paths)
  return updates
}
