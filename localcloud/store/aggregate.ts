import { leadingMatch, runAggregate } from '../semantics/aggregate'
import type { Doc, Order, Stage } from '../semantics/types'
import { isPlainObject } from './plain-object'
import { planFor } from './planner'
import { search, stream } from './search'
import type { StoreState } from './store-state'
import type { Cost } from './types'

/** Runs a pipeline. Its leading $match, and a $sort and $limit right after it, are read from an index where there is one. */
export function aggregate(state: StoreState, name: string, stages: readonly Stage[], now: Date): Cost & { docs: Array<Record<string, unknown>> } {
  const collection = state.collection(name)
  const source = { view: state.env.current, collection }
  const filter = leadingMatch(stages) ?? {}
  const page = pageAfterMatch(stages)
  const cost = { scanned: 0 }
  const plan = planFor(collection, filter, page?.order ?? [])
  const read = page && search(source, { filter, ...page })
  const resolve = (other: string): Iterable<Doc> => {
    const joined = state.catalog.get(other)
    return joined ? documents(stream({ view: state.env.current, collection: joined }, {}, planFor(joined, {}, []), cost)) : []
  }
  const docs = runAggregate(read ? read.matches.map(({ doc }) => doc) : documents(stream(source, filter, plan, cost)), stages, { now, resolve })
  return { docs, scanned: cost.scanned + (read?.scanned ?? 0), returned: docs.length, plan: plan.name }
}

/** The order and the number of documents that the stages after the leading matches take first, when they do no more than that. */
function pageAfterMatch(stages: readonly Stage[]): { order: Order; most: number } | undefined {
  const [next, ...later] = stages.slice(stages.filter((stage, at) => '$match' in stage && stages.slice(0, at).every((each) => '$match' in each)).length)
  const sort = next?.['$sort']
  const [first, second] = isPlainObject(sort) ? later : [next, ...later]
  const skip = first?.['$skip']
  const limit = skip === undefined ? first?.['$limit'] : second?.['$limit']
  const order = Object.entries(isPlainObject(sort) ? sort : {}).flatMap(([path, direction]) => (direction === 1 || direction === -1 ? [[path, direction] as const] : []))
  if (typeof limit !== 'number' || order.length < Object.keys(sort ?? {}).length) return undefined
  return { order, most: limit + (typeof skip === 'number' ? skip : 0) }
}

function* documents(stored: Iterable<{ doc: Doc }>): Generator<Doc> {
  for (const { doc } of stored) yield doc
}
