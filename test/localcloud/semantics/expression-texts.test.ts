import { compileExpression } from '../../../localcloud/semantics/expression/compile'
import { notSupported, refusal } from './refusal'

const root = { s: 'Hello', zh: '向日葵😀', e: '', nil: null, n: 12.5, d: new Date(0), o: {} }
const evaluate = (expression: unknown) => compileExpression(expression)({ root, now: new Date(0) })
const gives = (cases: Array<[expression: unknown, value: unknown]>) =>
  test.each(cases)('%j is %j', (expression, value) => expect(evaluate(expression)).toStrictEqual(value))
const refuses = (cases: Array<[expression: unknown, message: string]>) =>
  test.each(cases)('%j is refused: %s', (expression, message) => expect(() => evaluate(expression)).toThrow(refusal(message)))

describe('joining, cutting, case', () => {
  gives([
    [{ $concat: ['$s', ' ', '$zh'] }, 'Hello 向日葵😀'],
    [{ $concat: ['$s', '$nil'] }, null],
    [{ $concat: [] }, ''],
    [{ $split: ['a-b-c', '-'] }, ['a', 'b', 'c']],
    [{ $split: ['abc', '-'] }, ['abc']],
    [{ $split: ['$nil', '-'] }, null],
    [{ $toLower: 'ÀBC' }, 'Àbc'],
    [{ $toUpper: ['$s'] }, 'HELLO'],
    [{ $toUpper: '$nil' }, ''],
    [{ $toUpper: '$d' }, '1970-01-01T00:00:00.000Z'],
    [{ $strcasecmp: ['hello', '$s'] }, 0],
    [{ $strcasecmp: ['$nil', 'a'] }, -1],
    [{ $trim: { input: ' \n x y ' } }, 'x y'],
    [{ $ltrim: { input: '  x ' } }, 'x '],
    [{ $rtrim: { input: '  x ' } }, '  x'],
    [{ $trim: { input: '😀葵😀', chars: '😀' } }, '葵'],
    [{ $trim: { input: 'xxx', chars: 'x' } }, ''],
    [{ $trim: { input: 'xyx', chars: '' } }, 'xyx'],
    [{ $trim: { input: '$nil' } }, null],
    [{ $trim: { input: 'x', chars: '$nil' } }, null],
  ])
  refuses([
    [{ $concat: ['a', 1] }, '$concat only supports strings, not int'],
    [{ $split: ['a', ''] }, 'requires a non-empty separator'],
    [{ $split: [1, 'a'] }, 'as a first argument, found: int'],
    [{ $toUpper: '$o' }, "can't convert from BSON type object to String"],
    [{ $trim: { input: 1 } }, '$trim requires its input to be a string'],
    [{ $trim: 'x' }, '$trim only supports an object as its argument'],
  ])
})

describe('counted by bytes and by code points', () => {
  gives([
    [{ $strLenBytes: '$zh' }, 13],
    [{ $strLenCP: '$zh' }, 4],
    [{ $strLenBytes: '$e' }, 0],
    [{ $substrBytes: ['$zh', 0, 3] }, '向'],
    [{ $substrBytes: ['$zh', 3, -1] }, '日葵😀'],
    [{ $substrBytes: ['$s', 1, 100] }, 'ello'],
    [{ $substrBytes: ['$s', 9, 1] }, ''],
    [{ $substr: ['$n', 0, 2] }, '12'],
    [{ $substr: ['$nil', 0, 2] }, ''],
    [{ $substrCP: ['$zh', 3, 1] }, '😀'],
    [{ $substrCP: ['$zh', 1, 99] }, '日葵😀'],
    [{ $indexOfBytes: ['$zh', '葵'] }, 6],
    [{ $indexOfCP: ['$zh', '葵'] }, 2],
    [{ $indexOfCP: ['$zh', '😀'] }, 3],
    [{ $indexOfCP: ['abcabc', 'c', 3] }, 5],
    [{ $indexOfCP: ['abcabc', 'c', 3, 5] }, -1],
    [{ $indexOfBytes: ['abc', 'c', 5] }, -1],
    [{ $indexOfBytes: ['abc', ''] }, 0],
    [{ $indexOfBytes: ['$nil', 'x'] }, null],
    [{ $indexOfBytes: ['abc', 'abd'] }, -1],
  ])
  refuses([
    [{ $strLenCP: '$nil' }, '$strLenCP requires a string argument, found: null'],
    [{ $strLenBytes: '$missing' }, '$strLenBytes requires a string argument, found: missing'],
    [{ $substrBytes: ['$zh', 1, 3] }, 'starting index is a UTF-8 continuation byte'],
    [{ $substrBytes: ['$zh', 0, 2] }, 'ending index is in the middle of a UTF-8 character'],
    [{ $substrBytes: ['$s', -1, 2] }, 'starting index must be non-negative'],
    [{ $substrCP: ['$s', 0, -1] }, 'length must be a nonnegative integer'],
    [{ $substrCP: ['$s', 'x', 1] }, 'starting index must be a numeric type (is BSON type string)'],
    [{ $indexOfCP: [1, 'x'] }, 'requires a string as the first argument, found: int'],
    [{ $indexOfCP: ['x', '$nil'] }, 'requires a string as the second argument, found: null'],
    [{ $indexOfCP: ['x', 'x', -1] }, 'requires a nonnegative starting index'],
  ])
})

describe('patterns', () => {
  gives([
    [{ $regexMatch: { input: '$s', regex: /^h/i } }, true],
    [{ $regexMatch: { input: '$s', regex: '^h' } }, false],
    [{ $regexMatch: { input: '$s', regex: 'L+', options: 'i' } }, true],
    [{ $regexMatch: { input: '$nil', regex: 'x' } }, false],
    [{ $regexFind: { input: '$zh', regex: '(😀)(x)?' } }, { match: '😀', idx: 3, captures: ['😀', null] }],
    [{ $regexFind: { input: '$s', regex: 'z' } }, null],
    [
      { $regexFindAll: { input: 'a1b2', regex: '[0-9]' } },
      [
        { match: '1', idx: 1, captures: [] },
        { match: '2', idx: 3, captures: [] },
      ],
    ],
    [{ $regexFindAll: { input: 'ab', regex: 'x*' } }, [0, 1, 2].map((idx) => ({ match: '', idx, captures: [] }))],
    [{ $regexFindAll: { input: '$missing', regex: 'x' } }, []],
  ])
  refuses([
    [{ $regexMatch: { input: 5, regex: 'x' } }, "$regexMatch needs 'input' to be of type string"],
    [{ $regexMatch: { input: 'x', regex: '(' } }, 'Regular expression is invalid'],
    [{ $regexMatch: { input: 'x', regex: /x/i, options: 'm' } }, "in both 'regex' and 'option'"],
    [{ $regexMatch: { input: 'x', regex: 'x', options: 'g' } }, 'invalid flag in regex options'],
    [{ $regexMatch: { input: 'x' } }, "Missing 'regex' parameter"],
  ])
  test('option x is UNSUPPORTED', () => {
    expect(() => evaluate({ $regexMatch: { input: 'x', regex: ' x', options: 'x' } })).toThrow(notSupported)
  })
})
