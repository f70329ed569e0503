import { compileExpression } from '../../../localcloud/semantics/expression/compile'
import { notSupported, refusal } from './refusal'

const now = new Date('2026-03-01T00:00:00Z')
const root = {
  n: -5.5,
  two: 2,
  zero: 0,
  s: 'Hello',
  zh: '向日葵😀',
  e: '',
  nil: null,
  list: [3, 1, 2],
  o: { a: 1, b: [{ c: 1 }, { c: 2 }, 3] },
  d: new Date(0),
  yes: true,
}
const evaluate = (expression: unknown) => compileExpression(expression)({ root, now })
const gives = (cases: Array<[expression: unknown, value: unknown]>) =>
  test.each(cases)('%j is %j', (expression, value) => expect(evaluate(expression)).toStrictEqual(value))
const refuses = (cases: Array<[expression: unknown, message: string]>) =>
  test.each(cases)('%j is refused: %s', (expression, message) => expect(() => evaluate(expression)).toThrow(refusal(message)))

describe('paths, literals and variables', () => {
  gives([
    ['$two', 2],
    ['$o.a', 1],
    ['$o.b.c', [1, 2]],
    ['$list.0', []],
    ['$missing', undefined],
    ['$constructor', undefined],
    ['two', 'two'],
    [
      [1, '$two', '$missing'],
      [1, 2, null],
    ],
    [
      { x: '$two', y: '$missing', z: { w: 1 } },
      { x: 2, z: { w: 1 } },
    ],
    [{ $literal: '$two' }, '$two'],
    [{ $literal: { $add: [1] } }, { $add: [1] }],
    ['$$ROOT.two', 2],
    ['$$CURRENT.two', 2],
    ['$$NOW', now],
    ['$$REMOVE', undefined],
    [{ $let: { vars: { x: '$two', y: { $add: ['$two', 1] } }, in: { $multiply: ['$$x', '$$y'] } } }, 6],
    [{ $let: { vars: { x: 1 }, in: { $let: { vars: { x: 2, y: '$$x' }, in: ['$$x', '$$y'] } } } }, [2, 1]],
    [{ $let: { vars: { o: '$o' }, in: '$$o.b.c' } }, [1, 2]],
  ])
  refuses([
    ['$$nobody', 'Use of undefined variable: nobody'],
    [{ $let: { vars: { x: '$$y', y: 1 }, in: 1 } }, 'Use of undefined variable: y'],
    [{ $let: { vars: { X: 1 }, in: 1 } }, 'starts with an invalid character'],
    ['$', 'FieldPath must not be empty'],
    ['$a..b', 'FieldPath must not be empty'],
    ['$a.$b', "FieldPath field names may not start with '$'"],
    [{ $add: [1], $abs: 1 }, 'must have exactly one field'],
    [{ 'a.b': 1 }, "may not contain '.'"],
    [{ $dateAdd: {} }, "Unrecognized expression '$dateAdd'"],
    [{ $toString: 1, x: 1 }, 'must have exactly one field'],
  ])
})

