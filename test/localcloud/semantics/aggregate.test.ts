import { leadingMatch, runAggregate } from '../../../localcloud/semantics/aggregate'
import type { Stage } from '../../../localcloud/semantics/types'
import { notSupported, refusal } from './refusal'

type Rows = Array<Record<string, unknown>>
const now = new Date('2026-03-01T00:00:00Z')
const run = (rows: Rows, stages: Stage[], others: Record<string, Rows> = {}) =>
  runAggregate(rows, stages, { now, resolve: (name) => others[name] ?? [] })
const gives = (rows: Rows, cases: Array<[stages: Stage[], result: unknown]>) =>
  test.each(cases)('%j gives %j', (stages, result) => expect(run(rows, stages)).toStrictEqual(result))

const sales: Rows = [
  { _id: 1, item: 'a', price: 10, n: 2, tags: ['x', 'y'], at: { city: 'gz', zip: 1 } },
  { _id: 2, item: 'b', price: 20, n: 1, tags: ['y'], at: { city: 'sz', zip: 2 } },
  { _id: 3, item: 'a', price: 5, n: 5, tags: [], at: { city: 'gz', zip: 3 } },
  { _id: 4, item: 'c', price: null, n: 10 },
]
const ids = (...list: number[]) => list.map((_id) => ({ _id }))
const idOnly = { $project: { _id: 1 } }

describe('$match, $sort, $skip, $limit, $count', () =>
  gives(sales, [
    [[{ $match: { item: 'a' } }, idOnly], ids(1, 3)],
    [[{ $match: { $expr: { $gt: [{ $multiply: ['$price', '$n'] }, 20] } } }, idOnly], ids(3)],
    [[{ $sort: { price: -1, _id: 1 } }, idOnly], ids(2, 1, 3, 4)],
    [[{ $sort: { tags: 1, _id: -1 } }, idOnly], ids(3, 4, 1, 2)],
    [[{ $skip: 1 }, { $limit: 2 }, idOnly], ids(2, 3)],
    [[{ $match: { item: 'a' } }, { $count: 'many' }], [{ many: 2 }]],
    [[{ $match: { item: 'z' } }, { $count: 'many' }], []],
  ]))

describe('$project', () =>
  gives(
    [{ _id: 1, a: 1, b: { c: 2, d: 3 }, l: [{ x: 1, y: 2 }, 5] }],
    [
      [[{ $project: { a: 1 } }], [{ _id: 1, a: 1 }]],
      [[{ $project: { _id: 0, a: true } }], [{ a: 1 }]],
      [[{ $project: { 'b.c': 1 } }], [{ _id: 1, b: { c: 2 } }]],
      [[{ $project: { b: { c: 1 } } }], [{ _id: 1, b: { c: 2 } }]],
      [[{ $project: { l: 0, 'b.c': 0 } }], [{ _id: 1, a: 1, b: { d: 3 } }]],
      [[{ $project: { _id: 0 } }], [{ a: 1, b: { c: 2, d: 3 }, l: [{ x: 1, y: 2 }, 5] }]],
      [[{ $project: { 'l.x': 1 } }], [{ _id: 1, l: [{ x: 1 }] }]],
      [[{ $project: { 'l.x': 0, b: 0 } }], [{ _id: 1, a: 1, l: [{ y: 2 }, 5] }]],
      [
        [{ $project: { _id: '$a', sum: { $add: ['$a', '$b.c'] }, gone: '$q', text: 'a', list: ['$a', '$q'] } }],
        [{ _id: 1, sum: 3, text: 'a', list: [1, null] }],
      ],
      [[{ $project: { _id: 0, b: { c: 1, e: '$a' } } }], [{ b: { c: 2, e: 1 } }]],
      [[{ $project: { _id: 0, 'l.z': '$a' } }], [{ l: { z: 1 } }]],
      [[{ $project: { _id: 0, a: { $cond: ['$q', 1, '$$REMOVE'] }, t: '$$NOW' } }], [{ t: now }]],
    ],
  ))

