import { leadingMatch, runAggregate } from '../semantics/aggregate'
import { isRow } from '../semantics/bson-type'
import type { Doc, Filter, Order, Stage } from '../semantics/types'
import type { CollectionState } from './catalog'
import { farthestMeters } from './geo-choice'
import type { NearSearch } from './geo-choice'
import { planFor } from './planner'
import { search, stream } from './search'
import type { StoreState } from './store-state'
import type { Cost } from './types'

/**
 * Runs a pipeline. What it reads first comes from an index where there is one: a leading $geoNear, or leading $match stages with a $sort
 * and $limit right after them. A $lookup reads the other collection whole.
 */
export function aggregate(state: StoreState, name: string, stages: readonly Stage[], now: Date): Cost & { docs: Array<Record<string, unknown>> } {
  const collection = state.collection(name)
  const view = state.env.current
  const geoPaths = collection.indexes.flatMap(({ geo }) => geo ?? [])
  const geoKey = geoPaths.length === 1 ? geoPaths[0] : undefined
  const cost = { scanned: 0 }
  const read = (from: CollectionState, filter: Filter, plan = planFor(from, filter, [])) => documents(stream({ view, collection: from }, filter, plan, cost))
  const resolve = (other: string): Iterable<Doc> => {
    const joined = state.catalog.get(other)
    return joined ? read(joined, {}) : []
  }
  const run = (first: Iterable<Doc>) => runAggregate(first, stages, { now, resolve, ...(geoKey !== undefined && { geoKey }) })

  const filter = leadingMatch(stages)
  const page = pageAfterMatch(stages)
  if (page) {
    const { matches, scanned, plan } = search({ view, collection }, { filter, ...page })
    const docs = run(matches.map(({ doc }) => doc))
    return { docs, scanned: scanned + cost.scanned, returned: docs.length, plan }
  }
  const near = nearOfPipeline(stages, geoKey)
  const wanted = near?.filter ?? filter
  const plan = planFor(collection, wanted, [], near)
  const docs = run(read(collection, wanted, plan))
  return { docs, ...cost, returned: docs.length, plan: plan.name }
}

/** The order and the number of documents that the stages after the leading matches take first, when they do no more than that. */
function pageAfterMatch(stages: readonly Stage[]): { order: Order; most: number } | undefined {
  const start = stages.findIndex((stage) => !isRow(stage['$match']))
  const [next, ...later] = start < 0 ? [] : stages.slice(start)
  const sort = isRow(next?.['$sort']) ? next['$sort'] : undefined
  const [first, second] = sort ? later : [next, ...later]
  const skip = first?.['$skip']
  const limit = skip === undefined ? first?.['$limit'] : second?.['$limit']
  const order = Object.entries(sort ?? {}).flatMap(([path, direction]) => (direction === 1 || direction === -1 ? [[path, direction] as const] : []))
  if (typeof limit !== 'number' || order.length < Object.keys(sort ?? {}).length) return undefined
  return { order, most: limit + (typeof skip === 'number' ? skip : 0) }
}

/** Where a leading $geoNear looks. Whether it is well formed is for the stage itself to say. */
function nearOfPipeline([stage]: readonly Stage[], geoKey: string | undefined): (NearSearch & { filter: Filter }) | undefined {
  const options = stage?.['$geoNear']
  if (!isRow(options) || !isRow(options['near'])) return undefined
  const { near, key: path = geoKey, maxDistance, query } = options as Filter & { near: Filter }
  const center = near['coordinates']
  if (typeof path !== 'string' || !Array.isArray(center)) return undefined
  return { path, center, meters: typeof maxDistance === 'number' ? maxDistance : farthestMeters, filter: isRow(query) ? query : {} }
}

function* documents(stored: Iterable<{ doc: Doc }>): Generator<Doc> {
  for (const { doc } of stored) yield doc
}
