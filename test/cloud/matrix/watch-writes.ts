import type { Store } from '../../../localcloud/store/types'

/** Notes which collections change from now on. `taken()` gives their names since the last time. */
export function watchWrites(store: Store): { taken(): string[] } {
  let names: string[] = []
  const note = (collection: string, changed: boolean) => {
    if (changed) names.push(collection)
  }
  const { insert, modify, modifyAndReturn, remove } = store
  store.insert = (collection, ...rest) => {
    const result = insert(collection, ...rest)
    note(collection, result.ids.length > 0)
    return result
  }
  store.modify = (collection, ...rest) => {
    const result = modify(collection, ...rest)
    note(collection, result.updated > 0 || result.upsertedId !== undefined)
    return result
  }
  store.modifyAndReturn = (collection, ...rest) => {
    const result = modifyAndReturn(collection, ...rest)
    note(collection, result.doc !== undefined)
    return result
  }
  store.remove = (collection, ...rest) => {
    const result = remove(collection, ...rest)
    note(collection, result.deleted > 0)
    return result
  }
  return {
    taken() {
      const taken = [...new Set(names)]
      names = []
      return taken
    },
  }
}
