import { LocalCloudError } from '../errors'
import type { Filter, Order } from '../semantics/types'
import type { Cost, Store } from '../store/types'
import { filterShape, missingIndex } from './filter-shape'
import { wastedScanLimit } from './limits'

interface Query {
  collection: string
  filter: Filter
  order?: Order
}

/**
 * Queries that read many documents for nothing: refused in strict mode, else said once for each shape.
 */
export class ScanGuard {
  private readonly told = new Set<string>()

  constructor(
    readonly strict: boolean,
    private readonly said: (text: string) => void,
  ) {}

  /**
   * Strict mode looks before it writes, so that a refused write has changed nothing.
   * @throws LocalCloudError DATABASE_UNINDEXED_SCAN
   */
  beforeWrite(store: Store, collection: string, filter: Filter) {
    if (!this.strict || !store.hasCollection(collection)) return
    const counted = store.count(collection, filter)
    this.check({ collection, filter }, counted, counted.total)
  }

  /**
   * `used`: the documents that came back or were changed.
   * @throws LocalCloudError DATABASE_UNINDEXED_SCAN in strict mode
   */
  check({ collection, filter, order }: Query, { scanned, plan }: Cost, used: number) {
    if (scanned - used <= wastedScanLimit) return
    const index = missingIndex(filter, order)
    const shape = `${collection} ${filterShape(filter)}${order?.length ? ` order ${JSON.stringify(Object.fromEntries(order))}` : ''}`
    const hint = index ? `an index on ${index} is missing` : 'no index can serve it; write the query another way'
    const text = `${shape} read ${scanned} documents and used ${used} (plan: ${plan}): ${hint}`
    if (this.strict) throw new LocalCloudError('DATABASE_UNINDEXED_SCAN', text)
    if (this.told.has(shape)) return
    this.told.add(shape)
    this.said(`slow query: ${text}`)
  }
}
