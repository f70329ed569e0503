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

const paths = ['a', 'b', 's', 'd', 'n.x', 'n.y', 't', 'i.k', 'i.v']
const text = fc.constantFrom('', 'a', 'ab', 'ab\0', 'ab\0c', 'abc', 'b', 'n1.n2.', 'n1.n2.n3.', '，', '（', '😀', '\ue000', 'z'.repeat(300), `${'z'.repeat(300)}a`)
const number = fc.constantFrom(-Infinity, -2.5, -1, -0, 0, 1, 1.5, 2, 3, 1e21, Infinity, NaN)
const scalar = fc.oneof(
  { weight: 4, arbitrary: number },
  { weight: 4, arbitrary: text },
  fc.boolean(),
  fc.constant(null),
  fc.integer({ min: -3, max: 3 }).map((day) => new Date(day * 86_400_000)),
)
const rare = fc.constantFrom<unknown>({ x: 1 }, { y: 2, x: 1 }, {}, [], [[1, 2], 3], [[]], /^ab/, /b/i)
const value = fc.oneof({ weight: 8, arbitrary: scalar }, { weight: 2, arbitrary: fc.array(scalar, { maxLength: 3 }) }, { weight: 1, arbitrary: rare })
const item = fc.record({ k: value, v: scalar }, { requiredKeys: [] })
const fields = fc.record(
  {
    a: value,
    b: scalar,
    s: text,
    d: number,
    n: fc.oneof(fc.record({ x: value, y: scalar }, { requiredKeys: [] }), scalar),
    t: fc.array(fc.oneof(scalar, rare), { maxLength: 3 }),
    i: fc.oneof(fc.array(fc.oneof({ weight: 5, arbitrary: item }, scalar), { maxLength: 3 }), item),
  },
  { requiredKeys: [] },
)
const id = fc.integer({ min: 0, max: 40 }).map((number) => `id${number}`)

const path = fc.constantFrom(...paths, '_id')
const operator = fc.oneof(
  fc.record({ $eq: value }),
  fc.record({ $gt: scalar, $lt: scalar }, { requiredKeys: ['$gt'] }),
  fc.record({ $gte: scalar, $lte: scalar }, { requiredKeys: ['$lte'] }),
  fc.record({ $in: fc.array(fc.oneof(scalar, fc.constant(/^ab/)), { maxLength: 4 }) }),
  fc.record({ $nin: fc.array(scalar, { maxLength: 2 }) }),
  fc.record({ $ne: scalar }),
  fc.record({ $exists: fc.boolean() }),
  fc.record({ $all: fc.array(scalar, { minLength: 1, maxLength: 2 }) }),
  fc.record({ $regex: fc.constantFrom('^ab', '^n1\\.n2\\.', '^a?b', 'b', '^（', '^z+', '^😀') }),
  fc.record({ $elemMatch: fc.record({ $gte: number, $lt: number }) }),
  fc.record({ $elemMatch: fc.record({ k: fc.oneof(scalar, fc.record({ $gt: scalar })), v: scalar }, { requiredKeys: ['k'] }) }),
  fc.record({ $not: fc.record({ $gt: scalar }) }),
)
const condition = fc.oneof(value, operator, operator, fc.constant(/^ab/))
const demand: fc.Arbitrary<Filter> = fc.oneof(
  fc.tuple(path, condition).map(([name, expected]) => ({ [name]: expected })),
  id.map((_id) => ({ _id })),
  fc.array(id, { maxLength: 4 }).map(($in) => ({ _id: { $in } })),
)
const conjunction = fc.array(demand, { maxLength: 3 }).map((demands): Filter => Object.assign({}, ...demands) as Filter)
const filter: fc.Arbitrary<Filter> = fc.oneof(
  { weight: 4, arbitrary: conjunction },
  { weight: 1, arbitrary: fc.array(conjunction, { minLength: 1, maxLength: 3 }).map(($and) => ({ $and })) },
  { weight: 2, arbitrary: fc.tuple(fc.array(conjunction, { minLength: 1, maxLength: 3 }), conjunction).map(([$or, rest]) => ({ $or, ...rest })) },
)
const order: fc.Arbitrary<Order> = fc.uniqueArray(fc.tuple(path, fc.constantFrom(1 as const, -1 as const)), { maxLength: 3, selector: ([name]) => name })
// Two arrays in one index are refused, so the paths that may hold one come from one field.
const index: fc.Arbitrary<IndexSpec> = fc
  .constantFrom(['a'], ['n.x'], ['t'], ['i.k', 'i.v'])
  .chain((arrays) => fc.uniqueArray(fc.tuple(fc.constantFrom('b', 's', 'd', 'n.y', '_id', ...arrays), fc.constantFrom(1 as const, -1 as const)), { minLength: 1, maxLength: 3, selector: ([name]) => name }))
  .chain((keys) => fc.boolean().map((sparse) => ({ name: `${keys.join()}${sparse ? ' sparse' : ''}`, keys, sparse })))

const request = fc.record({ filter, order, skip: fc.integer({ min: 0, max: 3 }), limit: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }) })
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
        fc.array(index, { maxLength: 4 }),
        fc.uniqueArray(fc.tuple(id, fields), { maxLength: 30, selector: ([key]) => key }),
        fc.array(change, { maxLength: 8 }),
        fc.array(request, { minLength: 1, maxLength: 8 }),
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
      { seed, numRuns: process.env['LONG'] ? 3000 : 150 },
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
