import type { CollectionState } from '../../../localcloud/store/catalog'
import { openEnvironment } from '../../../localcloud/store/environment'
import type { View } from '../../../localcloud/store/environment'
import { entryKey } from '../../../localcloud/store/index-additions'
import { indexEntries } from '../../../localcloud/store/index-entries'
import { indexPrefix, primaryIndex, recordAtEnd } from '../../../localcloud/store/key-space'
import { after } from '../../../localcloud/store/key-writer'
import { primaryKey, readAll } from '../../../localcloud/store/stored-document'
import { StoreState } from '../../../localcloud/store/store-state'

/** Where documents, index entries and counts of a closed store do not agree. */
export async function storeProblems(dir: string): Promise<string[]> {
  const env = openEnvironment(dir)
  const state = new StoreState(env)
  const problems: string[] = []
  for (const collection of state.catalog.values()) {
    const documents = [...readAll(env.current, collection.id)]
    if (documents.length !== state.countOf(collection)) problems.push(`${collection.name}: counts ${state.countOf(collection)}, has ${documents.length}`)
    for (const index of collection.indexes) {
      const expected = new Set<string>()
      for (const { doc, record } of documents) {
        if (index.id === primaryIndex) expected.add(`${primaryKey(collection.id, doc._id).toString('latin1')} → ${record}`)
        else for (const key of indexEntries(collection.id, index, doc).keys) expected.add(entryKey(key, record).toString('latin1'))
      }
      const actual = new Set(entriesOf(env.current, collection, index.id))
      for (const entry of expected) if (!actual.has(entry)) problems.push(`${collection.name}.${index.spec.name}: lacks ${entry}`)
      for (const entry of actual) if (!expected.has(entry)) problems.push(`${collection.name}.${index.spec.name}: has ${entry}`)
    }
  }
  await env.close()
  return problems
}

function* entriesOf(view: View, collection: CollectionState, index: number): Generator<string> {
  const prefix = indexPrefix(collection.id, index)
  for (const { key, value } of view.entries(prefix, after(prefix))) {
    const bytes = Buffer.from(key).toString('latin1')
    yield index === primaryIndex ? `${bytes} → ${recordAtEnd(value)}` : bytes
  }
}
