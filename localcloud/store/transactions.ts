import { randomBytes } from 'node:crypto'
import { compileFilter } from '../semantics/match'
import type { Doc, Filter } from '../semantics/types'
import { applyChanges } from './changes'
import { conditionsOf } from './conditions'
import { duplicate } from './index-additions'
import type { Source } from './search'
import { readById } from './stored-document'
import type { StoredDocument } from './stored-document'
import type { StoreState } from './store-state'
import { Transaction } from './transaction'
import { transactionConflict, transactionOver } from './transaction-error'
import { uniqueTwin } from './unique-twin'

/**
 * Snapshot isolation: a transaction reads the state at its beginning with its own writes on top. It locks a document with its first
 * write to it; whoever comes second, or finds the document changed since the snapshot, is refused and ended.
 */
export class Transactions {
  private readonly open = new Map<string, Transaction>()
  /** Collection → document → the transaction that writes it. */
  private readonly locks = new Map<string, Map<string, Transaction>>()

  constructor(
    private readonly state: StoreState,
    private readonly lifeMs: number,
  ) {}

  begin(): string {
    const id = randomBytes(16).toString('hex')
    const timer = setTimeout(() => this.end(id), this.lifeMs)
    timer.unref()
    this.open.set(id, new Transaction(id, this.state.env.snapshot(), this.state.catalog, timer))
    return id
  }

  /** Runs one operation of the transaction; an operation that fails ends it, as in MongoDB. */
  run<T>(id: string, operation: (transaction: Transaction) => T): T {
    const transaction = this.open.get(id)
    if (!transaction) throw transactionOver(id, this.lifeMs / 1000)
    try {
      return operation(transaction)
    } catch (error) {
      this.end(id)
      throw error
    }
  }

  /** What the transaction sees of a collection. One that was created since has nothing in the snapshot, so its indexes may be used. */
  sourceFor(transaction: Transaction, name: string): Source {
    const collection = transaction.catalog.get(name) ?? this.state.collection(name)
    const written = new Map(Array.from(transaction.writesIn(name), ([id, { after }]) => [id, after] as const))
    return { view: transaction.snapshot, collection, written }
  }

  /** Locks the document for the transaction and notes what it is to be. */
  write(transaction: Transaction, name: string, id: string, after: Doc | undefined): void {
    const holder = this.locks.get(name)?.get(id)
    if (holder && holder !== transaction) throw transactionConflict()
    const source = this.sourceFor(transaction, name)
    const { collection, view } = source
    const before = readById(view, collection.id, id)
    if (!isSame(before, readById(this.state.env.current, collection.id, id))) throw transactionConflict()
    // Against what the transaction sees; the commit checks again, against everything.
    const index = after && uniqueTwin(source, after)
    if (index) throw duplicate({ collection: name, index, doc: after })
    const held = this.locks.get(name) ?? new Map<string, Transaction>()
    this.locks.set(name, held.set(id, transaction))
    transaction.keep(name, id, { ...(before && { before }), ...(after && { after }) })
  }

  commit(id: string): void {
    this.run(id, (transaction) => {
      const changes = Array.from(transaction.writes(), ([collection, documentId, written]) => {
        // A plain write may have gone past the lock: the first to commit wins.
        const now = readById(this.state.env.current, this.state.collection(collection).id, documentId)
        if (!isSame(now, written.before)) throw transactionConflict()
        return { collection, ...written }
      }).filter(({ before, after }) => before ?? after)
      if (changes.length) this.state.write((draft) => applyChanges(draft, changes))
    })
    this.end(id)
  }

  abort(id: string): void {
    this.run(id, () => this.end(id))
  }

  ended(id: string): Promise<void> {
    return this.open.get(id)?.ended ?? Promise.resolve()
  }

  isLocked(name: string, id: string): boolean {
    return this.locks.get(name)?.has(id) ?? false
  }

  /** A transaction that writes a document which the filter matches, or whose `_id` the filter names though it is not committed yet. */
  holderOf(name: string, filter: Filter): string | undefined {
    const held = this.locks.get(name)
    const collection = this.state.catalog.get(name)
    if (!held?.size || !collection) return undefined
    const isMatch = compileFilter(filter)
    const named = namedIds(filter)
    for (const [id, transaction] of held) {
      const stored = readById(this.state.env.current, collection.id, id)
      if (stored ? isMatch(stored.doc) : named.has(id)) return transaction.id
    }
    return undefined
  }

  closeAll(): void {
    for (const id of [...this.open.keys()]) this.end(id)
  }

  private end(id: string): void {
    const transaction = this.open.get(id)
    if (!transaction) return
    this.open.delete(id)
    for (const [name, documentId] of transaction.writes()) {
      const held = this.locks.get(name)
      held?.delete(documentId)
      if (!held?.size) this.locks.delete(name)
    }
    transaction.end()
  }
}

/** The `_id`s that a filter gives by name. */
function namedIds(filter: Filter): Set<unknown> {
  const conditions = conditionsOf(filter).all.filter(({ path, kind }) => path === '_id' && (kind === 'eq' || kind === 'in'))
  return new Set(conditions.flatMap(({ value }) => value))
}

const isSame = (a: StoredDocument | undefined, b: StoredDocument | undefined) => a?.record === b?.record && a?.version === b?.version
