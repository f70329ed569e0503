import { sortComparator } from '../semantics/compare'
import { nearestPlace, nearOf } from '../semantics/geo'
import type { NearQuery } from '../semantics/geo'
import { compileFilter } from '../semantics/match'
import type { Doc, Filter, Order } from '../semantics/types'
import { BestFirst } from './best-first'
import { candidates } from './candidates'
import type { CollectionState } from './catalog'
import { asStored } from './document-codec'
import type { View } from './environment'
import { farthestMeters } from './geo-choice'
import { inOrder } from './in-order'
import { planFor } from './planner'
import type { Plan } from './planner'
import type { StoredDocument } from './stored-document'

/** What a caller sees: a state of the database, and on top of it what its own transaction has written (undefined: removed). */
export interface Source {
  view: View
  collection: CollectionState
  written?: ReadonlyMap<string, Doc | undefined>
}

export interface Search {
  filter: Filter
  order?: Order
  /** Not more than this many documents. */
  most?: number
}

/** A document that matches; `record` is where it is stored, if the caller sees it as it is stored. */
export interface Match {
  doc: Doc
  record?: number
}

export interface Matches {
  matches: Match[]
  /** Documents read. Index entries that lead to a document are not counted apart from it. */
  scanned: number
  plan: string
}

const firstRingMeters = 2_000

/** The documents that match, in the requested order; by distance for $near without an order, else as the plan reads them. */
export function search(source: Source, { filter, order = [], most = Infinity }: Search): Matches {
  const near = nearOf(filter)
  if (near) return searchNear(source, { filter, order, most }, near)
  const plan = planFor(source.collection, filter, order)
  return read(source, { filter, plan, most, ...(order.length && { compare: sortComparator(order), sorted: plan.sorted }) })
}

/**
 * The nearest few are found in growing circles: each is sixteen times as large, so all of them cost little more than the last.
 * With an order of its own, or without a limit, the whole circle is read at once.
 */
function searchNear(source: Source, { filter, order, most }: Required<Search>, near: NearQuery): Matches {
  const compare = order.length ? sortComparator(order) : nearest(near)
  const farthest = Math.min(near.maxDistance, farthestMeters)
  let scanned = 0
  for (let radius = order.length || most === Infinity ? farthest : Math.max(firstRingMeters, near.minDistance * 2); ; radius *= 4) {
    const meters = Math.min(radius, farthest)
    const plan = planFor(source.collection, filter, [], { path: near.path, center: near.point, meters })
    const isPart = plan.scans !== undefined && meters < farthest
    const found = read(source, { filter: isPart ? within(filter, near, meters) : filter, plan, most, compare })
    scanned += found.scanned
    if (!isPart || found.matches.length >= most) return { ...found, scanned }
  }
}

/** The matches one by one as the plan reads them, without an order; `cost` grows while they are taken. */
export function* stream({ view, collection }: Source, filter: Filter, plan: Plan, cost: { scanned: number }): Generator<StoredDocument> {
  const isMatch = compileFilter(filter)
  for (const range of candidates(view, collection, plan)) {
    for (const stored of range) {
      cost.scanned++
      if (isMatch(stored.doc)) yield stored
    }
  }
}

interface Reading {
  filter: Filter
  plan: Plan
  most: number
  compare?: (a: Doc, b: Doc) => number
  /** Each range comes in the order of `compare`. */
  sorted?: boolean
}

function read({ view, collection, written }: Source, { filter, plan, most, compare, sorted = false }: Reading): Matches {
  const isMatch = compileFilter(filter)
  const byOrder = compare && ((a: Match, b: Match) => compare(a.doc, b.doc))
  const found = new BestFirst<Match>(most, byOrder)
  for (const doc of written?.values() ?? []) if (doc && isMatch(doc)) found.add({ doc: asStored(doc) })
  let scanned = 0
  function* matching(range: Iterable<StoredDocument>): Generator<Match> {
    for (const { doc, record } of range) {
      scanned++
      if (!written?.has(doc._id) && isMatch(doc)) yield { doc, record }
    }
  }
  const lists = Array.from(candidates(view, collection, plan), matching)
  for (const list of byOrder && sorted ? [inOrder(lists, byOrder)] : lists) {
    if (!compare && found.full) break
    let taken = 0
    for (const match of list) {
      found.add(match)
      taken++
      if (compare ? sorted && taken >= most : found.full) break
    }
  }
  return { matches: found.take(), scanned, plan: plan.name }
}

const nearest = (near: NearQuery) => (a: Doc, b: Doc) => metersTo(near, a) - metersTo(near, b)

const metersTo = (near: NearQuery, doc: Doc) => nearestPlace(doc, near.path, near.point)?.meters ?? Infinity

/** The same search in a smaller circle. */
function within(filter: Filter, near: NearQuery, meters: number): Filter {
  const $geometry = { type: 'Point', coordinates: near.point }
  return { $and: [filter, { [near.path]: { $nearSphere: { $geometry, $minDistance: near.minDistance, $maxDistance: meters } } }] }
}
