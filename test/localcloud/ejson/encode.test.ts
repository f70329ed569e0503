import { EJSON } from 'bson'
import fc from 'fast-check'
import { decodeEjson } from '../../../localcloud/ejson/decode'
import { encodeEjson } from '../../../localcloud/ejson/encode'

const key = fc.string().filter((name) => name !== '__proto__' && !name.startsWith('$') && !name.includes('\0'))
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4, depthSize: 'small', withCrossShrink: true },
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.integer(),
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.date({ noInvalidDate: true }),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(key, tie('any'), { noNullPrototype: true, maxKeys: 4 }),
  ),
})).any

test('what is encoded is read back the same', () => {
  fc.assert(fc.property(value, (given) => expect(decodeEjson(encodeEjson(given), new Date(0))).toStrictEqual(given)))
})

test('the parser of the SDK gives the same numbers, texts and dates', () => {
  fc.assert(
    fc.property(
      fc.dictionary(key, fc.oneof(fc.double(), fc.integer(), fc.string(), fc.date({ noInvalidDate: true })), { noNullPrototype: true }),
      (given) => {
        expect(EJSON.parse(encodeEjson(given))).toStrictEqual(given)
      },
    ),
  )
})

test.each([
  [1, '{"$numberInt":"1"}'],
  [-(2 ** 31), '{"$numberInt":"-2147483648"}'],
  [2 ** 31, '{"$numberLong":"2147483648"}'],
  [2 ** 63, '{"$numberDouble":"9223372036854776000"}'],
  [-0, '{"$numberDouble":"-0.0"}'],
  [0.1, '{"$numberDouble":"0.1"}'],
  [Infinity, '{"$numberDouble":"Infinity"}'],
  [/a\/b/gi, '{"$regularExpression":{"pattern":"a\\\\/b","options":"i"}}'],
  [{ a: undefined, b: [undefined] }, '{"b":[null]}'],
  [undefined, 'null'],
])('%p is %s', (given, text) => {
  expect(encodeEjson(given)).toBe(text)
})

const cyclic: Record<string, unknown> = {}
cyclic.self = [cyclic]

test.each<[string, unknown]>([
  ['a cycle', cyclic],
  ['an invalid date', new Date(NaN)],
  ['a map', new Map()],
  ['a function', () => 1],
  ['a big integer', 1n],
])('%s has no EJSON', (_, given) => {
  expect(() => encodeEjson({ given })).toThrow(expect.objectContaining({ code: 'INVALID_PARAM' }))
})
