import type { Doc } from '../semantics/types'
import type { IndexState } from './catalog'
import { addEntries, entryKey } from './index-additions'
import type { Addition } from './index-additions'
import { different, indexEntries } from './index-entries'
import { documentKey, primaryIndex } from './key-space'
import { documentValue, primaryKey } from './stored-document'
import type { StoredDocument } from './stored-document'
import type { Draft } from './store-state'

/** One document before and after a write: inserted without `before`, removed without `after`. */
export interface Change {
  collection: string
  before?: StoredDocument
  after?: Doc
}

/** Enough for neighbours to meet on a page, few enough to hold with their documents. */
const entriesAtOnce = 20_000

/**
 * Writes the changes with all their index entries. Old entries go first, so that values may change places between the documents of one
 * transaction; then unique indexes are checked as the new ones come.
 */
export function applyChanges(draft: Draft, changes: Iterable<Change>): void {
  const additions: Addition[] = []
  for (const change of changes) additions.push(...writeDocument(draft, change))
  addEntries(draft, additions)
}

/** Fills a new index. */
export function addIndexEntries(draft: Draft, name: string, index: IndexState, documents: Iterable<StoredDocument>): void {
  let additions: Addition[] = []
  for (const { doc, record } of documents) {
    const { keys, arrays, lossy } = indexEntries(draft.collection(name).id, index, doc)
    draft.note(name, index.id, arrays, lossy)
    for (const key of keys) additions.push({ collection: name, index, key, record, doc })
    if (additions.length < entriesAtOnce) continue
    addEntries(draft, additions)
    additions = []
  }
  addEntries(draft, additions)
}

/** Writes the document and removes what its indexes no longer hold; returns what they have to hold more. */
function writeDocument(draft: Draft, { collection: name, before, after: doc }: Change): Addition[] {
  const { writer } = draft
  const collection = draft.collection(name)
  const stats = draft.stats(collection.id)
  const record = before?.record ?? stats.next++
  if (!before) stats.count++
  if (!doc) stats.count--
  if (doc) writer.put(documentKey(collection.id, record), documentValue(writer.version, doc))
  else writer.remove(documentKey(collection.id, record))

  const additions: Addition[] = []
  for (const index of collection.indexes) {
    if (index.id === primaryIndex) {
      if (before && !doc) writer.remove(primaryKey(collection.id, before.doc._id))
      if (!before && doc) additions.push({ collection: name, index, key: primaryKey(collection.id, doc._id), record, doc })
      continue
    }
    const old = before ? indexEntries(collection.id, index, before.doc).keys : []
    const fresh = doc && indexEntries(collection.id, index, doc)
    for (const key of different(old, fresh?.keys)) writer.remove(entryKey(key, record))
    if (!doc || !fresh) continue
    draft.note(name, index.id, fresh.arrays, fresh.lossy)
    // Under an equal key of a lossy index there may be another value: a unique one has to look again.
    const added = index.lossy ? fresh.keys : different(fresh.keys, old)
    for (const key of added) additions.push({ collection: name, index, key, record, doc })
  }
  return additions
}