describe('numbers', () => {
  gives([
    [{ $abs: '$n' }, 5.5],
    [{ $abs: ['$n'] }, 5.5],
    [{ $abs: '$nil' }, null],
    [{ $add: [1, '$two', 3] }, 6],
    [{ $add: '$two' }, 2],
    [{ $add: [] }, 0],
    [{ $add: ['$d', 1500] }, new Date(1500)],
    [{ $add: [1, '$missing'] }, null],
    [{ $subtract: [5, 2] }, 3],
    [{ $subtract: [now, '$d'] }, now.getTime()],
    [{ $subtract: [now, 1] }, new Date(now.getTime() - 1)],
    [{ $multiply: ['$two', 3, 4] }, 24],
    [{ $divide: [7, '$two'] }, 3.5],
    [{ $mod: [-7, 3] }, -1],
    [{ $mod: [7, null] }, null],
    [{ $ceil: '$n' }, -5],
    [{ $floor: '$n' }, -6],
    [{ $pow: ['$two', 10] }, 1024],
    [{ $sqrt: 9 }, 3],
    [{ $exp: 0 }, 1],
    [{ $ln: 1 }, 0],
    [{ $log: [8, 2] }, 3],
    [{ $log10: 1000 }, 3],
    [{ $round: 2.5 }, 2],
    [{ $round: 3.5 }, 4],
    [{ $round: -2.5 }, -2],
    [{ $round: [19.25, 1] }, 19.2],
    [{ $round: [28.73, 1] }, 28.7],
    [{ $round: [-45.39, 1] }, -45.4],
    [{ $round: [1.005, 2] }, 1],
    [{ $round: [1234.5678, -2] }, 1200],
    [{ $round: [55, -2] }, 100],
    [{ $round: [-50, -2] }, -0],
    [{ $round: [50, -3] }, 0],
    [{ $round: [0.1, 20] }, 0.1],
    [{ $round: Infinity }, Infinity],
    [{ $round: '$nil' }, null],
    [{ $trunc: -2.7 }, -2],
    [{ $trunc: [1234.5678, 2] }, 1234.56],
    [{ $trunc: [1299, -2] }, 1200],
    [{ $trunc: ['$n'] }, -5],
    [{ $sin: 0 }, 0],
    [{ $atan2: [1, 0] }, Math.PI / 2],
    [{ $degreesToRadians: 180 }, Math.PI],
    [{ $acos: '$nil' }, null],
  ])
  refuses([
    [{ $abs: 'x' }, '$abs only supports numeric types, not string'],
    [{ $abs: [1, 2] }, 'takes exactly 1 arguments. 2 were passed in.'],
    [{ $add: [1, 'x'] }, '$add only supports numeric or date types, not string'],
    [{ $add: ['$d', '$d'] }, 'only one date allowed'],
    [{ $subtract: ['x', 1] }, 'cant $subtract a int from a string'],
    [{ $subtract: [1, '$d'] }, 'cant $subtract a date from a int'],
    [{ $multiply: [1, true] }, '$multiply only supports numeric types, not bool'],
    [{ $divide: [1, 0] }, "can't $divide by zero"],
    [{ $mod: [1, 0] }, "can't $mod by zero"],
    [{ $pow: [0, -1] }, 'base of 0 and a negative exponent'],
    [{ $sqrt: -1 }, 'greater than or equal to 0'],
    [{ $ln: 0 }, 'must be a positive number'],
    [{ $log: [1, 1] }, 'positive number not equal to 1'],
    [{ $round: [1, 101] }, 'value must be in [-20, 100]'],
    [{ $round: [1, 1.5] }, 'requires an integral precision'],
    [{ $acos: 2 }, 'cannot apply $acos to 2'],
    [{ $sin: Infinity }, 'cannot apply $sin'],
  ])
})

describe('comparison spans all types, and missing is below null', () =>
  gives([
    [{ $eq: ['$two', 2] }, true],
    [{ $eq: ['$missing', null] }, false],
    [{ $eq: ['$list', 3] }, false],
    [{ $ne: ['$nil', null] }, false],
    [{ $lt: ['$missing', 5] }, true],
    [{ $gt: ['$s', 1000] }, true],
    [{ $gte: ['$nil', '$missing'] }, true],
    [
      {
        $lte: [
          [1, 2],
          [1, 3],
        ],
      },
      true,
    ],
    [{ $cmp: [1, 2] }, -1],
    [{ $cmp: ['b', 'a'] }, 1],
    [{ $cmp: [true, 'a'] }, 1],
  ]))

describe('logic', () => {
  gives([
    [{ $and: [] }, true],
    [{ $and: [1, 'x', [], {}] }, true],
    [{ $and: [1, '$zero'] }, false],
    [{ $or: [] }, false],
    [{ $or: ['$nil', '$e'] }, true],
    [{ $not: ['$e'] }, false],
    [{ $not: '$missing' }, true],
    [{ $cond: ['$yes', 'a', 'b'] }, 'a'],
    [{ $cond: { if: '$zero', then: { $divide: [1, 0] }, else: 'b' } }, 'b'],
    [{ $ifNull: ['$missing', 7] }, 7],
    [{ $ifNull: ['$zero', 7] }, 0],
    [
      {
        $switch: {
          branches: [
            { case: '$zero', then: 1 },
            { case: '$two', then: 2 },
          ],
          default: 3,
        },
      },
      2,
    ],
    [{ $switch: { branches: [{ case: '$zero', then: 1 }], default: 3 } }, 3],
  ])
  refuses([
    [{ $cond: [1, 2] }, 'takes exactly 3 arguments'],
    [{ $cond: { if: 1, then: 2 } }, "Missing 'else' parameter to $cond"],
    [{ $cond: { if: 1, then: 2, else: 3, otherwise: 4 } }, 'Unrecognized parameter to $cond: otherwise'],
    [{ $ifNull: [1] }, 'takes exactly 2 arguments'],
    [{ $switch: { branches: [{ case: '$zero', then: 1 }] } }, 'no default was specified'],
    [{ $switch: { branches: [] } }, 'requires at least one branch'],
  ])
})

