import fc from 'fast-check'
import { compileFilter } from '../../../localcloud/semantics/match'
import type { Filter, Update } from '../../../localcloud/semantics/types'
import { applyUpdate } from '../../../localcloud/semantics/update'
import { notSupported, refusal } from './refusal'

type Fields = Record<string, unknown>
const now = new Date('2026-03-01T00:00:00Z')
const update = (fields: Fields, change: Update, filter?: Filter) => {
  const { _id, ...rest } = applyUpdate({ _id: 'x', ...fields }, change, { now, filter })
  expect(_id).toBe('x')
  return rest
}
const changes = (cases: Array<[before: Fields, change: Update, after: Fields]>) =>
  test.each(cases)('%j, %j: %j', (before, change, after) => expect(update(before, change)).toStrictEqual(after))
const refusals = (cases: Array<[before: Fields, change: Update, message: string]>) =>
  test.each(cases)('%j, %j: %s', (before, change, message) => expect(() => update(before, change)).toThrow(refusal(message)))

describe('fields', () =>
  changes([
    [{ a: 1 }, {}, { a: 1 }],
    [{ a: 1 }, { $set: { a: { b: 2 }, c: null } }, { a: { b: 2 }, c: null }],
    [{}, { $set: { 'a.b.c': 1 } }, { a: { b: { c: 1 } } }],
    [{}, { $set: { 'a.0': 1 } }, { a: { 0: 1 } }],
    [{ a: [1] }, { $set: { 'a.3': 4 } }, { a: [1, null, null, 4] }],
    [{ a: [{ b: 1 }] }, { $set: { 'a.0.b': 2, 'a.1.b': 3 } }, { a: [{ b: 2 }, { b: 3 }] }],
    [{ a: { b: 1, c: 2 } }, { $unset: { 'a.b': '', 'a.x': '', 'q.r': '' } }, { a: { c: 2 } }],
    [{ a: [1, 2, 3] }, { $unset: { 'a.1': '', 'a.9': '' } }, { a: [1, null, 3] }],
    [{ a: 1 }, { $unset: { 'a.b': '' } }, { a: 1 }],
    [{ a: 1 }, { $inc: { a: 2, b: -1 } }, { a: 3, b: -1 }],
    [{ a: { b: 1 } }, { $inc: { 'a.b': 1.5, 'c.d': 1 } }, { a: { b: 2.5 }, c: { d: 1 } }],
    [{ a: 3 }, { $mul: { a: 2, b: 5 } }, { a: 6, b: 0 }],
    [{ a: 3, b: 3 }, { $min: { a: 2, b: 4, c: 1 } }, { a: 2, b: 3, c: 1 }],
    [{ a: 3, b: 3 }, { $max: { a: 2, b: 4, c: 1 } }, { a: 3, b: 4, c: 1 }],
    [
      { a: 3, b: null },
      { $max: { a: 'x', b: 0 }, $min: { c: 1 } },
      { a: 'x', b: 0, c: 1 },
    ],
    [{ a: new Date(5) }, { $min: { a: new Date(1) } }, { a: new Date(1) }],
    [{ a: 1, b: 2 }, { $rename: { a: 'c.d', x: 'y' } }, { b: 2, c: { d: 1 } }],
    [{ a: 1, b: 2 }, { $rename: { a: 'b' } }, { b: 1 }],
    [{}, { $currentDate: { a: true, b: { $type: 'date' } } }, { a: now, b: now }],
    [{ a: 13 }, { $bit: { a: { and: 10, or: 1 }, b: { xor: 5 } } }, { a: 9, b: 5 }],
    [{ a: 1 }, { $setOnInsert: { b: 1 } }, { a: 1 }],
    [{ a: 1 }, { b: 2 }, { b: 2 }],
  ]))

