import { isRow, type Row } from './bson-type'
import { refused } from './failure'
import { assign, fieldTree, omit, pick } from './field-tree'
import { compileFilter } from './match'
import { matchedPosition } from './matched-position'
import type { Doc, Filter, Projection } from './types'

/** What becomes of an array of the document; undefined leaves the field out. */
type ArrayProjection = (array: readonly unknown[], row: Row) => unknown[] | undefined

interface Plan {
  /** Fields to show, or to hide; `_id` apart. */
  mode: 'show' | 'hide'
  fields: string[]
  hidesId: boolean
  /** $slice, $elemMatch and `.$`, by path. */
  arrays: Array<readonly [path: string, change: ArrayProjection]>
}

function slice(argument: unknown): ArrayProjection {
  const [first, second]: unknown[] = Array.isArray(argument) ? argument : [argument]
  const pair = Array.isArray(argument)
  if (typeof first !== 'number' || (pair && (argument.length !== 2 || typeof second !== 'number')))
    throw refused('$slice only supports numbers and [skip, limit] arrays')
  if (!pair) return (array) => (first < 0 ? array.slice(first) : array.slice(0, first))
  const limit = Number(second)
  if (limit <= 0) throw refused('$slice limit must be positive')
  return (array) => {
    const from = first < 0 ? Math.max(0, array.length + first) : first
    return array.slice(from, from + limit)
  }
}

function elemMatch(argument: unknown): ArrayProjection {
  if (!isRow(argument)) throw refused('elemMatch: Invalid argument, object required')
  const matches = compileFilter({ array: { $elemMatch: argument } })
  return (array) => {
    const found = array.findIndex((element) => matches({ array: [element] }))
    return found < 0 ? undefined : [array[found]]
  }
}

function positional(path: string, filter: Filter): ArrayProjection {
  return (array, row) => {
    const at = matchedPosition(row, path, filter)
    if (at === undefined) throw refused('Executor error during find command: positional operator does not match the query specifier.')
    return [array[at]]
  }
}

function plan(projection: Projection, filter: Filter): Plan {
  const shown: string[] = []
  const hidden: string[] = []
  const arrays: Plan['arrays'] = []
  for (const [path, wish] of Object.entries(projection)) {
    if (isRow(wish)) {
      const [operator, ...more] = Object.keys(wish)
      if (more.length > 0) throw refused('>1 field in obj: a projection has one operator per field')
      if (operator === '$slice') arrays.push([path, slice(wish.$slice)])
      else if (operator === '$elemMatch') {
        if (path.includes('.')) throw refused('Cannot use $elemMatch projection on a nested field.')
        arrays.push([path, elemMatch(wish.$elemMatch)])
        shown.push(path)
      } else throw refused(`Unsupported projection option: ${path}: ${JSON.stringify(wish)}`)
    } else if (path.endsWith('.$')) {
      if (!wish) throw refused('Cannot exclude array elements with the positional operator.')
      arrays.push([path.slice(0, -2), positional(path.slice(0, -2), filter)])
      shown.push(path.slice(0, -2))
    } else if (wish === true || (typeof wish === 'number' && wish !== 0)) shown.push(path)
    else if (wish === false || wish === 0) hidden.push(path)
    else throw refused(`Unsupported projection option: ${path}: ${JSON.stringify(wish)}`)
  }
  const hidesId = hidden.includes('_id')
  const others = hidden.filter((path) => path !== '_id')
  if (others.length > 0 && shown.some((path) => path !== '_id')) throw refused('Projection cannot have a mix of inclusion and exclusion.')
  return { mode: shown.length > 0 ? 'show' : 'hide', fields: shown.length > 0 ? shown : others, hidesId, arrays }
}

/** Shows or hides whole fields; what $slice names is shown too. */
function selection({ mode, fields, hidesId, arrays }: Plan): (row: Row) => Row {
  const rest = fields.filter((path) => path !== '_id')
  const paths =
    mode === 'hide' ? [...rest, ...(hidesId ? ['_id'] : [])] : [...rest, ...arrays.map(([path]) => path), ...(hidesId ? [] : ['_id'])]
  const tree = fieldTree([...new Set(paths)].map((path) => [path, true]))
  return mode === 'hide' ? (row) => omit(row, tree) : (row) => pick(row, tree)
}

/**
 * The part of a document that a find projection asks for: fields in or out, dotted, $slice, $elemMatch, and `'list.$'` with the
 * element that `filter` matched. `_id` comes along unless it is put out. Throws what MongoDB 4.2 refuses.
 */
export function compileProjection(projection: Projection, filter: Filter = {}): (doc: Row) => Row {
  const wanted = plan(projection, filter)
  const select = selection(wanted)
  const tree = fieldTree(wanted.arrays)
  return (doc) => {
    const row = select(doc)
    for (const [name, node] of tree.children) {
      if (!Object.hasOwn(row, name)) continue
      const changed = assign(row[name], node, (change, value) => (Array.isArray(value) ? change(value, doc) : value))
      if (changed === undefined) delete row[name]
      else row[name] = changed
    }
    return row
  }
}

/** `compileProjection` for one document. */
export const project = (doc: Doc, projection: Projection, filter: Filter = {}): Row => compileProjection(projection, filter)(doc)
