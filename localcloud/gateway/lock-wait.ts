import { setTimeout as sleep } from 'node:timers/promises'
import { LocalCloudError } from '../errors'
import type { Filter } from '../semantics/types'
import type { Store } from '../store/types'
import { transactionLifeMs } from './limits'

/**
 * As in MongoDB, a write outside any transaction waits until the transaction that holds the document has ended.
 * When it returns nothing holds it, so the caller must write before it waits for anything else.
 * @throws LocalCloudError DATABASE_TRANSACTION_CONFLICT when it has waited for more than a transaction's life
 */
export async function waitForLocks(store: Store, collection: string, filter: Filter): Promise<void> {
  const deadline = Date.now() + transactionLifeMs + 1_000
  for (let holder = store.holderOf(collection, filter); holder; holder = store.holderOf(collection, filter)) {
    const left = deadline - Date.now()
    if (left <= 0) throw new LocalCloudError('DATABASE_TRANSACTION_CONFLICT', `A transaction holds documents of ${collection} for too long`)
    const timer = new AbortController()
    await Promise.race([store.ended(holder), sleep(left, undefined, { signal: timer.signal }).catch(() => undefined)])
    timer.abort()
  }
}
