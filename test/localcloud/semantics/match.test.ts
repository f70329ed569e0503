import { compileFilter } from '../../../localcloud/semantics/match'
import type { Filter } from '../../../localcloud/semantics/types'

type Cases = Array<[doc: Record<string, unknown>, filter: Filter, matches: boolean]>
const holds = (cases: Cases) => test.each(cases)('%j, %j: %p', (doc, filter, matches) => expect(compileFilter(filter)(doc)).toBe(matches))

describe('equality', () =>
  holds([
    [{ a: 1 }, {}, true],
    [{ a: 1 }, { a: 1 }, true],
    [{ a: 1 }, { a: '1' }, false],
    [{ a: [1, 2] }, { a: 2 }, true],
    [{ a: [1, 2] }, { a: [1, 2] }, true],
    [{ a: [2, 1] }, { a: [1, 2] }, false],
    [{ a: [[1, 2]] }, { a: [1, 2] }, true],
    [{ a: [[1, 2]] }, { a: 1 }, false],
    [{ a: { x: 1, y: 2 } }, { a: { x: 1, y: 2 } }, true],
    [{ a: { x: 1, y: 2 } }, { a: { y: 2, x: 1 } }, false],
    [{ a: { x: 1, y: 2 } }, { a: { x: 1 } }, false],
    [{ a: NaN }, { a: NaN }, true],
    [{ a: new Date(5) }, { a: new Date(5) }, true],
    [{ a: '1970-01-01' }, { a: new Date(0) }, false],
    [{ a: 0 }, { a: false }, false],
    [{ a: 1, b: 2 }, { a: 1, b: 3 }, false],
    [{ a: {} }, { a: {} }, true],
  ]))

describe('null matches what is missing, and arrays without documents generate nothing', () =>
  holds([
    [{}, { a: null }, true],
    [{ a: null }, { a: null }, true],
    [{ a: [1, null] }, { a: null }, true],
    [{ a: [] }, { a: null }, false],
    [{ a: 0 }, { a: null }, false],
    [{ a: 1 }, { 'a.b': null }, true],
    [{ a: {} }, { 'a.b': null }, true],
    [{ a: [{ b: 1 }, {}] }, { 'a.b': null }, true],
    [{ a: [] }, { 'a.b': null }, false],
    [{ a: [1] }, { 'a.b': null }, false],
    [{}, { a: { $ne: null } }, false],
    [{ a: [1] }, { 'a.b': { $ne: null } }, true],
    [{}, { a: { $in: [null] } }, true],
    [{}, { a: { $gte: null } }, true],
    [{}, { a: { $gt: null } }, false],
    [{}, { toString: null }, true],
    [{}, { constructor: { $exists: true } }, false],
  ]))

describe('comparison stays within one type', () =>
  holds([
    [{ a: 5 }, { a: { $gt: 4, $lt: 6 } }, true],
    [{ a: '5' }, { a: { $gt: 4 } }, false],
    [{ a: 5 }, { a: { $lt: '9' } }, false],
    [{}, { a: { $lt: 9 } }, false],
    [{ a: null }, { a: { $lte: 0 } }, false],
    [{ a: [1, 10] }, { a: { $gt: 4, $lt: 6 } }, true],
    [{ a: new Date(5) }, { a: { $gte: new Date(5) } }, true],
    [{ a: 5 }, { a: { $gte: new Date(0) } }, false],
    [{ a: '乙' }, { a: { $gt: '丁' } }, true],
    [{ a: true }, { a: { $gt: false } }, true],
    [{ a: [1, 3] }, { a: { $gt: [1, 2] } }, true],
    [{ a: { x: 2 } }, { a: { $gt: { x: 1 } } }, true],
    [{ a: NaN }, { a: { $lt: 5 } }, false],
    [{ a: NaN }, { a: { $gte: NaN } }, true],
    [{ a: 1 }, { a: { $lte: NaN } }, false],
    [{ a: 'n1.n14.n203.' }, { a: { $gte: 'n1.n14.', $lt: 'n1.n14/' } }, true],
  ]))

describe('paths go through arrays', () =>
  holds([
    [{ a: [{ b: 1 }, { b: 2 }] }, { 'a.b': 2 }, true],
    [{ a: [{ b: [1, 2] }] }, { 'a.b': 2 }, true],
    [{ a: [{ b: 1 }, { b: 2 }] }, { 'a.1.b': 2 }, true],
    [{ a: [{ b: 1 }, { b: 2 }] }, { 'a.0.b': 2 }, false],
    [{ a: [5, 6] }, { 'a.1': 6 }, true],
    [{ a: [5, 6] }, { 'a.2': null }, false],
    [{ a: [5, 6] }, { 'a.2': { $exists: false } }, true],
    [{ a: { 1: 'x' } }, { 'a.1': 'x' }, true],
    [{ a: [{ 1: 'x' }] }, { 'a.1': 'x' }, true],
    [{ a: [[1, 2]] }, { 'a.0': 1 }, false],
    [{ a: [[1, 2]] }, { 'a.0.1': 2 }, true],
    [{ a: [[{ b: 1 }]] }, { 'a.b': 1 }, false],
    [{ a: [{ b: 1 }, { b: 9 }] }, { 'a.b': { $gt: 4, $lt: 6 } }, true],
    [
      {
        a: [
          { b: 1, c: 2 },
          { b: 2, c: 1 },
        ],
      },
      { 'a.b': 1, 'a.c': 1 },
      true,
    ],
  ]))

