import { project } from '../../../localcloud/semantics/project'
import type { Filter, Projection } from '../../../localcloud/semantics/types'
import { refusal } from './refusal'

const doc = { _id: 'x', a: 1, b: { c: 2, d: { e: 3 } }, l: [1, 2, 3, 4], r: [{ k: 1, v: 'p' }, { k: 2, v: 'q' }, 5] }

test.each<[Projection, Record<string, unknown>]>([
  [{}, doc],
  [{ a: 1 }, { _id: 'x', a: 1 }],
  [{ a: true, _id: 0 }, { a: 1 }],
  [{ _id: 1 }, { _id: 'x' }],
  [
    { _id: 0, l: 0, r: 0 },
    { a: 1, b: doc.b },
  ],
  [
    { 'b.d.e': 1, q: 1 },
    { _id: 'x', b: { d: { e: 3 } } },
  ],
  [
    { 'b.d': 0, l: 0, r: 0 },
    { _id: 'x', a: 1, b: { c: 2 } },
  ],
  [{ 'r.k': 1 }, { _id: 'x', r: [{ k: 1 }, { k: 2 }] }],
  [
    { 'r.k': 0, l: 0, b: 0 },
    { _id: 'x', a: 1, r: [{ v: 'p' }, { v: 'q' }, 5] },
  ],
  [{ 'a.x': 1 }, { _id: 'x' }],
  [
    { l: { $slice: 2 }, a: 1 },
    { _id: 'x', a: 1, l: [1, 2] },
  ],
  [
    { l: { $slice: -1 }, _id: 0, a: 1 },
    { a: 1, l: [4] },
  ],
  [
    { l: { $slice: [1, 2] }, a: 1 },
    { _id: 'x', a: 1, l: [2, 3] },
  ],
  [
    { l: { $slice: [-3, 2] }, a: 1 },
    { _id: 'x', a: 1, l: [2, 3] },
  ],
  [{ l: { $slice: 1 } }, { ...doc, l: [1] }],
  [
    { l: { $slice: 1 }, b: 0, r: 0 },
    { _id: 'x', a: 1, l: [1] },
  ],
  [
    { a: { $slice: 1 }, _id: 1 },
    { _id: 'x', a: 1 },
  ],
  [{ r: { $elemMatch: { k: { $gt: 1 } } } }, { _id: 'x', r: [{ k: 2, v: 'q' }] }],
  [
    { r: { $elemMatch: { k: 9 } }, a: 1 },
    { _id: 'x', a: 1 },
  ],
  [{ l: { $elemMatch: { $gt: 2 } } }, { _id: 'x', l: [3] }],
])('%j shows %j', (projection, shown) => expect(project(doc, projection)).toStrictEqual(shown))

test.each<[Projection, Filter, Record<string, unknown>]>([
  [{ 'l.$': 1 }, { l: { $gt: 2 } }, { _id: 'x', l: [3] }],
  [{ 'r.$': 1, a: 1 }, { 'r.k': 2 }, { _id: 'x', a: 1, r: [{ k: 2, v: 'q' }] }],
])('%j of %j shows %j', (projection, filter, shown) => expect(project(doc, projection, filter)).toStrictEqual(shown))

test.each<[Projection, string]>([
  [{ a: 1, b: 0 }, 'cannot have a mix of inclusion and exclusion'],
  [{ r: { $elemMatch: { k: 1 } }, a: 0 }, 'cannot have a mix of inclusion and exclusion'],
  [{ a: 1, 'a.b': 1 }, 'Path collision'],
  [{ a: { $foo: 1 } }, 'Unsupported projection option'],
  [{ a: 'x' }, 'Unsupported projection option'],
  [{ l: { $slice: [1, 0] } }, '$slice limit must be positive'],
  [{ l: { $slice: 'x' } }, '$slice only supports numbers'],
  [{ 'b.c': { $elemMatch: {} } }, 'Cannot use $elemMatch projection on a nested field'],
  [{ 'l.$': 1 }, 'positional operator does not match the query specifier'],
])('%j is refused: %s', (projection, message) => expect(() => project(doc, projection)).toThrow(refusal(message)))

test('the document is not changed', () => {
  const before = JSON.stringify(doc)
  project(doc, { l: { $slice: 1 }, 'b.c': 0 })
  expect(JSON.stringify(doc)).toBe(before)
})
