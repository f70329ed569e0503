import fc from 'fast-check'
import { Query, aggregate } from 'mingo'
import { runAggregate } from '../../../localcloud/semantics/aggregate'
import { compileFilter } from '../../../localcloud/semantics/match'

/**
 * mingo is another implementation of the same language. Where it follows MongoDB (plain numbers and strings, arrays of them, paths
 * without nested arrays) both must agree.
 */
const scalar = fc.oneof(fc.nat(4), fc.constantFrom('a', 'b', 'c'))
const value = fc.oneof(scalar, fc.array(scalar, { minLength: 1, maxLength: 3 }))
const row = fc.record(
  { a: value, b: fc.record({ c: value }), d: fc.array(fc.record({ e: scalar, f: scalar }), { minLength: 1, maxLength: 3 }) },
  { requiredKeys: ['a', 'd'] },
)

const path = fc.constantFrom('a', 'b.c', 'd.e', 'd.0.f')
const onValue = fc.oneof(
  fc.record({ $eq: scalar }),
  fc.record({ $ne: scalar }),
  fc.record({ $gt: scalar }),
  fc.record({ $gte: scalar, $lt: scalar }),
  fc.record({ $in: fc.array(scalar) }),
  fc.record({ $nin: fc.array(scalar) }),
  fc.record({ $exists: fc.boolean() }),
  fc.record({ $not: fc.record({ $gt: scalar }) }),
)
const onList = fc.oneof(
  fc.record({ a: fc.record({ $size: fc.nat(3) }) }),
  fc.record({ a: fc.record({ $elemMatch: fc.record({ $gt: scalar, $lte: scalar }) }) }),
  fc.record({ d: fc.record({ $elemMatch: fc.record({ e: scalar, f: fc.record({ $gte: scalar }) }) }) }),
)
const condition = fc.oneof(
  fc.tuple(path, fc.oneof(scalar, onValue)).map(([key, wanted]) => ({ [key]: wanted })),
  onList,
)
const filter = fc.oneof(
  condition,
  fc.record({ $or: fc.array(condition, { minLength: 1, maxLength: 3 }) }),
  fc.record({ $and: fc.array(condition, { minLength: 1, maxLength: 3 }) }),
  fc.record({ $nor: fc.array(condition, { minLength: 1, maxLength: 3 }) }),
)

test('filters', () => {
  fc.assert(
    fc.property(filter, row, (wanted, doc) => {
      expect(compileFilter(wanted)(doc)).toBe(new Query(wanted).test(doc))
    }),
    { numRuns: 3000 },
  )
})

const plain = fc.record({ k: scalar, n: fc.nat(9) })
const pipeline = fc.constantFrom<Array<Record<string, unknown>>>(
  [
    { $group: { _id: '$k', total: { $sum: '$n' }, mean: { $avg: '$n' }, most: { $max: '$n' }, all: { $push: '$n' } } },
    { $sort: { total: -1, _id: 1 } },
  ],
  [{ $match: { n: { $gt: 3 } } }, { $project: { k: 1, twice: { $multiply: ['$n', 2] }, text: { $concat: [{ $toString: '$n' }, '!'] } } }],
  [{ $addFields: { l: { $range: [0, '$n'] } } }, { $unwind: '$l' }, { $sort: { l: 1, n: 1 } }, { $skip: 1 }, { $limit: 5 }],
  [{ $sort: { k: 1, n: -1 } }, { $project: { _id: 0, big: { $cond: [{ $gte: ['$n', 5] }, 'yes', 'no'] } } }],
)

test('pipelines', () => {
  fc.assert(
    fc.property(fc.array(plain), pipeline, (rows, stages) => {
      const docs = rows.map((fields, _id) => ({ _id, ...fields }))
      expect(runAggregate(docs, stages, { now: new Date(0), resolve: () => [] })).toEqual(
        aggregate(structuredClone(docs), structuredClone(stages)),
      )
    }),
    { numRuns: 400 },
  )
})
