import type { Filter } from '../semantics/types'
import { planFor } from './planner'
import { search, stream } from './search'
import type { Source } from './search'

export interface Targets {
  /** Records of the matching documents. */
  records: number[]
  scanned: number
  plan: string
}

/** What a plain write will touch: numbers only, so that a change of millions of documents needs no memory for them. */
export function targetsOf(source: Source, filter: Filter, multi: boolean): Targets {
  if (!multi) {
    const { matches, scanned, plan } = search(source, { filter, most: 1 })
    return { records: matches.flatMap(({ record }) => record ?? []), scanned, plan }
  }
  const plan = planFor(source.collection, filter, [])
  const cost = { scanned: 0 }
  const records = Array.from(stream(source, filter, plan, cost), ({ record }) => record)
  return { records, ...cost, plan: plan.name }
}
