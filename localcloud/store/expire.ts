import type { CollectionState, IndexState } from './catalog'
import { candidates } from './candidates'
import { chooseIndex } from './index-choice'
import { removeRecords } from './remove'
import type { StoreState } from './store-state'
import type { Transactions } from './transactions'

const atOnce = 1000

/** Removes the documents whose date in a TTL index is over; those that a transaction is writing wait for the next time. */
export function expire(state: StoreState, transactions: Transactions, now: Date): number {
  let removed = 0
  for (const collection of state.catalog.values()) {
    for (const index of collection.indexes) {
      if (index.spec.expireAfterSeconds === undefined) continue
      const records = expired(state, transactions, collection, index, new Date(now.getTime() - index.spec.expireAfterSeconds * 1000))
      for (let from = 0; from < records.length; from += atOnce) removeRecords(state, collection.name, records.slice(from, from + atOnce))
      removed += records.length
    }
  }
  return removed
}

function expired(state: StoreState, transactions: Transactions, collection: CollectionState, index: IndexState, latest: Date): number[] {
  const [path = ''] = index.spec.keys[0] ?? []
  // Like MongoDB: only dates count, and of an array its earliest.
  const scan = chooseIndex(collection.id, index, [{ path, kind: 'lte', value: latest }], [])
  if (!scan) return []
  const records: number[] = []
  for (const range of candidates(state.env.current, collection, { name: index.spec.name, scans: [scan], sorted: false, repeats: index.arrays.length > 0 })) {
    for (const { doc, record } of range) if (!transactions.isLocked(collection.name, doc._id)) records.push(record)
  }
  return records
}