describe('arrays', () => {
  gives([
    [{ $arrayElemAt: ['$list', 0] }, 3],
    [{ $arrayElemAt: ['$list', -1] }, 2],
    [{ $arrayElemAt: ['$list', 9] }, undefined],
    [{ $arrayElemAt: ['$nil', 0] }, null],
    [{ $concatArrays: ['$list', [4]] }, [3, 1, 2, 4]],
    [{ $concatArrays: ['$list', '$missing'] }, null],
    [{ $filter: { input: '$list', as: 'x', cond: { $gt: ['$$x', 1] } } }, [3, 2]],
    [{ $filter: { input: '$list', cond: { $gt: ['$$this', '$two'] } } }, [3]],
    [{ $in: [3, '$list'] }, true],
    [{ $indexOfArray: ['$list', 2] }, 2],
    [{ $indexOfArray: ['$list', 3, 1] }, -1],
    [{ $indexOfArray: ['$list', 2, 0, 2] }, -1],
    [{ $indexOfArray: ['$nil', 2] }, null],
    [{ $isArray: '$list' }, true],
    [{ $isArray: [['$list']] }, true],
    [{ $isArray: '$s' }, false],
    [{ $map: { input: '$list', as: 'x', in: { $add: ['$$x', '$two'] } } }, [5, 3, 4]],
    [{ $map: { input: '$o.b', as: 'x', in: '$$x.c' } }, [1, 2, null]],
    [{ $map: { input: '$nil', in: 1 } }, null],
    [{ $map: { input: [[1], [2]], as: 'x', in: { $map: { input: '$$x', as: 'y', in: ['$$x', '$$y'] } } } }, [[[[1], 1]], [[[2], 2]]]],
    [{ $range: [0, 5, 2] }, [0, 2, 4]],
    [{ $range: [3, 0, -1] }, [3, 2, 1]],
    [{ $range: [1, 1] }, []],
    [{ $reduce: { input: '$list', initialValue: '', in: { $concat: ['$$value', { $toString: '$$this' }] } } }, '312'],
    [{ $reduce: { input: [], initialValue: 5, in: 1 } }, 5],
    [{ $reverseArray: '$list' }, [2, 1, 3]],
    [{ $size: '$list' }, 3],
    [{ $size: [[1, 2]] }, 2],
    [{ $slice: ['$list', 2] }, [3, 1]],
    [{ $slice: ['$list', -2] }, [1, 2]],
    [{ $slice: ['$list', 1, 5] }, [1, 2]],
    [{ $slice: ['$list', -2, 1] }, [1]],
    [{ $slice: ['$missing', 1] }, null],
    [{ $zip: { inputs: [[1, 2], ['a']] } }, [[1, 'a']]],
    [{ $zip: { inputs: [[1, 2], []] } }, []],
    [
      { $zip: { inputs: [[1, 2], ['a']], useLongestLength: true } },
      [
        [1, 'a'],
        [2, null],
      ],
    ],
    [
      { $zip: { inputs: [[1, 2], ['a']], useLongestLength: true, defaults: [0, 'z'] } },
      [
        [1, 'a'],
        [2, 'z'],
      ],
    ],
    [{ $sum: '$list' }, 6],
    [{ $sum: ['$two', 3, 'x', '$list'] }, 5],
    [{ $avg: '$list' }, 2],
    [{ $avg: ['x'] }, null],
    [{ $max: ['$two', 'a', null] }, 'a'],
    [{ $min: '$list' }, 1],
    [{ $stdDevPop: [[1, 3]] }, 1],
    [{ $stdDevSamp: [1] }, null],
  ])
  refuses([
    [{ $size: '$missing' }, 'argument to $size must be an array'],
    [{ $in: [1, '$s'] }, '$in requires an array as a second argument'],
    [{ $concatArrays: ['$s'] }, '$concatArrays requires an array'],
    [{ $range: [0, 5, 0] }, 'non-zero step'],
    [{ $range: [0.5, 5] }, 'integral starting value'],
    [{ $slice: ['$list', 0, 0] }, 'requires a positive count'],
    [{ $map: { input: '$s', in: 1 } }, '$map requires an array'],
    [{ $zip: { inputs: [[1]], defaults: [1] } }, 'cannot specify defaults unless useLongestLength is true'],
    [{ $arrayElemAt: ['$list', 0.5] }, 'integral index'],
  ])
})

