import fc from 'fast-check'
import { compareBson, equalBson, sortComparator } from '../../../localcloud/semantics/compare'

const ascending: unknown[] = [
  null,
  NaN,
  -Infinity,
  -1,
  0,
  1.5,
  Infinity,
  '',
  '1',
  'A',
  'a',
  'ab',
  '中',
  '\uffff',
  '😀',
  {},
  { a: 1 },
  { b: 0 },
  { a: 'x' },
  { a: [] },
  [],
  [1],
  [1, 2],
  [2],
  [[]],
  false,
  true,
  new Date(-1),
  new Date(0),
  /a/,
  /b/,
]

test('all values stand in one order: by kind, then by value', () => {
  for (const [at, a] of ascending.entries()) {
    for (const [other, b] of ascending.entries()) expect([a, b, Math.sign(compareBson(a, b))]).toEqual([a, b, Math.sign(at - other)])
  }
})

test('missing counts as null', () => expect(compareBson(undefined, null)).toBe(0))

test.each([
  [0, -0, true],
  [NaN, NaN, true],
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, false],
  [{ a: [new Date(5)] }, { a: [new Date(5)] }, true],
  [null, undefined, false],
  [1, '1', false],
  [/a/i, /a/, false],
])('%p equals %p: %p', (a, b, same) => expect(equalBson(a, b)).toBe(same))

test('strings are ordered by code point, as their UTF-8 bytes are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      expect(Math.sign(compareBson(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)))
    }),
  )
})

const anything = fc.anything({
  withDate: true,
  withNullPrototype: false,
  values: [fc.string(), fc.double(), fc.boolean(), fc.constant(null)],
})

test('the order is total: antisymmetric and transitive', () => {
  fc.assert(
    fc.property(anything, anything, anything, (a, b, c) => {
      expect(Math.sign(compareBson(a, b))).toBe(Math.sign(-compareBson(b, a)) + 0)
      if (compareBson(a, b) <= 0 && compareBson(b, c) <= 0) expect(compareBson(a, c)).toBeLessThanOrEqual(0)
    }),
  )
})

describe('documents are sorted', () => {
  const sorted = (values: unknown[], direction: 1 | -1, path = 'v') =>
    values
      .map((v, _id) => ({ _id, v }))
      .sort(sortComparator([[path, direction]]))
      .map(({ _id }) => _id)

  test.each<[string, unknown[], 1 | -1, number[]]>([
    ['an array by its smallest element ascending', [[5, 1], 2, [3]], 1, [0, 1, 2]],
    ['an array by its largest element descending', [[5, 1], 2, [3]], -1, [0, 2, 1]],
    ['an empty array below null and missing', [null, [], undefined, 1], 1, [1, 0, 2, 3]],
    ['equals stay in their places', [1, 1, 1], -1, [0, 1, 2]],
  ])('%s', (_, values, direction, expected) => expect(sorted(values, direction)).toEqual(expected))

  test('by paths through arrays, and positions', () => {
    expect(sorted([{ a: [{ b: 3 }, { b: 1 }] }, { a: { b: 2 } }, {}], 1, 'v.a.b')).toEqual([2, 0, 1])
    expect(sorted([{ a: [9, 1] }, { a: [1, 9] }], 1, 'v.a.0')).toEqual([1, 0])
  })

  test('by several keys', () => {
    const rows = [
      { a: 1, b: 1 },
      { a: 2, b: 1 },
      { a: 1, b: 2 },
    ]
    expect(
      [...rows].sort(
        sortComparator([
          ['a', -1],
          ['b', 1],
        ]),
      ),
    ).toEqual([rows[1], rows[0], rows[2]])
  })
})