describe('$addFields, $set, $unset, $replaceRoot, $replaceWith', () =>
  gives(
    [{ _id: 1, a: 1, b: { c: 2 }, l: [{ x: 1 }, 5] }],
    [
      [[{ $addFields: { 'b.d': '$a', e: 3 } }], [{ _id: 1, a: 1, b: { c: 2, d: 1 }, l: [{ x: 1 }, 5], e: 3 }]],
      [[{ $set: { l: '$$REMOVE', b: '$q', a: { z: 1 } } }], [{ _id: 1, a: { z: 1 } }]],
      [[{ $addFields: { l: { y: '$a' } } }, { $unset: ['a', 'b'] }], [{ _id: 1, l: [{ x: 1, y: 1 }, { y: 1 }] }]],
      [[{ $unset: 'b.c' }, { $unset: 'l' }], [{ _id: 1, a: 1, b: {} }]],
      [[{ $replaceRoot: { newRoot: '$b' } }], [{ c: 2 }]],
      [[{ $replaceWith: { $mergeObjects: ['$b', { z: '$a' }] } }], [{ c: 2, z: 1 }]],
      [[{ $replaceRoot: { newRoot: { id: '$_id', q: '$q' } } }], [{ id: 1 }]],
    ],
  ))

describe('$group and $sortByCount', () =>
  gives(sales, [
    [
      [{ $group: { _id: '$item', total: { $sum: '$price' }, mean: { $avg: '$price' }, n: { $sum: 1 } } }],
      [
        { _id: 'a', total: 15, mean: 7.5, n: 2 },
        { _id: 'b', total: 20, mean: 20, n: 1 },
        { _id: 'c', total: 0, mean: null, n: 1 },
      ],
    ],
    [
      [{ $group: { _id: null, all: { $push: '$at.city' }, some: { $addToSet: '$at.city' } } }],
      [{ _id: null, all: ['gz', 'sz', 'gz'], some: ['gz', 'sz'] }],
    ],
    [
      [{ $group: { _id: { c: '$at.city' }, least: { $min: '$price' }, most: { $max: '$n' } } }],
      [
        { _id: { c: 'gz' }, least: 5, most: 5 },
        { _id: { c: 'sz' }, least: 20, most: 1 },
        { _id: {}, least: null, most: 10 },
      ],
    ],
    [[{ $group: { _id: '$missing', first: { $first: '$item' }, last: { $last: '$at' } } }], [{ _id: null, first: 'a', last: null }]],
    [
      [{ $group: { _id: 1, at: { $mergeObjects: '$at' }, sd: { $stdDevPop: '$n' } } }],
      [{ _id: 1, at: { city: 'gz', zip: 3 }, sd: Math.sqrt(12.25) }],
    ],
    [[{ $group: { _id: '$item' } }], [{ _id: 'a' }, { _id: 'b' }, { _id: 'c' }]],
    [
      [{ $unwind: '$tags' }, { $sortByCount: '$tags' }],
      [
        { _id: 'y', count: 2 },
        { _id: 'x', count: 1 },
      ],
    ],
    [
      [{ $sortByCount: { $gt: ['$n', 1] } }],
      [
        { _id: true, count: 3 },
        { _id: false, count: 1 },
      ],
    ],
  ]))

test('1 and 1.0 are one group; null and missing are one; "1" is another', () => {
  const rows = [{ k: 1 }, { k: 1.0 }, { k: '1' }, { k: null }, {}, { k: -0 }, { k: 0 }]
  expect(run(rows, [{ $group: { _id: '$k', n: { $sum: 1 } } }]).map(({ n }) => n)).toEqual([2, 1, 2, 2])
})

