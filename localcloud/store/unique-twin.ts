import type { Doc } from '../semantics/types'
import type { IndexState } from './catalog'
import { overlap } from './index-additions'
import { indexEntries } from './index-entries'
import { primaryIndex, recordAtEnd } from './key-space'
import { after } from './key-writer'
import type { Source } from './search'
import { readRecord } from './stored-document'

/** The unique index in which the document would meet another one that its transaction sees. */
export function uniqueTwin({ view, collection, written }: Source, doc: Doc): IndexState | undefined {
  return collection.indexes.find((index) => {
    if (!index.spec.unique || index.id === primaryIndex) return false
    const { keys } = indexEntries(collection.id, index, doc)
    const meets = (other: Doc | undefined) => other !== undefined && other._id !== doc._id && overlap(index, doc, other)
    for (const other of written?.values() ?? []) {
      if (other && indexEntries(collection.id, index, other).keys.some((key) => keys.some((mine) => mine.equals(key))) && meets(other)) return true
    }
    for (const key of keys) {
      for (const entry of view.keys(key, after(key))) {
        const other = readRecord(view, collection.id, recordAtEnd(entry))?.doc
        if (!written?.has(other?._id ?? '') && meets(other)) return true
      }
    }
    return false
  })
}