describe('operators', () =>
  holds([
    [{ a: 'x' }, { a: { $in: ['y', 'x'] } }, true],
    [{ a: ['x'] }, { a: { $in: [/^x/] } }, true],
    [{ a: [1] }, { a: { $in: [[1]] } }, true],
    [{ a: 1 }, { a: { $in: [] } }, false],
    [{ a: 1 }, { a: { $nin: [] } }, true],
    [{ a: [1, 2] }, { a: { $nin: [2] } }, false],
    [{}, { a: { $nin: [2] } }, true],
    [{ a: [1, 2] }, { a: { $ne: 2 } }, false],
    [{ a: 5 }, { a: { $not: { $gt: 6 } } }, true],
    [{}, { a: { $not: { $gt: 6 } } }, true],
    [{ a: [1, 7] }, { a: { $not: { $gt: 6 } } }, false],
    [{ a: 'abc' }, { a: { $not: /^a/ } }, false],
    [{ a: null }, { a: { $exists: true } }, true],
    [{ a: [] }, { a: { $exists: true } }, true],
    [{}, { a: { $exists: false } }, true],
    [{ a: [{}, { b: 1 }] }, { 'a.b': { $exists: true } }, true],
    [{ a: [{}, { b: 1 }] }, { 'a.b': { $exists: false } }, false],
    [{ a: [{ b: null }] }, { 'a.b': { $exists: 1 } }, true],
    [{ a: [1, 2] }, { a: { $size: 2 } }, true],
    [{ a: [[1], [2]] }, { a: { $size: 1 } }, false],
    [{ a: 'ab' }, { a: { $size: 2 } }, false],
    [{ a: 7 }, { a: { $mod: [4, 3] } }, true],
    [{ a: -7 }, { a: { $mod: [4, -3] } }, true],
    [{ a: 7.9 }, { a: { $mod: [4, 3] } }, true],
    [{ a: '7' }, { a: { $mod: [4, 3] } }, false],
    [{ a: [1, 2, 3] }, { a: { $all: [3, 1] } }, true],
    [{ a: 1 }, { a: { $all: [1] } }, true],
    [{ a: [1] }, { a: { $all: [] } }, false],
    [{ a: [[1, 2]] }, { a: { $all: [[1, 2]] } }, true],
    [{ a: [{ x: 1 }, { x: 5 }] }, { a: { $all: [{ $elemMatch: { x: 1 } }, { $elemMatch: { x: { $gt: 4 } } }] } }, true],
    [{ a: ['ab'] }, { a: { $all: [/^a/] } }, true],
    [{ a: 1 }, { a: { $type: 'number' } }, true],
    [{ a: 1 }, { a: { $type: 'int' } }, true],
    [{ a: 1.5 }, { a: { $type: ['string', 'double'] } }, true],
    [{ a: [1] }, { a: { $type: 'array' } }, true],
    [{ a: ['x'] }, { a: { $type: 2 } }, true],
    [{}, { a: { $type: 'null' } }, false],
  ]))

describe('$elemMatch asks all of one element', () =>
  holds([
    [{ a: [1, 5, 9] }, { a: { $elemMatch: { $gt: 4, $lt: 6 } } }, true],
    [{ a: [1, 9] }, { a: { $elemMatch: { $gt: 4, $lt: 6 } } }, false],
    [{ a: 5 }, { a: { $elemMatch: { $gt: 4 } } }, false],
    [
      {
        a: [
          { b: 1, c: 2 },
          { b: 2, c: 1 },
        ],
      },
      { a: { $elemMatch: { b: 1, c: 1 } } },
      false,
    ],
    [{ a: [{ b: 1, c: 2 }] }, { a: { $elemMatch: { b: 1, c: { $gt: 1 } } } }, true],
    [{ a: [{ b: 1 }] }, { a: { $elemMatch: { $or: [{ b: 1 }, { b: 2 }] } } }, true],
    [{ a: [1, {}] }, { a: { $elemMatch: {} } }, true],
    [{ a: [1] }, { a: { $elemMatch: { $ne: 1 } } }, false],
    [{ a: [[1, 2]] }, { a: { $elemMatch: { $gt: 1 } } }, false],
    [{ a: [[1, 2]] }, { a: { $elemMatch: { $elemMatch: { $gt: 1 } } } }, true],
    [{ a: [['x']] }, { a: { $elemMatch: { 0: 'x' } } }, true],
    [{ a: { b: [{ c: 3 }] } }, { 'a.b': { $elemMatch: { c: 3 } } }, true],
    [{ a: [{ b: null }, { b: 1 }] }, { a: { $elemMatch: { b: { $not: { $eq: null } } } } }, true],
  ]))