describe('$unwind', () =>
  gives(
    [{ _id: 1, l: ['a', 'b'] }, { _id: 2, l: [] }, { _id: 3, l: '' }, { _id: 4 }, { _id: 5, l: null }],
    [
      [
        [{ $unwind: '$l' }],
        [
          { _id: 1, l: 'a' },
          { _id: 1, l: 'b' },
          { _id: 3, l: '' },
        ],
      ],
      [
        [{ $unwind: { path: '$l', includeArrayIndex: 'i', preserveNullAndEmptyArrays: true } }],
        [
          { _id: 1, l: 'a', i: 0 },
          { _id: 1, l: 'b', i: 1 },
          { _id: 2, i: null },
          { _id: 3, l: '', i: null },
          { _id: 4, i: null },
          { _id: 5, l: null, i: null },
        ],
      ],
      [
        [{ $match: { _id: 1 } }, { $project: { _id: 0, o: { l: '$l' } } }, { $unwind: { path: '$o.l' } }],
        [{ o: { l: 'a' } }, { o: { l: 'b' } }],
      ],
    ],
  ))

describe('$bucket and $bucketAuto', () => {
  const rows = [1, 2, 2, 3, 7, 9].map((v, _id) => ({ _id, v }))
  gives(rows, [
    [
      [{ $bucket: { groupBy: '$v', boundaries: [0, 2, 5, 6, 8], default: 'rest' } }],
      [
        { _id: 0, count: 1 },
        { _id: 2, count: 3 },
        { _id: 6, count: 1 },
        { _id: 'rest', count: 1 },
      ],
    ],
    [[{ $bucket: { groupBy: '$v', boundaries: [0, 10], output: { all: { $push: '$v' } } } }], [{ _id: 0, all: [1, 2, 2, 3, 7, 9] }]],
    [
      [{ $bucketAuto: { groupBy: '$v', buckets: 3 } }],
      [
        { _id: { min: 1, max: 3 }, count: 3 },
        { _id: { min: 3, max: 9 }, count: 2 },
        { _id: { min: 9, max: 9 }, count: 1 },
      ],
    ],
    [
      [{ $bucketAuto: { groupBy: '$v', buckets: 9, output: { n: { $sum: 1 } } } }],
      [
        { _id: { min: 1, max: 2 }, n: 1 },
        { _id: { min: 2, max: 3 }, n: 2 },
        { _id: { min: 3, max: 7 }, n: 1 },
        { _id: { min: 7, max: 9 }, n: 1 },
        { _id: { min: 9, max: 9 }, n: 1 },
      ],
    ],
  ])
  test('a value outside needs a default', () => {
    expect(() => run(rows, [{ $bucket: { groupBy: '$v', boundaries: [0, 5] } }])).toThrow(refusal('no default was specified'))
  })
  test('boundaries are not used up', () => {
    const stage = { $bucket: { groupBy: '$v', boundaries: [0, 10] } }
    expect(run(rows, [stage])).toEqual(run(rows, [stage]))
  })
})

describe('$lookup', () => {
  const others = {
    stock: [
      { _id: 's1', sku: 'a', q: 1 },
      { _id: 's2', sku: ['b', 'c'], q: 2 },
      { _id: 's3', q: 3 },
      { _id: 's4', sku: null, q: 4 },
    ],
  }
  const joined = (rows: Rows, stage: Stage) =>
    run(rows, [{ $lookup: { from: 'stock', as: 'in', ...stage } }], others).map((row) => (row.in as Rows).map(({ _id }) => _id))

  test.each<[unknown, string[]]>([
    ['a', ['s1']],
    ['c', ['s2']],
    [
      ['c', 'a'],
      ['s1', 's2'],
    ],
    [['b', 'c'], ['s2']],
    [null, ['s3', 's4']],
    [undefined, ['s3', 's4']],
    ['z', []],
  ])('%j meets %j', (item, met) => expect(joined([{ item }], { localField: 'item', foreignField: 'sku' })).toEqual([met]))

  test('by a pipeline with variables, again inside another', () => {
    const pipeline = [{ $match: { $expr: { $gte: ['$q', '$$least'] } } }, { $addFields: { least: '$$least' } }]
    expect(joined([{ n: 2 }, { n: 4 }], { let: { least: '$n' }, pipeline })).toEqual([['s2', 's3', 's4'], ['s4']])
    const nested = [
      {
        $lookup: {
          from: 'stock',
          let: { here: '$q' },
          pipeline: [{ $match: { $expr: { $eq: ['$q', { $add: ['$$here', '$$least'] }] } } }],
          as: 'next',
        },
      },
      { $match: { next: { $ne: [] } } },
    ]
    expect(joined([{ n: 3 }], { let: { least: '$n' }, pipeline: nested })).toEqual([['s1']])
  })

  test('a pipeline without variables is the same for all; an unknown collection is empty; `as` may be nested', () => {
    expect(joined([{}, {}], { pipeline: [{ $match: { q: 1 } }] })).toEqual([['s1'], ['s1']])
    expect(run([{ _id: 1, o: { k: 1 } }], [{ $lookup: { from: 'none', localField: 'o.k', foreignField: 'x', as: 'o.in' } }])).toEqual([
      { _id: 1, o: { k: 1, in: [] } },
    ])
  })
})

