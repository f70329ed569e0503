import { encodeEjson } from '../ejson/encode'
import { LocalCloudError } from '../errors'
import type { Order, Stage } from '../semantics/types'
import type { Action } from './action'
import { defaultPageSize, maxPageSize } from './limits'
import { waitForLocks } from './lock-wait'
import type { Params } from './params'

const invalid = (message: string) => new LocalCloudError('INVALID_PARAM', message)

const readOrder = (params: Params): Order =>
  Object.entries(params.ejsonObject('order') ?? {}).map(([path, direction]) => {
    if (direction !== 1 && direction !== -1) throw invalid(`order of ${path} must be 1 or -1`)
    return [path, direction] as const
  })

const add: Action = async ({ params }, { store }) => {
  const collection = params.text('collectionName')
  const tx = params.optionalText('transactionId')
  const docs = params.list('data').map((text) => params.decodeObject(text, 'data'))
  const ids = docs.map(({ _id }) => _id).filter((id) => id !== undefined)
  if (!tx && ids.length) await waitForLocks(store, collection, { _id: { $in: ids } })
  const inserted = store.insert(collection, docs, tx)
  return { body: { data: { insertedIds: inserted.ids } }, cost: { scanned: 0, returned: docs.length, plan: '_id' } }
}

const get: Action = ({ params }, { store, scans }) => {
  const collection = params.text('collectionName')
  const filter = params.ejsonObject('query') ?? {}
  const order = readOrder(params)
  const skip = params.count('offset', 0)
  const limit = params.count('limit', defaultPageSize, maxPageSize) || defaultPageSize
  const request = { filter, order, skip, limit, projection: params.ejsonObject('projection') }
  const found = store.find(collection, request, params.optionalText('transactionId'))
  scans.check({ collection, filter, order }, found, found.docs.length)
  return { body: { data: { list: found.docs.map(encodeEjson), limit, offset: skip } }, cost: found }
}

const count: Action = ({ params }, { store, scans }) => {
  const collection = params.text('collectionName')
  const filter = params.ejsonObject('query') ?? {}
  const counted = store.count(collection, filter)
  scans.check({ collection, filter }, counted, counted.total)
  return { body: { data: { total: counted.total } }, cost: counted }
}

const modify: Action = async ({ params }, { store, scans }) => {
  const collection = params.text('collectionName')
  const filter = params.ejsonObject('query') ?? {}
  const tx = params.optionalText('transactionId')
  const data = params.ejsonObject('data')
  if (!data) throw invalid('data must hold the changes')
  const options = { multi: params.flag('multi'), merge: params.flag('merge'), upsert: params.flag('upsert'), now: params.now }
  if (!tx) await waitForLocks(store, collection, filter)
  scans.beforeWrite(store, collection, filter)
  const modified = store.modify(collection, filter, data, options, tx)
  scans.check({ collection, filter }, modified, modified.matched)
  return { body: { data: { updated: modified.updated, matched: modified.matched, upsert_id: modified.upsertedId } }, cost: modified }
}

const modifyAndReturn: Action = async ({ params }, { store, scans }) => {
  const collection = params.text('collectionName')
  const filter = params.ejsonObject('query') ?? {}
  const tx = params.optionalText('transactionId')
  const data = params.ejsonObject('data')
  if (!data) throw invalid('data must hold the changes')
  if (!tx) await waitForLocks(store, collection, filter)
  scans.beforeWrite(store, collection, filter)
  const { doc, ...cost } = store.modifyAndReturn(collection, filter, data, { now: params.now }, tx)
  scans.check({ collection, filter }, cost, doc ? 1 : 0)
  return { body: { data: doc ? { updated: 1, doc: encodeEjson(doc) } : { updated: 0 } }, cost }
}

const remove: Action = async ({ params }, { store, scans }) => {
  const collection = params.text('collectionName')
  const filter = params.ejsonObject('query') ?? {}
  const tx = params.optionalText('transactionId')
  if (!tx) await waitForLocks(store, collection, filter)
  scans.beforeWrite(store, collection, filter)
  const removed = store.remove(collection, filter, { multi: params.flag('multi') }, tx)
  scans.check({ collection, filter }, removed, removed.deleted)
  return { body: { data: { deleted: removed.deleted } }, cost: removed }
}

function readStages(params: Params): Stage[] {
  return params.list('stages').map((stage) => {
    if (typeof stage !== 'object' || stage === null || !('stageKey' in stage) || !('stageValue' in stage)) throw invalid('a stage has a key and a value')
    return { [String(stage.stageKey)]: params.decode(stage.stageValue, 'stages') }
  })
}

const aggregate: Action = ({ params }, { store, scans }) => {
  const collection = params.text('collectionName')
  const stages = readStages(params)
  const found = store.aggregate(collection, stages, { now: params.now })
  const match = stages[0]?.$match
  const filter = typeof match === 'object' && match !== null ? (match as Record<string, unknown>) : {}
  // What an index found for the first stage is used up by the later ones: only a full scan is waste.
  scans.check({ collection, filter }, found, found.plan === 'none' ? found.docs.length : found.scanned)
  return { body: { data: { list: found.docs.map(encodeEjson) } }, cost: found }
}

const addCollection: Action = ({ params }, { store }) => {
  const collection = params.text('collectionName')
  if (store.hasCollection(collection)) throw new LocalCloudError('DATABASE_COLLECTION_ALREADY_EXIST', `Collection ${collection} exists already`)
  store.createCollection(collection)
  return {}
}

export const documentActions: Record<string, Action> = {
  'database.insertDocument': add,
  'database.getDocument': get,
  'database.calculateDocument': count,
  'database.modifyDocument': modify,
  'database.modifyAndReturnDoc': modifyAndReturn,
  'database.removeDocument': remove,
  'database.aggregateDocuments': aggregate,
  'database.addCollection': addCollection,
}
