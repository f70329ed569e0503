import { LocalCloudError } from '../errors'
import { project } from '../semantics/project'
import type { Doc } from '../semantics/types'
import { aggregate } from './aggregate'
import { claimFolder } from './claim-folder'
import { openEnvironment } from './environment'
import { expire } from './expire'
import { createIndex } from './indexes'
import { insert } from './insert'
import { modify, modifyAndReturn } from './modify'
import { planFor } from './planner'
import { remove } from './remove'
import { search, stream } from './search'
import { StoreState } from './store-state'
import { Transactions } from './transactions'
import type { Store } from './types'

export interface StoreOptions {
  /** How long a transaction may stay open; CloudBase gives 30 s. */
  transactionMs?: number
  /** The folder is gone when this process ends: no write waits for the disk. */
  throwAway?: boolean
}

/** Opens the store in a folder, which it makes when it is not there and which nobody else may have open. */
export function openStore(dir: string, { transactionMs = 30_000, throwAway }: StoreOptions = {}): Store {
  const release = claimFolder(dir)
  const env = openEnvironment(dir, throwAway)
  const state = new StoreState(env)
  const transactions = new Transactions(state, transactionMs)
  const plain = (name: string) => ({ view: env.current, collection: state.collection(name) })

  return {
    createCollection(name) {
      if (state.catalog.has(name)) throw new LocalCloudError('DATABASE_COLLECTION_ALREADY_EXIST', `Table exist: ${name}`)
      state.write((draft) => draft.collection(name))
    },
    hasCollection: (name) => state.catalog.has(name),
    collections: () =>
      Array.from(state.catalog.values(), (collection) => ({
        name: collection.name,
        count: state.countOf(collection),
        indexes: collection.indexes.slice(1).map(({ spec }) => spec),
      })),
    createIndex: (name, spec) => createIndex(state, name, spec),

    insert: (name, docs, tx) => ({ ids: insert(state, transactions, name, docs, tx) }),
    find(name, { filter, order = [], skip = 0, limit = Infinity, projection }, tx) {
      const request = { filter, order, most: skip + limit }
      const { matches, scanned, plan } =
        tx === undefined ? search(plain(name), request) : transactions.run(tx, (open) => search(transactions.sourceFor(open, name), request))
      const docs = matches.slice(skip).map(({ doc }) => (projection ? (project(doc, projection, filter) as Doc) : doc))
      return { docs, scanned, returned: docs.length, plan }
    },
    count(name, filter) {
      const source = plain(name)
      if (!Object.keys(filter).length) return { total: state.countOf(source.collection), scanned: 0, returned: 0, plan: '_id' }
      const plan = planFor(source.collection, filter, [])
      const cost = { scanned: 0 }
      let total = 0
      for (const _ of stream(source, filter, plan, cost)) total++
      return { total, ...cost, returned: total, plan: plan.name }
    },
    modify: (name, filter, update, options, tx) => modify(state, transactions, name, { filter, update, ...options }, tx),
    modifyAndReturn: (name, filter, update, { now }, tx) =>
      modifyAndReturn(state, transactions, name, { filter, update, now, merge: true, multi: false, upsert: false }, tx),
    remove: (name, filter, { multi }, tx) => remove(state, transactions, name, filter, multi, tx),
    aggregate: (name, stages, { now }) => aggregate(state, name, stages, now),

    begin: () => transactions.begin(),
    commit: (tx) => transactions.commit(tx),
    abort: (tx) => transactions.abort(tx),
    holderOf: (name, filter) => transactions.holderOf(name, filter),
    ended: (tx) => transactions.ended(tx),

    expire: (now) => expire(state, transactions, now),
    async close() {
      transactions.closeAll()
      await env.close()
      release()
    },
  }
}
