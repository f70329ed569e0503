import type { Filter } from '../semantics/types'
import { applyChanges } from './changes'
import { search } from './search'
import { readRecord } from './stored-document'
import type { StoreState } from './store-state'
import { targetsOf } from './targets'
import type { Transactions } from './transactions'
import type { Cost } from './types'

/** Removes the documents that match, or one of them. */
export function remove(state: StoreState, transactions: Transactions, name: string, filter: Filter, multi: boolean, tx?: string): Cost & { deleted: number } {
  return tx === undefined ? removePlainly(state, name, filter, multi) : removeInTransaction(transactions, name, filter, multi, tx)
}

/** Removes records that are known to be there. */
export function removeRecords(state: StoreState, name: string, records: readonly number[]): void {
  if (!records.length) return
  state.write((draft) => {
    for (const record of records) {
      const before = readRecord(draft.writer, draft.collection(name).id, record)
      if (before) applyChanges(draft, [{ collection: name, before }])
    }
  })
}

function removePlainly(state: StoreState, name: string, filter: Filter, multi: boolean): Cost & { deleted: number } {
  const { records, scanned, plan } = targetsOf({ view: state.env.current, collection: state.collection(name) }, filter, multi)
  removeRecords(state, name, records)
  return { deleted: records.length, scanned, plan, returned: records.length }
}

function removeInTransaction(transactions: Transactions, name: string, filter: Filter, multi: boolean, tx: string): Cost & { deleted: number } {
  return transactions.run(tx, (transaction) => {
    const { matches, scanned, plan } = search(transactions.sourceFor(transaction, name), { filter, most: multi ? Infinity : 1 })
    for (const { doc } of matches) transactions.write(transaction, name, doc._id, undefined)
    return { deleted: matches.length, scanned, plan, returned: matches.length }
  })
}
