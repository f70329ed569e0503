import { refused } from './failure'
import type { Row } from './bson-type'

/** `'a.b.0'` → `['a', 'b', '0']`. */
export function splitPath(path: string): readonly string[] {
  const parts = path.split('.')
  if (parts.includes('__proto__')) throw refused(`The path '${path}' is not allowed`)
  return parts
}

/** Whether a path component can be an array position. */
export const isIndex = (part: string) => /^(0|[1-9]\d*)$/.test(part)

/** A document's own field. Documents hold no functions: one can only be inherited (`constructor`, `toString`). */
export function fieldOf(row: Row, name: string): unknown {
  const value = row[name]
  return typeof value === 'function' ? undefined : value
}
