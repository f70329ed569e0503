import { LocalCloudError } from '../errors'
import { newCollection } from './catalog'
import type { Catalog, CollectionState, CollectionStats, IndexState } from './catalog'
import type { Environment, View, Writer } from './environment'
import { collectionKey, collectionsPrefix, statsKey } from './key-space'
import { after } from './key-writer'

/** Collections, their indexes and counts: small, kept in memory as the last commit left them, and read once when the store opens. */
export class StoreState {
  catalog: Catalog
  private readonly stats = new Map<number, CollectionStats>()

  constructor(readonly env: Environment) {
    this.catalog = readCatalog(env.current)
    for (const { id } of this.catalog.values()) {
      const bytes = env.current.get(statsKey(id))
      if (bytes) this.stats.set(id, JSON.parse(bytes.toString()) as CollectionStats)
    }
  }

  countOf(collection: CollectionState): number {
    return this.stats.get(collection.id)?.count ?? 0
  }

  collection(name: string): CollectionState {
    const collection = this.catalog.get(name)
    if (!collection) throw new LocalCloudError('DATABASE_COLLECTION_NOT_EXIST', `Db or Table not exist: ${name}`)
    return collection
  }

  /** One atomic, durable write. What it did to collections and counts is known to others only once it is committed. */
  write<T>(action: (draft: Draft) => T): T {
    const stats = new Map<number, CollectionStats>()
    const { result, catalog } = this.env.write((writer) => {
      const draft = new Draft(writer, this.catalog, (id) => {
        const known = stats.get(id) ?? { count: 0, next: 0, ...this.stats.get(id) }
        stats.set(id, known)
        return known
      })
      const done = action(draft)
      for (const name of draft.changed) writer.put(collectionKey(name), Buffer.from(JSON.stringify(draft.collection(name))))
      for (const [id, known] of stats) writer.put(statsKey(id), Buffer.from(JSON.stringify(known)))
      return { result: done, catalog: draft.catalog }
    })
    this.catalog = catalog
    for (const [id, known] of stats) this.stats.set(id, known)
    return result
  }
}

/** Collections and counts as one write is about to leave them. */
export class Draft {
  readonly changed = new Set<string>()
  readonly catalog: Map<string, CollectionState>

  constructor(
    readonly writer: Writer,
    before: Catalog,
    /** The numbers of a collection, to be changed in place. */
    readonly stats: (collection: number) => CollectionStats,
  ) {
    this.catalog = new Map(before)
  }

  collection(name: string): CollectionState {
    return this.catalog.get(name) ?? this.keep(newCollection(this.catalog.size + 1, name))
  }

  keep(collection: CollectionState): CollectionState {
    this.catalog.set(collection.name, collection)
    this.changed.add(collection.name)
    return collection
  }

  /** Notes what an index has met for the first time; the planner must know it before the entries are visible. */
  note(name: string, index: number, arrays: readonly string[], lossy: boolean): void {
    const collection = this.collection(name)
    const known = collection.indexes.find((each) => each.id === index)
    if (!known || ((known.lossy || !lossy) && arrays.every((path) => known.arrays.includes(path)))) return
    const met: IndexState = { ...known, lossy: known.lossy || lossy, arrays: [...new Set([...known.arrays, ...arrays])] }
    this.keep({ ...collection, indexes: collection.indexes.map((each) => (each.id === index ? met : each)) })
  }
}

function readCatalog(view: View): Catalog {
  const prefix = collectionsPrefix()
  const collections = Array.from(view.entries(prefix, after(prefix)), ({ value }) => JSON.parse(value.toString()) as CollectionState)
  return new Map(collections.map((collection) => [collection.name, collection]))
}
