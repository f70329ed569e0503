import { isRow } from '../semantics/bson-type'
import type { Doc } from '../semantics/types'
import type { IndexState } from './catalog'
import { expandKeys } from './expand-keys'
import { cellsOfGeometry } from './geo-grid'
import { indexPrefix, primaryIndex } from './key-space'
import { KeyWriter } from './key-writer'
import { longestId, roomFor, typeTag, writeValue } from './ordered-value'

export interface IndexEntries {
  /** Different keys, without the record at their end. */
  keys: Buffer[]
  arrays: string[]
  /** Some key says less than the values it stands for (see `writeValue`). */
  lossy: boolean
}

const scratch = new KeyWriter()

/** What an index holds for a document. */
export function indexEntries(collection: number, index: IndexState, doc: Doc): IndexEntries {
  const prefix = indexPrefix(collection, index.id)
  if (index.geo !== undefined) {
    const cells = geometriesAt(doc, index.paths[0]!).flatMap(cellsOfGeometry)
    const keys = different(cells.map(({ code, level }) => scratch.reset().raw(prefix).u8(typeTag.cell).u32(code).u8(level).take()))
    // Several cells, several entries: the planner must not take one entry for one document.
    return { keys, arrays: keys.length > 1 ? [index.geo] : [], lossy: true }
  }
  const entries: IndexEntries = { keys: [], arrays: [], lossy: false }
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
    entries.keys.push(scratch.take())
  }
  return { ...entries, keys: different(entries.keys), arrays }
}

/** Without those that the second list has, and without repetition. */
export function different(keys: readonly Buffer[], without: readonly Buffer[] = []): Buffer[] {
  if (keys.length + without.length < 2) return [...keys]
  const seen = new Set(without.map(bytesOf))
  return keys.filter((key) => !seen.has(bytesOf(key)) && seen.add(bytesOf(key)))
}

const bytesOf = (key: Buffer) => key.toString('latin1')

/** Geometries under a path, through arrays of embedded documents and arrays of geometries. */
function geometriesAt(value: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(value) && (path.length || !value.every((item) => typeof item === 'number'))) return value.flatMap((item) => geometriesAt(item, path))
  const [name, ...rest] = path
  if (name === undefined) return [value]
  return isRow(value) ? geometriesAt(value[name], rest) : []
}
