import { LocalCloudError } from '../errors'
import { checkIndexSpec, newIndex, sameSpec } from './catalog'
import { addIndexEntries } from './changes'
import { readAll } from './stored-document'
import type { StoreState } from './store-state'
import type { IndexSpec } from './types'

/** CloudBase allows this many, the one on `_id` included. */
const mostIndexes = 20

/** Builds the index over what is there, in one write; the same spec again is no change. */
export function createIndex(state: StoreState, name: string, spec: IndexSpec): void {
  checkIndexSpec(spec)
  const known = state.catalog.get(name)?.indexes
  const same = known?.find((index) => index.spec.name === spec.name)
  if (same && sameSpec(same.spec, spec)) return
  if (same) throw new LocalCloudError('DATABASE_REQUEST_FAILED', `Index with name: ${spec.name} already exists with different options`)
  if (known && known.length >= mostIndexes) throw new LocalCloudError('DATABASE_REQUEST_FAILED', `${name} has ${mostIndexes} indexes already`)
  // Read beside the write, not in it: the entries that are written do not move what is being read.
  const before = state.env.snapshot()
  try {
    state.write((draft) => {
      const collection = draft.collection(name)
      const index = newIndex(collection.indexes.length, spec)
      draft.keep({ ...collection, indexes: [...collection.indexes, index] })
      addIndexEntries(draft, name, index, readAll(before, collection.id))
    })
  } finally {
    before.release()
  }
}
