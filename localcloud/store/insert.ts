import { assertStorable } from '../semantics/storable'
import type { Doc } from '../semantics/types'
import { applyChanges } from './changes'
import { withId } from './document-id'
import { duplicate } from './index-additions'
import { asStored } from './document-codec'
import { recordOfId } from './stored-document'
import type { StoreState } from './store-state'
import type { Transactions } from './transactions'

/** Adds all documents or none; a missing collection is created. Returns their ids in order. */
export function insert(state: StoreState, transactions: Transactions, name: string, given: ReadonlyArray<Record<string, unknown>>, tx?: string): string[] {
  const docs = given.map((doc) => withId(doc))
  docs.forEach(assertStorable)
  if (tx === undefined) state.write((draft) => applyChanges(draft, docs.map((after) => ({ collection: name, after }))))
  else insertInTransaction(state, transactions, name, docs, tx)
  return docs.map((doc) => doc._id)
}

function insertInTransaction(state: StoreState, transactions: Transactions, name: string, docs: readonly Doc[], tx: string): void {
  transactions.run(tx, (transaction) => {
    if (!state.catalog.has(name)) state.write((draft) => draft.collection(name))
    for (const doc of docs) {
      const { view, collection, written } = transactions.sourceFor(transaction, name)
      const taken = written?.has(doc._id) ? written.get(doc._id) !== undefined : recordOfId(view, collection.id, doc._id) !== undefined
      if (taken) throw duplicate({ collection: name, index: collection.indexes[0]!, doc })
      transactions.write(transaction, name, doc._id, asStored(doc))
    }
  })
}
