import fc from 'fast-check'
import { sortComparator } from '../../../localcloud/semantics/compare'
import { compileFilter } from '../../../localcloud/semantics/match'
import type { Doc, Filter, Order } from '../../../localcloud/semantics/types'
import { openStore } from '../../../localcloud/store/open-store'
import type { IndexSpec } from '../../../localcloud/store/types'
import { storeProblems } from './store-problems'
import { temporaryStore } from './temporary-store'

const seed = 20_240_601
const held = temporaryStore()

// Most values come from a few, so that conditions meet documents and documents meet each other; the rest are the odd ones.
const few = fc.constantFrom<unknown>(1, 2, 'ab', 'abc')
const oddText = fc.constantFrom('', 'a', 'ab\0', 'ab\0c', 'n1.n2.', 'n1.n2.n3.', '，', '（', '😀', '\ue000')
// What makes keys coarser than their values, and their index lossy: kept to two fields, so that the other indexes can give an order.
const long = fc.constantFrom('z'.repeat(300), `${'z'.repeat(300)}a`, 'z'.repeat(256))
const oddNumber = fc.constantFrom(-Infinity, -2.5, -0, 0, 1.5, 1e21, Infinity, NaN)
const day = fc.integer({ min: -2, max: 2 }).map((days) => new Date(days * 86_400_000))
const odd = fc.oneof(oddText, oddNumber, fc.boolean(), fc.constant(null), day)
const scalar = fc.oneof({ weight: 7, arbitrary: few }, { weight: 2, arbitrary: odd })
const rare = fc.constantFrom<unknown>({ x: 1 }, { y: 2, x: 1 }, {}, [], [[1, 2], 3], [[]], /^ab/, /b/i)
const list = fc.array(scalar, { maxLength: 3 })
const value = fc.oneof({ weight: 8, arbitrary: scalar }, { weight: 3, arbitrary: list })
const any = fc.oneof({ weight: 5, arbitrary: value }, rare)
const number = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 0, max: 4 }) }, oddNumber)
const item = fc.record({ k: scalar, v: scalar }, { requiredKeys: [] })
const items = fc.array(fc.oneof({ weight: 8, arbitrary: item }, scalar), { maxLength: 3 })
const sub = fc.record({ x: any, y: scalar }, { requiredKeys: [] })
const fields = fc.record({ a: value, b: scalar, s: fc.oneof(few, oddText, long), d: number, n: fc.oneof({ weight: 5, arbitrary: sub }, scalar), t: list, i: fc.oneof(items, item) }, { requiredKeys: [] })
const id = fc.integer({ min: 0, max: 40 }).map((n) => `id${n}`)

const arrayPaths = [['a'], ['n.x'], ['t'], ['i.k', 'i.v']]
const scalarPaths = ['b', 's', 'd', 'n.y', '_id']
const path = fc.constantFrom(...scalarPaths, ...arrayPaths.flat())
const operator = fc.oneof(
  fc.record({ $eq: fc.oneof(any, long) }),
  fc.record({ $gt: scalar, $lt: scalar }, { requiredKeys: ['$gt'] }),
  fc.record({ $gte: number, $lte: number }, { requiredKeys: ['$lte'] }),
  fc.record({ $gt: fc.oneof(oddText, long), $lt: fc.oneof(oddText, long) }, { requiredKeys: ['$lt'] }),
  fc.record({ $in: fc.array(fc.oneof({ weight: 9, arbitrary: scalar }, fc.constant(/^ab/)), { minLength: 1, maxLength: 4 }) }),
  fc.record({ $nin: list }),
  fc.record({ $ne: scalar }),
  fc.record({ $exists: fc.boolean() }),
  fc.record({ $all: fc.array(scalar, { minLength: 1, maxLength: 2 }) }),
  fc.record({ $regex: fc.constantFrom('^ab', '^n1\\.n2\\.', '^a?b', '^abc*', '^aba{0}', 'b', '^（', '^z+', '^😀') }),
  fc.record({ $elemMatch: fc.record({ $gte: number, $lt: number }) }),
  fc.record({ $not: fc.record({ $gt: scalar }) }),
)
const condition = fc.oneof({ weight: 3, arbitrary: scalar }, { weight: 1, arbitrary: any }, { weight: 6, arbitrary: operator }, { weight: 1, arbitrary: fc.constant(/^ab/) })
const demand: fc.Arbitrary<Filter> = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(path, condition).map(([name, expected]) => ({ [name]: expected })) },
  { weight: 1, arbitrary: fc.record({ i: fc.record({ $elemMatch: fc.record({ k: fc.oneof(scalar, fc.record({ $gt: scalar })), v: scalar }, { requiredKeys: ['k'] }) }) }) },
  { weight: 1, arbitrary: fc.oneof(id, fc.array(id, { maxLength: 4 }).map(($in) => ({ $in }))).map((_id) => ({ _id })) },
)
const conjunction = fc.array(demand, { maxLength: 2 }).map((demands): Filter => Object.assign({}, ...demands) as Filter)
const filter: fc.Arbitrary<Filter> = fc.oneof(
  { weight: 5, arbitrary: conjunction },
  { weight: 1, arbitrary: fc.array(conjunction, { minLength: 1, maxLength: 3 }).map(($and) => ({ $and })) },
  { weight: 2, arbitrary: fc.tuple(fc.array(conjunction, { minLength: 1, maxLength: 3 }), conjunction).map(([$or, rest]) => ({ $or, ...rest })) },
)
const direction = fc.constantFrom(1 as const, -1 as const)
const order: fc.Arbitrary<Order> = fc.uniqueArray(fc.tuple(path, direction), { maxLength: 2, selector: ([name]) => name })
// Two arrays in one index are refused, so the paths that may hold one come from one field.
const index: fc.Arbitrary<IndexSpec> = fc
  .constantFrom(...arrayPaths)
  .chain((arrays) => fc.uniqueArray(fc.tuple(fc.oneof(fc.constantFrom(...scalarPaths), fc.constantFrom(...arrays)), direction), { minLength: 1, maxLength: 3, selector: ([name]) => name }))
  .chain((keys) => fc.constantFrom(false, false, true).map((sparse) => ({ name: `${keys.join()}${sparse ? ' sparse' : ''}`, keys, sparse })))