describe('sets', () => {
  gives([
    [
      {
        $setUnion: [
          [1, 2],
          [2, 3],
        ],
      },
      [1, 2, 3],
    ],
    [{ $setUnion: [[1], '$nil'] }, null],
    [
      {
        $setIntersection: [
          [1, 2, 2],
          [2, 3],
        ],
      },
      [2],
    ],
    [{ $setDifference: [[1, 1, 2], [2]] }, [1]],
    [
      {
        $setEquals: [
          [1, 2],
          [2, 1, 1],
        ],
      },
      true,
    ],
    [{ $setEquals: [[1], [1, [1]]] }, false],
    [{ $setIsSubset: [[1], [2, 1]] }, true],
    [{ $setIsSubset: [[[1]], [2, 1]] }, false],
    [{ $anyElementTrue: [[0, '$yes']] }, true],
    [{ $allElementsTrue: [[1, '$nil']] }, false],
    [{ $allElementsTrue: [[]] }, true],
    [{ $setUnion: [[0, -0, { a: 1 }], [{ a: 1 }]] }, [0, { a: 1 }]],
  ])
  refuses([
    [{ $setEquals: ['$nil', [1]] }, 'All operands of $setEquals must be arrays'],
    [{ $setUnion: ['$s'] }, 'All operands of $setUnion must be arrays'],
    [{ $anyElementTrue: ['$s'] }, 'must be an array'],
  ])
})

describe('objects', () => {
  gives([
    [
      { $objectToArray: { a: 1, b: '$two' } },
      [
        { k: 'a', v: 1 },
        { k: 'b', v: 2 },
      ],
    ],
    [{ $arrayToObject: { $literal: [{ k: 'a', v: 1 }] } }, { a: 1 }],
    [{ $arrayToObject: { $literal: [['a', [1, [2]]]] } }, { a: [1, [2]] }],
    [{ $arrayToObject: '$nil' }, null],
    [{ $mergeObjects: ['$o', { a: 2, z: 3 }, '$nil'] }, { a: 2, b: root.o.b, z: 3 }],
    [{ $mergeObjects: '$missing' }, {}],
  ])
  refuses([
    [{ $objectToArray: '$s' }, '$objectToArray requires a document input'],
    [{ $mergeObjects: ['$s'] }, '$mergeObjects requires object inputs'],
    [{ $arrayToObject: [[1]] }, '$arrayToObject requires'],
    [{ $arrayToObject: { $literal: [['__proto__', 1]] } }, 'is not allowed'],
  ])
})

describe('conversion', () => {
  gives([
    [{ $type: '$two' }, 'int'],
    [{ $type: '$n' }, 'double'],
    [{ $type: { $literal: 2 ** 40 } }, 'long'],
    [{ $type: '$missing' }, 'missing'],
    [{ $type: '$d' }, 'date'],
    [{ $type: ['$list'] }, 'array'],
    [{ $toString: '$n' }, '-5.5'],
    [{ $toString: '$yes' }, 'true'],
    [{ $toString: '$d' }, '1970-01-01T00:00:00.000Z'],
    [{ $toString: '$nil' }, null],
    [{ $toInt: '5' }, 5],
    [{ $toInt: -5.9 }, -5],
    [{ $toInt: '$yes' }, 1],
    [{ $toLong: '$d' }, 0],
    [{ $toLong: '1099511627776' }, 2 ** 40],
    [{ $toDouble: '1.5e3' }, 1500],
    [{ $toDouble: '$d' }, 0],
    [{ $toBool: 'false' }, true],
    [{ $toBool: 0 }, false],
    [{ $toDate: 1500 }, new Date(1500)],
    [{ $toDate: '2018-03-20' }, new Date('2018-03-20T00:00:00Z')],
    [{ $convert: { input: 'x', to: 'int', onError: 'bad' } }, 'bad'],
    [{ $convert: { input: '$missing', to: 'int', onNull: 'none' } }, 'none'],
    [{ $convert: { input: '5', to: 16 } }, 5],
    [{ $convert: { input: '5', to: '$nil' } }, null],
  ])
  refuses([
    [{ $toInt: '5.5' }, "Failed to parse number '5.5'"],
    [{ $toInt: 3e9 }, 'Conversion would overflow'],
    [{ $toInt: '$d' }, 'Unsupported conversion from date to int'],
    [{ $toInt: NaN }, 'Conversion would overflow'],
    [{ $toDouble: '' }, "Failed to parse number ''"],
    [{ $toString: '$o' }, 'Unsupported conversion from object to string'],
    [{ $toDate: '$yes' }, 'Unsupported conversion from bool to date'],
    [{ $toDate: 'Friday' }, 'Error parsing date string'],
    [{ $convert: { input: 1, to: 'money' } }, 'Unknown type name'],
    [{ $convert: { input: { $divide: [1, 0] }, to: 'int', onError: 1 } }, "can't $divide by zero"],
  ])
})

test.each<unknown>([
  { $function: {} },
  { $meta: 'textScore' },
  { $toDecimal: 1 },
  { $toObjectId: 'x' },
  { $convert: { input: 1, to: 'decimal', onError: 0 } },
])('%j is UNSUPPORTED', (expression) => expect(() => evaluate(expression)).toThrow(notSupported))
