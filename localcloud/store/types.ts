/** The document store behind the gateway. Every call is synchronous and atomic, and durable before it returns. */
import type { Doc, Filter, Order, Projection, Stage, Update } from '../semantics/types'

export interface IndexSpec {
  name: string
  /** Dotted paths in order; `'2dsphere'` marks a geo field (one per index, alone). */
  keys: ReadonlyArray<readonly [path: string, direction: 1 | -1 | '2dsphere']>
  unique?: boolean
  /** With `unique`: documents that lack every key are left out. */
  sparse?: boolean
  /** TTL: a document whose (single, date) key is older than this is removed. */
  expireAfterSeconds?: number
}

/** How much a call read: `scanned` counts the documents that were read, `returned` those that came back or matched a write. */
export interface Cost {
  scanned: number
  returned: number
  /** Name of the index used, `_id`, several joined by `+` for an $or, or `none` for a full scan. */
  plan: string
}

export interface FindRequest {
  filter: Filter
  order?: Order
  skip?: number
  limit?: number
  projection?: Projection
}

export interface Found extends Cost {
  docs: Doc[]
}

export interface Modified extends Cost {
  matched: number
  /** Documents that really changed. */
  updated: number
  upsertedId?: string
}

export interface Store {
  createCollection(name: string): void
  hasCollection(name: string): boolean
  /** Every collection with the indexes that were declared for it. */
  collections(): Array<{ name: string; count: number; indexes: IndexSpec[] }>
  /** Builds the index over what is there; the same spec again is no change, the same name with another spec an error. */
  createIndex(collection: string, spec: IndexSpec): void

  /** Adds all or none; makes the collection and ids of 32 hexadecimal digits where they are missing. An `_id` is always a string. */
  insert(collection: string, docs: ReadonlyArray<Record<string, unknown>>, tx?: string): { ids: string[] }
  find(collection: string, request: FindRequest, tx?: string): Found
  count(collection: string, filter: Filter): Cost & { total: number }
  /** `update` with operators when `merge`, else a whole replacement. */
  modify(collection: string, filter: Filter, update: Update, options: { multi: boolean; merge: boolean; upsert: boolean; now: Date }, tx?: string): Modified
  /** Changes one matching document and returns it as changed; undefined when none matches. */
  modifyAndReturn(collection: string, filter: Filter, update: Update, options: { now: Date }, tx?: string): Cost & { doc?: Doc }
  remove(collection: string, filter: Filter, options: { multi: boolean }, tx?: string): Cost & { deleted: number }
  aggregate(collection: string, stages: readonly Stage[], options: { now: Date }): Cost & { docs: Array<Record<string, unknown>> }

  /** Transactions see the state at `begin` plus their own writes; the second writer of a document is refused. */
  begin(): string
  commit(tx: string): void
  abort(tx: string): void
  /** The transaction that holds a lock on a document which this write would touch; the gateway waits for it before a plain write. */
  holderOf(collection: string, filter: Filter): string | undefined
  /** Resolves when the transaction has ended. */
  ended(tx: string): Promise<void>

  /** Removes what TTL indexes say is over; returns how many. */
  expire(now: Date): number
  close(): Promise<void>
}
