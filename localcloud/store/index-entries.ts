import type { Doc } from '../semantics/types'
import type { IndexState } from './catalog'
import { expandKeys } from './expand-keys'
import { cellsOfGeometry } from './geo-grid'
import { indexPrefix, primaryIndex } from './key-space'
import { KeyWriter } from './key-writer'
import { longestId, roomFor, typeTag, writeValue } from './ordered-value'
import { isPlainObject } from './plain-object'

export interface IndexEntries {
  /** Keys without the record at their end, by their bytes as latin1. */
  keys: Map<string, Buffer>
  arrays: string[]
  /** Some key says less than the values it stands for (see `writeValue`). */
  lossy: boolean
}

const scratch = new KeyWriter()

/** What an index holds for a document. */
export function indexEntries(collection: number, index: IndexState, doc: Doc): IndexEntries {
  const entries: IndexEntries = { keys: new Map(), arrays: [], lossy: false }
  const prefix = indexPrefix(collection, index.id)
  const add = () => {
    const key = scratch.take()
    entries.keys.set(key.toString('latin1'), key)
  }
  if (index.geo !== undefined) {
    for (const cell of geometriesAt(doc, index.paths[0]!).flatMap(cellsOfGeometry)) {
      scratch.reset().raw(prefix).u8(typeTag.cell).u32(cell.code).u8(cell.level)
      add()
    }
    // Several cells, several entries: the planner must not take one entry for one document.
    return { ...entries, arrays: entries.keys.size > 1 ? [index.geo] : [], lossy: true }
  }
  const { rows, arrays } = expandKeys(doc, index.paths)
  if (index.spec.sparse && rows.every((row) => row.every((value) => value === undefined))) return entries
  const room = index.id === primaryIndex ? longestId : roomFor(index.paths.length)
  for (const row of rows) {
    scratch.reset().raw(prefix)
    row.forEach((value, position) => {
      const from = scratch.length
      if (!writeValue(scratch, value, room)) entries.lossy = true
      if (index.spec.keys[position]![1] === -1) scratch.invert(from)
    })
    add()
  }
  entries.arrays = arrays
  return entries
}

/** Geometries under a path, through arrays of embedded documents and arrays of geometries. */
function geometriesAt(value: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(value) && (path.length || !value.every((item) => typeof item === 'number'))) return value.flatMap((item) => geometriesAt(item, path))
  const [name, ...rest] = path
  if (name === undefined) return [value]
  return isPlainObject(value) ? geometriesAt(value[name], rest) : []
}