describe('regular expressions', () =>
  holds([
    [{ a: '向日葵' }, { a: /日/ }, true],
    [{ a: ['x', 'Yes'] }, { a: /^y/i }, true],
    [{ a: 5 }, { a: /5/ }, false],
    [{ a: [['yes']] }, { a: /yes/ }, false],
    [{ a: /x/i }, { a: /x/i }, true],
    [{ a: 'line\nline2' }, { a: { $regex: '^line2$', $options: 'm' } }, true],
    [{ a: 'ABC' }, { a: { $options: 'i', $regex: 'b' } }, true],
    [{ a: 'abc' }, { a: { $regex: 'b', $ne: 'abc' } }, false],
    [{ a: '😀' }, { a: /^.$/ }, true],
    [{ a: 'a-b' }, { a: { $regex: 'a\\-b' } }, true],
    [{ a: 'a++' }, { a: { $regex: '^a\\++$' } }, true],
    [{ a: 'C++' }, { a: { $regex: '[*+]+$' } }, true],
    [{ a: '向' }, { a: { $regex: '^[\\x{4e00}-\\x{9fa5}]$' } }, true],
  ]))

describe('logic', () =>
  holds([
    [{ a: 1, b: 2 }, { $or: [{ a: 2 }, { b: 2 }] }, true],
    [{ a: 1, b: 2 }, { $and: [{ a: 1 }, { b: 1 }] }, false],
    [{ a: 1 }, { $nor: [{ a: 2 }, { b: 1 }] }, true],
    [{ a: 1 }, { a: 1, $or: [{ $and: [{ b: null }] }] }, true],
    [{ a: 1, b: 2 }, { $expr: { $lt: ['$a', '$b'] } }, true],
    [{ a: 1 }, { $expr: '$b' }, false],
    [{ a: 1 }, { a: 1, $comment: 'why' }, true],
  ]))

describe('what MongoDB refuses is DATABASE_REQUEST_FAILED', () => {
  test.each<[Filter, string]>([
    [{ a: { $foo: 1 } }, 'unknown operator: $foo'],
    [{ $foo: 1 }, 'unknown top level operator: $foo'],
    [{ a: { $gt: 1, b: 1 } }, 'unknown operator: b'],
    [{ a: { $in: 1 } }, '$in needs an array'],
    [{ a: { $nin: { x: 1 } } }, '$nin needs an array'],
    [{ a: { $in: [{ $gt: 1 }] } }, 'cannot nest $ under $in'],
    [{ a: { $all: 1 } }, '$all needs an array'],
    [{ $and: [] }, '$and must be a nonempty array'],
    [{ $or: { a: 1 } }, '$or must be a nonempty array'],
    [{ $nor: [1] }, 'entries need to be full objects'],
    [{ a: { $mod: [1] } }, 'malformed mod, not enough elements'],
    [{ a: { $mod: [1, 2, 3] } }, 'malformed mod, too many elements'],
    [{ a: { $mod: ['x', 1] } }, 'malformed mod, divisor not a number'],
    [{ a: { $mod: [0, 1] } }, 'divisor cannot be 0'],
    [{ a: { $size: -1 } }, '$size may not be negative'],
    [{ a: { $size: 1.5 } }, '$size must be a whole number'],
    [{ a: { $size: 'x' } }, '$size needs a number'],
    [{ a: { $regex: '(' } }, 'Regular expression is invalid'],
    [{ a: /[\u4e00-\u9fa5]/ }, 'PCRE does not support'],
    [{ a: { $regex: 5 } }, '$regex has to be a string'],
    [{ a: { $options: 'i' } }, '$options needs a $regex'],
    [{ a: { $elemMatch: 1 } }, '$elemMatch needs an Object'],
    [{ a: { $not: 1 } }, '$not needs a regex or a document'],
    [{ a: { $not: {} } }, '$not cannot be empty'],
    [{ a: { $ne: /x/ } }, "Can't have regex as arg to $ne"],
    [{ a: { $gt: /x/ } }, "Can't have RegEx as arg"],
    [{ a: { $type: 'text' } }, 'Unknown type name alias: text'],
    [{ a: { $type: 99 } }, 'Invalid numerical type code: 99'],
    [{ $expr: { $foo: 1 } }, "Unrecognized expression '$foo'"],
    [{ 'a.__proto__.b': 1 }, 'is not allowed'],
  ])('%j: %s', (filter, message) => {
    const refusal = expect.objectContaining({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringContaining(message) as string })
    expect(() => compileFilter(filter)).toThrow(refusal)
  })

  test.each<Filter>([
    { $where: '1' },
    { $text: { $search: 'x' } },
    { $jsonSchema: {} },
    { a: { $bitsAllSet: 1 } },
    { a: { $regex: 'x', $options: 'x' } },
    { a: { $regex: '\\Ax' } },
    { a: { $regex: 'a++' } },
    { a: { $regex: '(?i)a' } },
    { a: { $regex: '[[:alpha:]]' } },
  ])('%j is UNSUPPORTED', (filter) => {
    expect(() => compileFilter(filter)).toThrow(expect.objectContaining({ code: 'UNSUPPORTED' }))
  })
})