test('$sample takes each at most once', () => {
  const rows = Array.from({ length: 50 }, (_, _id) => ({ _id }))
  const taken = run(rows, [{ $sample: { size: 20 } }]).map(({ _id }) => _id)
  expect(new Set(taken).size).toBe(20)
  expect(run(rows, [{ $sample: { size: 99 } }])).toHaveLength(50)
})

describe('$geoNear', () => {
  const at = (lat: number) => ({ type: 'Point', coordinates: [0, lat] })
  const rows = [{ _id: 'far', loc: at(3), k: 1 }, { _id: 'near', loc: at(1), k: 1 }, { _id: 'none' }, { _id: 'other', loc: at(2), k: 2 }]
  const near = (more: object) =>
    run(rows, [{ $geoNear: { near: at(0), distanceField: 'd.km', key: 'loc', distanceMultiplier: 0.001, ...more } }])

  test('by distance, in the wanted unit, with the place', () => {
    const [first, second] = near({ query: { k: 1 }, includeLocs: 'd.loc' })
    expect(first).toMatchObject({ _id: 'near', d: { loc: at(1) } })
    expect((first?.d as { km: number }).km).toBeCloseTo(111.32, 2)
    expect(second?._id).toBe('far')
  })

  test('within limits', () => {
    expect(near({ minDistance: 150_000, maxDistance: 250_000 }).map(({ _id }) => _id)).toEqual(['other'])
    expect(near({ limit: 1 }).map(({ _id }) => _id)).toEqual(['near'])
  })

  test("without key it uses the collection's geo field", () => {
    const stage = { $geoNear: { near: at(0), distanceField: 'd' } }
    expect(runAggregate(rows, [stage], { now, resolve: () => [], geoKey: 'loc' })).toHaveLength(3)
    expect(() => run(rows, [stage])).toThrow(refusal("requires 'key'"))
  })
})

test('documents are read only as far as they are needed', () => {
  let read = 0
  function* endless() {
    for (;;) yield { _id: (read += 1) }
  }
  expect(runAggregate(endless(), [{ $match: { _id: { $mod: [2, 0] } } }, { $limit: 3 }], { now, resolve: () => [] })).toEqual(ids(2, 4, 6))
  expect(read).toBe(6)
})

test.each<[Stage[], unknown]>([
  [[], {}],
  [[{ $sort: { a: 1 } }, { $match: { a: 1 } }], {}],
  [[{ $match: { a: 1 } }, { $limit: 1 }, { $match: { b: 1 } }], { a: 1 }],
  [[{ $match: { a: 1 } }, { $match: { a: { $gt: 0 } } }], { $and: [{ a: 1 }, { a: { $gt: 0 } }] }],
])('%j begins with the filter %j', (stages, filter) => expect(leadingMatch(stages)).toEqual(filter))

