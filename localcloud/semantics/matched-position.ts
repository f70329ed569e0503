import { isRow, type Row } from './bson-type'
import { compileFilter } from './match'
import { fieldOf, splitPath } from './path'
import type { Filter } from './types'

function arrayAt(row: Row, path: string): unknown {
  return splitPath(path).reduce<unknown>((value, part) => (isRow(value) ? fieldOf(value, part) : undefined), row)
}

/**
 * The position of the array element at `path` that a filter has matched: what `$` stands for in an update or a projection.
 * The first condition on that array decides; undefined when the filter has none, or none that an element meets.
 */
export function matchedPosition(row: Row, path: string, filter: Filter): number | undefined {
  const array = arrayAt(row, path)
  if (!Array.isArray(array)) return undefined
  for (const [key, expected] of Object.entries(filter)) {
    if ((key === '$and' || key === '$or') && Array.isArray(expected)) {
      const found = expected
        .filter(isRow)
        .map((branch) => matchedPosition(row, path, branch))
        .find((at) => at !== undefined)
      if (found !== undefined) return found
    } else if (key === path || key.startsWith(`${path}.`)) {
      const matches = compileFilter({ [`array${key.slice(path.length)}`]: expected })
      const at = array.findIndex((element) => matches({ array: [element] }))
      if (at >= 0) return at
    }
  }
  return undefined
}
