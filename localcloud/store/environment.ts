import { open } from 'lmdb'
import type { RangeOptions, RootDatabase, Transaction } from 'lmdb'

/** A consistent state of the key space. Ranges are [start, end) of keys; reversed ones run from the last key down. */
export interface View {
  get(key: Buffer): Buffer | undefined
  keys(start: Buffer, end: Buffer, reverse?: boolean): Iterable<Buffer>
  entries(start: Buffer, end: Buffer, reverse?: boolean): Iterable<{ key: Buffer; value: Buffer }>
}

/** A state held still until it is released, while others go on writing. During a write only its ranges show it: lmdb's `get` then sees the write. */
export interface Snapshot extends View {
  release(): void
}

export interface Writer extends View {
  put(key: Buffer, value: Buffer): void
  remove(key: Buffer): void
  /** Number of this write, rising for the life of the database; it serves as the version of what it writes. */
  readonly version: number
}

export interface Environment {
  /** What the last write left. Not to be iterated while writing. */
  readonly current: View
  snapshot(): Snapshot
  /** All that `action` writes becomes durable together before this returns (not in a throw-away one); nothing does when it throws. */
  write<T>(action: (writer: Writer) => T): T
  close(): Promise<void>
}

type Database = RootDatabase<Buffer, Buffer>

/** The lmdb environment in `dir`: memory-mapped, so what is read lives in the page cache and not in the heap. `throwAway`: nobody waits for the disk. */
export function openEnvironment(dir: string, throwAway = false): Environment {
  const database: Database = open({
    path: dir,
    keyEncoding: 'binary',
    encoding: 'binary',
    // A commit is flushed before it returns, in one step.
    overlappingSync: false,
    noSync: throwAway,
    // Every open transaction holds one reader.
    maxReaders: 2048,
    noSubdir: false,
  })
  const current = viewOf(database)
  return {
    current,
    snapshot() {
      // Each commit makes lmdb renew its reader, so this one sees the last of them.
      const transaction = database.useReadTransaction()
      return { ...viewOf(database, transaction), release: () => transaction.done() }
    },
    write: (action) =>
      database.transactionSync(() =>
        action({
          ...current,
          put: (key, value) => void database.putSync(key, value),
          remove: (key) => void database.removeSync(key),
          version: database.getWriteTxnId(),
        }),
      ),
    close: () => database.close(),
  }
}

function viewOf(database: Database, transaction?: Transaction): View {
  const options = transaction && { transaction }
  // lmdb takes the upper end as the start of a reversed range: [start, end) becomes (end, start], with both rims turned.
  const range = (start: Buffer, end: Buffer, reverse: boolean, values: boolean): RangeOptions & { values: boolean; inclusiveEnd?: boolean } => ({
    ...options,
    ...(reverse ? { start: end, end: start, reverse, exclusiveStart: true, inclusiveEnd: true } : { start, end }),
    values,
  })
  return {
    get: (key) => database.get(key, options),
    keys: (start, end, reverse = false) => database.getKeys(range(start, end, reverse, false)) as Iterable<Buffer>,
    entries: (start, end, reverse = false) => database.getRange(range(start, end, reverse, true)),
  }
}
