import type { Doc } from '../semantics/types'
import type { Catalog } from './catalog'
import type { Snapshot } from './environment'
import type { StoredDocument } from './stored-document'

/** A document as the transaction found it in its snapshot, and as it is to be (undefined: removed). */
export interface Written {
  before?: StoredDocument
  after?: Doc
}

/** An open transaction: a snapshot that stands still, and the writes that nobody else sees yet. */
export class Transaction {
  private readonly collections = new Map<string, Map<string, Written>>()
  private finish: () => void = () => {}
  readonly ended = new Promise<void>((resolve) => (this.finish = resolve))

  constructor(
    readonly id: string,
    readonly snapshot: Snapshot,
    /** The indexes that the snapshot holds entries of. */
    readonly catalog: Catalog,
    private readonly timer: NodeJS.Timeout,
  ) {}

  writesIn(collection: string): ReadonlyMap<string, Written> {
    return this.collections.get(collection) ?? new Map<string, Written>()
  }

  *writes(): Generator<[collection: string, id: string, written: Written]> {
    for (const [collection, documents] of this.collections) for (const [id, written] of documents) yield [collection, id, written]
  }

  keep(collection: string, id: string, written: Written): void {
    const documents = this.collections.get(collection) ?? new Map<string, Written>()
    this.collections.set(collection, documents.set(id, written))
  }

  end(): void {
    clearTimeout(this.timer)
    this.snapshot.release()
    this.finish()
  }
}