const page = { skip: fc.constantFrom(0, 0, 1), limit: fc.constantFrom(undefined, 1, 2, 3) }
const request = fc.oneof(
  { weight: 2, arbitrary: fc.record({ filter, order, ...page }) },
  // The same path in the filter and first in the order, then a second one: what compound indexes are for.
  {
    weight: 1,
    arbitrary: fc
      .record({ path, expected: condition, turn: direction, then: order, also: conjunction, ...page })
      .map(({ path: name, expected, turn, then, also, ...rest }) => ({ ...rest, filter: { ...also, [name]: expected }, order: [[name, turn], ...then.filter(([other]) => other !== name)] as const })),
  },
  {
    weight: 1,
    arbitrary: fc.record({ path, expected: few, order, ...page }).map(({ path: name, expected, ...rest }) => ({ ...rest, filter: { [name]: expected } })),
  },
)
const change = fc.oneof(
  fc.record({ kind: fc.constant('replace' as const), id, fields }),
  fc.record({ kind: fc.constant('remove' as const), filter: demand }),
  fc.record({ kind: fc.constant('index' as const), index }),
)

describe('a find with indexes', () => {
  it('gives what a scan with the same filter and order gives, also after changes', async () => {
    let runs = 0
    fc.assert(
      fc.property(
        fc.array(index, { minLength: 1, maxLength: 6, size: 'max' }),
        fc.uniqueArray(fc.tuple(id, fields), { minLength: 20, maxLength: 40, size: 'max', selector: ([key]) => key }),
        fc.array(change, { maxLength: 6, size: 'max' }),
        fc.array(request, { minLength: 20, maxLength: 60, size: 'max' }),
        (indexes, documents, changes, requests) => {
          const name = `c${runs++}`
          const model = new Map<string, Doc>()
          held.store.createCollection(name)
          for (const spec of indexes) held.store.createIndex(name, spec)
          if (documents.length) held.store.insert(name, documents.map(([_id, rest]) => ({ ...rest, _id })))
          for (const [_id, rest] of documents) model.set(_id, { _id, ...rest })
          for (const each of changes) {
            if (each.kind === 'index') held.store.createIndex(name, each.index)
            else if (each.kind === 'replace') {
              held.store.modify(name, { _id: each.id }, each.fields, { multi: false, merge: false, upsert: true, now: new Date(0) })
              model.set(each.id, { _id: each.id, ...each.fields })
            } else {
              held.store.remove(name, each.filter, { multi: true })
              const isMatch = compileFilter(each.filter)
              for (const doc of [...model.values()]) if (isMatch(doc)) model.delete(doc._id)
            }
          }
          for (const each of requests) expectSameAnswer(name, [...model.values()], each)
          expect(held.store.count(name, {}).total).toBe(model.size)
        },
      ),
      { seed, numRuns: process.env['LONG'] ? 1500 : 60 },
    )
    await held.store.close()
    expect(await storeProblems(held.dir)).toEqual([])
    held.store = openStore(held.dir)
  })
})

type Request = { filter: Filter; order: Order; skip: number; limit?: number | undefined }

function expectSameAnswer(name: string, documents: Doc[], { filter: wanted, order: by, skip, limit }: Request): void {
  const isMatch = compileFilter(wanted)
  const all = documents.filter(isMatch).sort(by.length ? sortComparator(by) : () => 0)
  const { docs } = held.store.find(name, { filter: wanted, order: by, skip, ...(limit !== undefined && { limit }) })
  const size = Math.max(0, Math.min(all.length - skip, limit ?? Infinity))
  expect(docs).toHaveLength(size)
  const ids = new Set(docs.map((doc) => doc._id))
  expect(ids.size).toBe(size)
  const expected = new Map(all.map((doc) => [doc._id, doc]))
  for (const doc of docs) expect(doc).toEqual(expected.get(doc._id))
  // Equal documents may come in any order: what counts is that each place holds one that belongs there.
  if (by.length) docs.forEach((doc, at) => expect(sortComparator(by)(doc, all[skip + at]!)).toBe(0))
  expect(held.store.count(name, wanted).total).toBe(all.length)
}