describe('arrays', () =>
  changes([
    [{ a: [1] }, { $push: { a: 2 } }, { a: [1, 2] }],
    [{}, { $push: { a: [1] } }, { a: [[1]] }],
    [{ a: [1] }, { $push: { a: { $each: [2, 3] } } }, { a: [1, 2, 3] }],
    [{ a: [1, 2] }, { $push: { a: { $each: [9, 8], $position: 1 } } }, { a: [1, 9, 8, 2] }],
    [{ a: [1, 2] }, { $push: { a: { $each: [9], $position: -1 } } }, { a: [1, 9, 2] }],
    [{ a: [1, 2] }, { $push: { a: { $each: [9], $position: -7 } } }, { a: [9, 1, 2] }],
    [{ a: [3, 1] }, { $push: { a: { $each: [2], $sort: 1 } } }, { a: [1, 2, 3] }],
    [{ a: [3, 1] }, { $push: { a: { $each: [2], $sort: -1, $slice: 2 } } }, { a: [3, 2] }],
    [{ a: [3, 1] }, { $push: { a: { $each: [2], $slice: -2 } } }, { a: [1, 2] }],
    [{ a: [3, 1] }, { $push: { a: { $each: [], $slice: 0 } } }, { a: [] }],
    [
      { a: [{ n: 2 }, { n: 1, m: 1 }] },
      { $push: { a: { $each: [{ n: 1 }], $sort: { n: 1, m: -1 } } } },
      { a: [{ n: 1, m: 1 }, { n: 1 }, { n: 2 }] },
    ],
    [{ a: [1] }, { $addToSet: { a: 1 } }, { a: [1] }],
    [{ a: [1] }, { $addToSet: { a: { $each: [2, 1, 2] } } }, { a: [1, 2] }],
    [{}, { $addToSet: { a: { x: 1 } } }, { a: [{ x: 1 }] }],
    [
      { a: [{ x: 1, y: 2 }] },
      { $addToSet: { a: { y: 2, x: 1 } } },
      {
        a: [
          { x: 1, y: 2 },
          { y: 2, x: 1 },
        ],
      },
    ],
    [{ a: [1, 2, 3] }, { $pop: { a: 1, b: 1 } }, { a: [1, 2] }],
    [{ a: [1, 2, 3] }, { $pop: { a: -1 } }, { a: [2, 3] }],
    [{ a: [1, 2, 1] }, { $pull: { a: 1, b: 1 } }, { a: [2] }],
    [{ a: [1, 5, 9] }, { $pull: { a: { $gte: 5 } } }, { a: [1] }],
    [{ a: ['ab', 'cd'] }, { $pull: { a: /^a/ } }, { a: ['cd'] }],
    [{ a: [{ k: 1, n: 1 }, { k: 2 }, 1] }, { $pull: { a: { k: 1 } } }, { a: [{ k: 2 }, 1] }],
    [{ a: [{ k: [1, 2] }, { k: [3] }] }, { $pull: { a: { k: { $elemMatch: { $gt: 2 } } } } }, { a: [{ k: [1, 2] }] }],
    [{ a: [[1], [2]] }, { $pull: { a: [1] } }, { a: [[2]] }],
    [{ a: [1, 2, 1, 3] }, { $pullAll: { a: [1, 3] } }, { a: [2] }],
  ]))

test('positional $ means the element the filter matched, $[] every one', () => {
  const before = {
    a: [
      { k: 1, n: 0 },
      { k: 2, n: 0 },
    ],
  }
  expect(update(before, { $inc: { 'a.$.n': 1 } }, { 'a.k': 2 })).toEqual({
    a: [
      { k: 1, n: 0 },
      { k: 2, n: 1 },
    ],
  })
  expect(update(before, { $set: { 'a.$': 'gone' } }, { $and: [{ a: { $elemMatch: { k: 1, n: 0 } } }] })).toEqual({
    a: ['gone', { k: 2, n: 0 }],
  })
  expect(update(before, { $inc: { 'a.$[].n': 1 } })).toEqual({
    a: [
      { k: 1, n: 1 },
      { k: 2, n: 1 },
    ],
  })
  expect(() => update(before, { $inc: { 'a.$.n': 1 } }, { b: null })).toThrow(
    refusal('positional operator did not find the match') as Error,
  )
  expect(() => update(before, { $inc: { 'b.$[].n': 1 } })).toThrow(refusal("The path 'b' must exist"))
  expect(() => update({ a: 1 }, { $inc: { 'a.$[]': 1 } })).toThrow(refusal('Cannot apply array updates to non-array element a: 1'))
  expect(() => update(before, { $set: { $: 1 } }, { a: 1 })).toThrow(
    refusal("positional (i.e. '$') element in the first position") as Error,
  )
})

