import { isRow, type Row } from './bson-type'
import { refused } from './failure'

const MAX_DEPTH = 100
const REFERENCE = new Set(['$ref', '$id', '$db'])

function check(value: unknown, path: string, depth: number): void {
  if (depth > MAX_DEPTH) throw refused(`Document exceeds maximum nested object depth: ${MAX_DEPTH}`)
  if (Array.isArray(value)) value.forEach((element, at) => check(element, `${path}.${at}`, depth + 1))
  else if (isRow(value)) {
    for (const name of Object.keys(value)) {
      const here = path === '' ? name : `${path}.${name}`
      if (name.startsWith('$') && !REFERENCE.has(name))
        throw refused(`The dollar ($) prefixed field '${name}' in '${here}' is not valid for storage.`)
      if (name === '__proto__') throw refused(`The field name '${here}' is not allowed`)
      check(value[name], here, depth + 1)
    }
  }
}

/** Throws when a document cannot be stored: names that begin with `$`, nesting beyond MongoDB's limit. For inserts and replacements. */
export const assertStorable = (row: Row): void => check(row, '', 0)
