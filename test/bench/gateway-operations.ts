/** What the gateway bench does, through the unmodified SDK. */
import cloudbase from '@cloudbase/node-sdk'

type Operation = (n: number) => Promise<unknown>

const id = (n: number) => `doc-${String(n).padStart(9, '0')}`

/** Each operation by name; `n` runs over the documents, so that no two calls in a row meet the same one. */
export function gatewayOperations(documents: number): Record<string, Operation> {
  const db = cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV }).database()
  const _ = db.command
  const $ = _.aggregate
  const docs = db.collection('docs')
  // A stride that is prime to any round number walks over all documents.
  const at = (n: number) => (n * 7_919) % documents
  const hundred = (n: number) => Math.floor(at(n) / 100)
  let added = 0
  return {
    'get by id': (n) => docs.doc(id(at(n))).get(),
    'query of 10': (n) => docs.where({ ten: Math.floor(at(n) / 10) }).get(),
    'sort and limit': (n) => docs.where({ hundred: hundred(n) }).orderBy('at', 'desc').limit(10).get(),
    add: () => docs.add({ _id: `new-${process.pid}-${added++}`, ten: -1, hundred: -1, at: new Date(), kind: 'new' }),
    'update with inc': (n) => docs.doc(id(at(n))).update({ count: _.inc(1) }),
    updateAndReturn: (n) => docs.where({ _id: id(at(n)), count: _.gte(0) }).updateAndReturn({ count: _.inc(1) }),
    count: (n) => docs.where({ hundred: hundred(n) }).count(),
    'aggregate over 100': (n) => docs.aggregate().match({ hundred: hundred(n) }).group({ _id: '$kind', n: $.sum(1), most: $.max('$count') }).end(),
    // Start, read, write, commit: four round trips.
    transaction: (n) =>
      db.runTransaction(async (t: typeof db) => {
        await t.collection('docs').doc(id(at(n))).get()
        await t.collection('docs').doc(id(at(n))).update({ count: _.inc(1) })
      }),
  }
}