describe('a value of the wrong kind is refused', () =>
  refusals([
    [
      { a: 'x' },
      { $inc: { a: 1 } },
      'Cannot apply $inc to a value of non-numeric type. {_id: "x"} has the field \'a\' of non-numeric type string',
    ],
    [{ a: null }, { $mul: { a: 1 } }, 'Cannot apply $mul to a value of non-numeric type'],
    [{ a: 1 }, { $inc: { a: '1' } }, 'Cannot increment with non-numeric argument: {a: "1"}'],
    [{ a: 1 }, { $mul: { a: null } }, 'Cannot multiply with non-numeric argument'],
    [{ a: 1 }, { $push: { a: 1 } }, 'The field \'a\' must be an array but is of type int in document {_id: "x"}'],
    [{ a: null }, { $push: { a: 1 } }, 'must be an array but is of type null'],
    [{ a: 1 }, { $addToSet: { a: 1 } }, "Cannot apply $addToSet to non-array field. Field named 'a' has non-array type int"],
    [{ a: {} }, { $pop: { a: 1 } }, "Path 'a' contains an element of non-array type 'object'"],
    [{ a: 1 }, { $pull: { a: 1 } }, 'Cannot apply $pull to a non-array value'],
    [{ a: 1 }, { $pullAll: { a: [1] } }, 'Cannot apply $pullAll to a non-array value'],
    [{ a: [] }, { $pullAll: { a: 1 } }, '$pullAll requires an array argument'],
    [{ a: [] }, { $pop: { a: 2 } }, '$pop expects 1 or -1'],
    [{ a: 1 }, { $set: { 'a.b': 1 } }, "Cannot create field 'b' in element {a: 1}"],
    [{ a: null }, { $set: { 'a.b': 1 } }, "Cannot create field 'b' in element {a: null}"],
    [{ a: [1] }, { $set: { 'a.b': 1 } }, "Cannot create field 'b' in element {a: [1]}"],
    [{ a: [1] }, { $set: { 'a.0.b': 1 } }, "Cannot create field 'b' in element {0: 1}"],
    [{ a: [] }, { $set: { 'a.9999999': 1 } }, "can't backfill"],
    [{ a: 1 }, { $inc: { 'a.b': 1 } }, "Cannot create field 'b' in element {a: 1}"],
    [{ a: 'x' }, { $bit: { a: { or: 1 } } }, 'Cannot apply $bit to a value of non-integral type'],
    [{ a: 1 }, { $bit: { a: { not: 1 } } }, "The $bit modifier only supports 'and', 'or', and 'xor'"],
    [{ a: 1 }, { $currentDate: { a: 1 } }, 'is not valid type for $currentDate'],
    [{ a: [] }, { $push: { a: { $each: 1 } } }, 'The argument to $each in $push must be an array'],
    [{ a: [] }, { $push: { a: { $each: [], $foo: 1 } } }, 'Unrecognized clause in $push: $foo'],
    [{ a: [] }, { $push: { a: { $each: [], $slice: 1.5 } } }, 'The value for $slice must be an integer'],
    [{ a: [] }, { $push: { a: { $each: [], $sort: 2 } } }, 'The $sort is invalid'],
    [{ a: [] }, { $push: { a: { $each: [], $sort: { x: 5 } } } }, 'The $sort element value must be either 1 or -1'],
    [{ a: [] }, { $addToSet: { a: { $each: 1 } } }, 'The argument to $each in $addToSet must be an array'],
  ]))

describe('an update that contradicts itself is refused', () =>
  refusals([
    [{}, { $set: { a: 1 }, $inc: { a: 1 } }, "Updating the path 'a' would create a conflict at 'a'"],
    [{}, { $set: { a: 1, 'a.b': 1 } }, "Updating the path 'a.b' would create a conflict at 'a'"],
    [{}, { $set: { 'a.b': 1 }, $unset: { a: '' } }, "Updating the path 'a' would create a conflict at 'a'"],
    [{ a: 1 }, { $rename: { a: 'b' }, $set: { b: 1 } }, "Updating the path 'b' would create a conflict at 'b'"],
    [{}, { $rename: { a: 'a' } }, 'The source and target field for $rename must differ'],
    [{}, { $rename: { a: 'a.b' } }, 'must not be on the same path'],
    [{}, { $rename: { a: 1 } }, "The 'to' field for $rename must be a string"],
    [{ a: [{ b: 1 }] }, { $rename: { 'a.0.b': 'c' } }, 'The source field cannot be an array element'],
    [{ a: 1, b: [1] }, { $rename: { a: 'b.0' } }, 'The destination field cannot be an array element'],
    [{}, { $set: { _id: 'y' } }, "would modify the immutable field '_id'"],
    [{}, { $unset: { _id: '' } }, "would modify the immutable field '_id'"],
    [{}, { _id: 'y', a: 1 }, "would modify the immutable field '_id'"],
    [{}, { $foo: { a: 1 } }, 'Unknown modifier: $foo'],
    [{}, { $set: { a: 1 }, b: 1 }, 'Unknown modifier: b'],
    [{}, { b: 1, $set: { a: 1 } }, "The dollar ($) prefixed field '$set' in '$set' is not valid for storage."],
    [{}, { $set: 1 }, 'Modifiers operate on fields but we found type int instead'],
    [{}, { $set: {} }, "'$set' is empty"],
    [{}, { $set: { '': 1 } }, 'An empty update path is not valid.'],
    [{}, { $set: { 'a..b': 1 } }, "The update path 'a..b' contains an empty field name"],
    [{}, { $set: { 'a.': 1 } }, "The update path 'a.' contains an empty field name"],
    [{}, { $set: { 'a.__proto__.b': 1 } }, 'is not allowed'],
    [{}, { $set: { a: { $b: 1 } } }, "The dollar ($) prefixed field '$b' in 'a.$b' is not valid for storage."],
    [{}, { $set: { 'a.$b': 1 } }, "The dollar ($) prefixed field '$b'"],
    [{}, { $push: { a: { $position: 0 } } }, "The dollar ($) prefixed field '$position' in 'a.0.$position' is not valid for storage."],
  ]))

