import type { Filter, Order } from '../semantics/types'
import type { CollectionState } from './catalog'
import { conditionsOf } from './conditions'
import type { Conditions } from './conditions'
import { chooseGeoIndex } from './geo-choice'
import type { NearSearch } from './geo-choice'
import { chooseIndex } from './index-choice'
import type { IndexChoice } from './index-choice'

export interface Plan {
  /** Names of the indexes, `none` for a full scan. */
  name: string
  /** What to read, one after the other; undefined for every document. */
  scans?: IndexChoice[]
  /** Each range of each scan gives its documents in the requested order. */
  sorted: boolean
  /** A document may come more than once. */
  repeats: boolean
}

const mostBranches = 100
/** MongoDB merges no more ranges than this; where there are more, it reads them all and sorts. */
const mostMerged = 200

/**
 * Picks the index with the longest prefix bound to values, then one with a range, then one that gives the order. The plan reads every
 * match and perhaps more: the filter is always tested on the document. `near` narrows a search by distance to its radius.
 */
export function planFor(collection: CollectionState, filter: Filter, order: Order, near?: NearSearch): Plan {
  const conditions = conditionsOf(filter)
  const geo = chooseGeoIndex(collection, conditions.all, near)
  const scans = geo ? better(geo, bestIndex(collection, conditions, [])) : scansFor(collection, conditions, order)
  if (!scans) return { name: 'none', sorted: !order.length, repeats: false }
  return {
    name: [...new Set(scans.map((scan) => scan.index.spec.name))].join('+'),
    scans,
    sorted: scans.every((scan) => scan.sorted || !order.length) && scans.reduce((ranges, scan) => ranges + scan.ranges.length, 0) <= mostMerged,
    repeats: scans.length > 1 || scans.some((scan) => scan.index.arrays.length > 0),
  }
}

/** A place is narrower than most values, but not than one document. */
const better = (geo: IndexChoice, other: IndexChoice | undefined) => [other && isExact(other) ? other : geo]

function scansFor(collection: CollectionState, conditions: Conditions, order: Order): IndexChoice[] | undefined {
  const best = bestIndex(collection, conditions, order)
  if (best?.equal) return [best]
  return branches(collection, conditions, order) ?? (best && [best])
}

/** One scan for each branch of an $or, when each has an index. */
function branches(collection: CollectionState, { all, alternatives }: Conditions, order: Order): IndexChoice[] | undefined {
  for (const filters of alternatives) {
    const others = alternatives.filter((each) => each !== filters)
    const scans: IndexChoice[] = []
    for (const filter of filters) {
      const inner = conditionsOf(filter)
      const branch = scansFor(collection, { all: [...all, ...inner.all], alternatives: [...others, ...inner.alternatives] }, order)
      if (!branch?.every((scan) => scan.equal || scan.ranged) || scans.length + branch.length > mostBranches) break
      scans.push(...branch)
      if (filter === filters[filters.length - 1]) return scans
    }
  }
  return undefined
}

function bestIndex(collection: CollectionState, { all }: Conditions, order: Order): IndexChoice | undefined {
  const choices = collection.indexes.flatMap((index) => chooseIndex(collection.id, index, all, order) ?? [])
  return choices.reduce<IndexChoice | undefined>((best, next) => (best && compareRanks(rank(best), rank(next)) >= 0 ? best : next), undefined)
}

const isExact = (choice: IndexChoice) => Boolean(choice.index.spec.unique) && choice.equal === choice.index.spec.keys.length && choice.ranges.length === 1

const rank = (choice: IndexChoice) => [Number(isExact(choice)), choice.equal, Number(choice.ranged), Number(choice.sorted), -choice.ranges.length]

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, position) => value !== b[position])
  return at < 0 ? 0 : a[at]! - b[at]!
}
