import { LocalCloudError } from '../errors'
import { compareBson } from '../semantics/compare'
import type { Doc } from '../semantics/types'
import type { IndexState } from './catalog'
import { expandKeys } from './expand-keys'
import { primaryIndex, recordAtEnd, recordValue } from './key-space'
import { after, KeyWriter } from './key-writer'
import { readRecord } from './stored-document'
import type { Draft } from './store-state'

/** An index entry to come. */
export interface Addition {
  collection: string
  index: IndexState
  /** Without the record at its end. */
  key: Buffer
  record: number
  doc: Doc
}

/** More than this many are put in key order, which touches each page of an index once. */
const worthSorting = 64
const nothing = Buffer.alloc(0)
const scratch = new KeyWriter()

export const entryKey = (key: Buffer, record: number) => scratch.reset().raw(key).u48(record).take()

/** Writes the entries; a second document under one key of a unique index is refused. */
export function addEntries(draft: Draft, additions: Addition[]): void {
  if (additions.length > worthSorting) additions.sort((a, b) => a.key.compare(b.key))
  const { writer } = draft
  for (const addition of additions) {
    const { index, key, record } = addition
    if (index.id === primaryIndex) {
      if (writer.get(key)) throw duplicate(addition)
      writer.put(key, recordValue(record))
    } else {
      if (index.spec.unique && hasTwin(draft, addition)) throw duplicate(addition)
      writer.put(entryKey(key, record), nothing)
    }
  }
}

/** Whether two documents may not both be in a unique index. */
export function overlap(index: IndexState, a: Doc, b: Doc): boolean {
  const [rows, others] = [expandKeys(a, index.paths).rows, expandKeys(b, index.paths).rows]
  return rows.some((row) => others.some((other) => row.every((value, position) => compareBson(value, other[position]) === 0)))
}

/** MongoDB's E11000 as CloudBase reports it. */
export function duplicate({ collection, index, doc }: Pick<Addition, 'collection' | 'index' | 'doc'>): LocalCloudError {
  const [row] = expandKeys(doc, index.paths).rows
  const values = index.paths.map((path, at) => `${path.join('.')}: ${JSON.stringify(row?.[at] ?? null)}`).join(', ')
  const name = index.id === primaryIndex ? '_id_' : index.spec.name
  return new LocalCloudError(
    'DATABASE_DUPLICATE_WRITE',
    `[FailedOperation.DuplicateWrite] E11000 duplicate key error collection: ${collection} index: ${name} dup key: { ${values} }`,
  )
}

function hasTwin(draft: Draft, { collection: name, index, key, record, doc }: Addition): boolean {
  const collection = draft.collection(name)
  // The index may have become lossy with this very write.
  const lossy = collection.indexes.find((each) => each.id === index.id)?.lossy
  for (const entry of draft.writer.keys(key, after(key))) {
    const other = recordAtEnd(entry)
    if (other === record) continue
    // Equal keys are equal values, unless keys say less than their values.
    const twin = lossy ? readRecord(draft.writer, collection.id, other)?.doc : undefined
    if (!lossy || (twin && overlap(index, doc, twin))) return true
  }
  return false
}