test('a same _id is no change', () => expect(update({ a: 1 }, { $set: { _id: 'x', a: 2 } })).toEqual({ a: 2 }))

test.each<Update>([{ $set: { 'a.$[one]': 1 } }, { $currentDate: { a: { $type: 'timestamp' } } }])('%j is UNSUPPORTED', (change) => {
  expect(() => update({ a: [1] }, change)).toThrow(notSupported)
})

describe('an upsert', () => {
  const upsert = (filter: Filter, change: Update) => applyUpdate(undefined, change, { now, inserting: true, filter })

  test.each<[Filter, Update, Fields]>([
    [
      { _id: 'k', n: { $gt: 5 } },
      { $inc: { n: 1 }, $setOnInsert: { made: true } },
      { _id: 'k', n: 1, made: true },
    ],
    [{ _id: { $eq: 'k' }, 'a.b': 1 }, { $set: { 'a.c': 2 } }, { _id: 'k', a: { b: 1, c: 2 } }],
    [{ $and: [{ _id: 'k' }, { a: { $in: [7] } }], $or: [{ b: 1 }, { b: 2 }] }, { $set: { c: 1 } }, { _id: 'k', a: 7, c: 1 }],
    [{ _id: 'k', a: /x/ }, { b: 1 }, { _id: 'k', b: 1 }],
    [{ a: 1 }, { $set: { b: 1 } }, { a: 1, b: 1 }],
  ])('%j, %j makes %j', (filter, change, made) => expect(upsert(filter, change)).toStrictEqual(made))

  test('refuses a filter that says a field twice', () => {
    expect(() => upsert({ $and: [{ a: 1 }, { a: 2 }] }, { $set: { b: 1 } })).toThrow(refusal("path 'a' is matched twice"))
  })
})

const scalars = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constantFrom('a', 'b'), fc.constant(null))

test('after $pull nothing matches what was pulled, and all else is left', () => {
  fc.assert(
    fc.property(
      fc.array(scalars),
      fc.oneof(scalars, fc.record({ $gte: fc.nat(5) }), fc.record({ $in: fc.array(scalars) })),
      (list, unwanted) => {
        const { list: left } = update({ list }, { $pull: { list: unwanted } }) as { list: unknown[] }
        const matches = compileFilter({ e: unwanted })
        expect(left).toEqual(list.filter((e) => !matches({ e })))
      },
    ),
  )
})

test('$addToSet twice is $addToSet once, and every element is there once', () => {
  fc.assert(
    fc.property(fc.uniqueArray(scalars), fc.array(scalars), (list, $each) => {
      const once = update({ list }, { $addToSet: { list: { $each } } })
      expect(update(once, { $addToSet: { list: { $each } } })).toEqual(once)
      expect(new Set(once.list as unknown[]).size).toBe((once.list as unknown[]).length)
    }),
  )
})

test('neither the document nor the update is changed or shared', () => {
  const freeze = (value: unknown): unknown => {
    if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze)
    return value
  }
  const doc = freeze({ _id: 'x', a: [{ b: 1 }], c: { d: [1] } }) as { _id: string; c: object }
  const change = freeze({ $set: { 'a.0.b': { e: [1] } }, $push: { 'c.d': { f: 1 } } }) as { $push: Record<string, object> }
  const after = applyUpdate(doc, change, { now }) as unknown as { c: { d: object[] } }
  expect(after).toEqual({ _id: 'x', a: [{ b: { e: [1] } }], c: { d: [1, { f: 1 }] } })
  expect(after.c.d[1]).not.toBe(change.$push['c.d'])
  expect(after.c).not.toBe(doc.c)
})
