import type { Store } from '../../localcloud/store/types'

/** The collection that `fillStore` fills. */
export const benchCollection = 'bench_cases'

const atOnce = 5000
const states = ['submitted', 'accepted', 'returned', 'granted', 'closed']

/** The id of the n-th document. */
export const benchId = (n: number) => `case-${String(n).padStart(9, '0')}`

/** A case as the province would have it, about 600 bytes; the same for the same number. */
export function benchDocument(n: number): Record<string, unknown> {
  const at = new Date(Date.UTC(2024, 0, 1) + n * 1000)
  return {
    _id: benchId(n),
    orgPath: `n1.n${n % 14}.n${n % 122}.n${n % 5003}.`,
    state: states[n % states.length],
    amountCents: (n % 97) * 1000,
    person: `o${(n * 7919) % 2_000_003}`,
    createdAt: at,
    updatedAt: new Date(at.getTime() + 86_400_000),
    tags: [`k${n % 6}`, `y${n % 40}`],
    note: '家里老人需要陪同就医，社区已联系志愿者，下周一上午出发。',
    timeline: [{ at, to: 'submitted', by: `o${n % 1000}` }],
  }
}

/**
 * Adds documents 0 to count - 1, many to a commit, then two indexes: built over what is there, an index is written once and not page by
 * page again and again. `progress` hears how many documents are in.
 */
export function fillStore(store: Store, count: number, progress: (done: number) => void = () => {}): void {
  for (let from = 0; from < count; from += atOnce) {
    store.insert(benchCollection, Array.from({ length: Math.min(atOnce, count - from) }, (_, at) => benchDocument(from + at)))
    progress(Math.min(count, from + atOnce))
  }
  store.createIndex(benchCollection, { name: 'org_state_created', keys: [['orgPath', 1], ['state', 1], ['createdAt', -1]] })
  store.createIndex(benchCollection, { name: 'person', keys: [['person', 1]] })
}
