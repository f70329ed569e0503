import type { CollectionState } from './catalog'
import type { View } from './environment'
import type { IndexChoice, KeyRange } from './index-choice'
import { primaryIndex, recordAtEnd } from './key-space'
import type { Plan } from './planner'
import { readAll, readRecord } from './stored-document'
import type { StoredDocument } from './stored-document'

/** What a plan reads, range by range and lazily; a document that several entries lead to comes once. */
export function* candidates(view: View, collection: CollectionState, plan: Plan): Generator<Iterable<StoredDocument>> {
  if (!plan.scans) {
    yield readAll(view, collection.id)
    return
  }
  const seen = plan.repeats ? new Set<number>() : undefined
  for (const scan of plan.scans) {
    const ranges = scan.reverse ? [...scan.ranges].reverse() : scan.ranges
    for (const range of ranges) yield documentsIn(view, collection, scan, range, seen)
  }
}

function* documentsIn(view: View, collection: CollectionState, scan: IndexChoice, range: KeyRange, seen?: Set<number>): Generator<StoredDocument> {
  for (const record of recordsIn(view, scan, range)) {
    if (seen?.has(record)) continue
    seen?.add(record)
    const stored = readRecord(view, collection.id, record)
    if (stored) yield stored
  }
}

function* recordsIn(view: View, { index, reverse, equal }: IndexChoice, { start, end }: KeyRange): Generator<number> {
  if (index.id !== primaryIndex) {
    for (const key of view.keys(start, end, reverse)) yield recordAtEnd(key)
  } else if (equal) {
    // One `_id`: the range starts with its whole key.
    const record = view.get(start)
    if (record) yield recordAtEnd(record)
  } else {
    for (const { value } of view.entries(start, end, reverse)) yield recordAtEnd(value)
  }
}
