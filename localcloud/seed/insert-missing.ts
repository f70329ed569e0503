import type { Store } from '../store/types'

/** Inserts the documents whose ids are not there yet, and leaves those that are as they have become. Returns how many were new. */
export function insertMissing(store: Store, collection: string, docs: ReadonlyArray<{ _id: string }>): number {
  const { docs: present } = store.find(collection, { filter: { _id: { $in: docs.map(({ _id }) => _id) } }, projection: { _id: 1 } })
  const known = new Set(present.map(({ _id }) => _id))
  const missing = docs.filter(({ _id }) => !known.has(_id))
  if (missing.length) store.insert(collection, missing)
  return missing.length
}
