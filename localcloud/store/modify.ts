import { LocalCloudError } from '../errors'
import { isRow } from '../semantics/bson-type'
import type { Doc, Filter, Update } from '../semantics/types'
import { assertStorable } from '../semantics/storable'
import { applyUpdate } from '../semantics/update'
import { applyChanges } from './changes'
import { asStored, encodeDocument } from './document-codec'
import { withId } from './document-id'
import { insert } from './insert'
import { search } from './search'
import { readRecord } from './stored-document'
import type { StoreState } from './store-state'
import { targetsOf } from './targets'
import type { Transactions } from './transactions'
import type { Cost, Modified } from './types'

export interface Modification {
  filter: Filter
  update: Update
  now: Date
  /** `update` has operators; else it replaces the document. */
  merge: boolean
  multi: boolean
  upsert: boolean
}

interface Outcome extends Omit<Cost, 'returned'> {
  matched: number
  /** How many really changed. */
  updated: number
  /** The last one as it is now. */
  last?: Doc
}

/** Changes the documents that match, or makes one with `upsert` when none does. */
export function modify(state: StoreState, transactions: Transactions, name: string, modification: Modification, tx?: string): Modified {
  const missing = modification.upsert && !state.catalog.has(name)
  const { scanned, plan, matched, updated } = missing ? nothing : change(state, transactions, name, modification, tx)
  if (matched || !modification.upsert) return { scanned, plan, returned: matched, matched, updated }
  const [upsertedId] = insert(state, transactions, name, [inserted(modification)], tx)
  return { scanned, plan, returned: 1, matched: 0, updated: 0, ...(upsertedId !== undefined && { upsertedId }) }
}

/** Changes one matching document and gives it as it is then. */
export function modifyAndReturn(state: StoreState, transactions: Transactions, name: string, modification: Modification, tx?: string): Cost & { doc?: Doc } {
  const { scanned, plan, matched, last } = change(state, transactions, name, modification, tx)
  return { scanned, plan, returned: matched, ...(last && { doc: asStored(last) }) }
}

const nothing: Outcome = { scanned: 0, plan: 'none', matched: 0, updated: 0 }

function change(state: StoreState, transactions: Transactions, name: string, modification: Modification, tx?: string): Outcome {
  return tx === undefined ? changePlainly(state, name, modification) : changeInTransaction(transactions, name, modification, tx)
}

function changePlainly(state: StoreState, name: string, modification: Modification): Outcome {
  const collection = state.collection(name)
  const { records, scanned, plan } = targetsOf({ view: state.env.current, collection }, modification.filter, modification.multi)
  let updated = 0
  let last: Doc | undefined
  if (records.length) {
    state.write((draft) => {
      for (const record of records) {
        const before = readRecord(draft.writer, collection.id, record)
        if (!before) continue
        last = changed(before.doc, modification)
        if (isSame(before.doc, last)) continue
        applyChanges(draft, [{ collection: name, before, after: last }])
        updated++
      }
    })
  }
  return { scanned, plan, matched: records.length, updated, ...(last && { last }) }
}

function changeInTransaction(transactions: Transactions, name: string, modification: Modification, tx: string): Outcome {
  return transactions.run(tx, (transaction) => {
    const { filter, multi } = modification
    const { matches, scanned, plan } = search(transactions.sourceFor(transaction, name), { filter, most: multi ? Infinity : 1 })
    let updated = 0
    let last: Doc | undefined
    for (const { doc } of matches) {
      last = asStored(changed(doc, modification))
      if (!isSame(doc, last)) updated++
      // Locked even when nothing changes: the transaction relies on what it saw.
      transactions.write(transaction, name, doc._id, last)
    }
    return { scanned, plan, matched: matches.length, updated, ...(last && { last }) }
  })
}

function changed(doc: Doc, { update, merge, now, filter }: Modification): Doc {
  if (merge) return applyUpdate(doc, update, { now, filter })
  assertStorable(update)
  const next = withId(update, doc._id)
  if (next._id === doc._id) return next
  throw new LocalCloudError('DATABASE_REQUEST_FAILED', "Performing an update on the path '_id' would modify the immutable field '_id'")
}

function inserted({ update, merge, now, filter }: Modification): Record<string, unknown> {
  if (merge) return applyUpdate(undefined, update, { now, inserting: true, filter })
  const named = filter['_id']
  return { ...(!isRow(named) && { _id: named }), ...update }
}

const isSame = (a: Doc, b: Doc) => encodeDocument(a).equals(encodeDocument(b))