describe('what MongoDB refuses', () =>
  test.each<[Stage[], string]>([
    [[{}], 'must contain exactly one field'],
    [[{ $match: {}, $limit: 1 }], 'must contain exactly one field'],
    [[{ $foo: 1 }], "Unrecognized pipeline stage name: '$foo'"],
    [[{ $limit: 0 }], 'the limit must be positive'],
    [[{ $limit: 'x' }], 'the limit must be specified as a whole number'],
    [[{ $skip: -1 }], 'the $skip must be non-negative'],
    [[{ $sort: {} }], 'must have at least one sort key'],
    [[{ $sort: { a: 2 } }], 'must be 1 (for ascending) or -1'],
    [[{ $count: 'a.b' }], 'the count field must be a non-empty string'],
    [[{ $count: '$a' }], 'the count field must be a non-empty string'],
    [[{ $project: {} }], 'must have at least one field'],
    [[{ $project: { a: 1, b: 0 } }], 'Bad projection specification'],
    [[{ $project: { a: 0, b: '$a' } }], 'Bad projection specification'],
    [[{ $project: { a: 1, 'a.b': 1 } }], 'Path collision'],
    [[{ $project: { $a: 1 } }], "field names may not start with '$'"],
    [[{ $project: { a: {} } }], 'an empty object is not a valid value'],
    [[{ $addFields: { 'a..b': 1 } }], 'may not be empty'],
    [[{ $group: { n: { $sum: 1 } } }], 'must include an _id'],
    [[{ $group: { _id: 1, n: 1 } }], "The field 'n' must be an accumulator object"],
    [[{ $group: { _id: 1, n: { $foo: 1 } } }], "unknown group operator '$foo'"],
    [[{ $group: { _id: 1, 'a.b': { $sum: 1 } } }], "cannot contain '.'"],
    [[{ $group: { _id: 1, n: { $sum: ['$a', '$b'] } } }], 'The $sum accumulator is a unary operator'],
    [[{ $group: { _id: { $foo: 1 } } }], "Unrecognized expression '$foo'"],
    [[{ $unwind: 'a' }], "should be prefixed with a '$'"],
    [[{ $unwind: { path: '$a', foo: 1 } }], 'unrecognized option to $unwind: foo'],
    [[{ $replaceRoot: { newRoot: '$item' } }], 'must evaluate to an object'],
    [[{ $bucket: { groupBy: '$a', boundaries: [2, 1] } }], 'must be sorted in ascending order'],
    [[{ $bucket: { groupBy: '$a', boundaries: [1, 'x'] } }], 'must have the same type'],
    [[{ $bucket: { groupBy: '$a', boundaries: [1, 5], default: 3 } }], 'must be less than the lowest boundary'],
    [[{ $bucketAuto: { groupBy: '$a', buckets: 0 } }], 'must be a positive whole number'],
    [[{ $lookup: { from: 'x', as: 'y' } }], "requires either 'pipeline' or both"],
    [[{ $lookup: { from: 'x', as: 'y', localField: 'a', foreignField: 'b', pipeline: [] } }], "requires either 'pipeline' or both"],
    [[{ $lookup: { from: 'x', as: 'y', pipeline: [{ $match: { $expr: '$$who' } }] } }], 'Use of undefined variable: who'],
    [[{ $sample: { size: 0 } }], 'must be positive'],
    [[{ $sortByCount: 'a' }], 'must be defined as a $-prefixed path'],
    [[{ $limit: 1 }, { $geoNear: {} }], 'only valid as the first stage'],
    [[{ $match: { a: { $nearSphere: { $geometry: { type: 'Point', coordinates: [0, 0] } } } } }], 'not allowed in this context'],
  ])('%j: %s', (stages, message) => expect(() => run(sales, stages)).toThrow(refusal(message))))

test.each(['$out', '$merge', '$facet', '$graphLookup', '$redact', '$unionWith', '$collStats'])('%s is UNSUPPORTED', (stage) => {
  expect(() => run(sales, [{ [stage]: 'x' }])).toThrow(notSupported)
})

test('documents are not changed', () => {
  const before = JSON.stringify(sales)
  run(sales, [{ $addFields: { 'at.x': 1 } }, { $unwind: '$tags' }, { $project: { 'at.city': 0 } }, { $set: { tags: 1 } }])
  expect(JSON.stringify(sales)).toBe(before)
})
