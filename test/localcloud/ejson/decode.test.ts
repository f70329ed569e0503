import { decodeEjson } from '../../../localcloud/ejson/decode'

const now = new Date('2026-03-01T00:00:00Z')
const decode = (value: unknown) => decodeEjson(JSON.stringify(value), now)

describe('EJSON is read into plain values', () => {
  test.each<[unknown, unknown]>([
    [{ $numberInt: '-7' }, -7],
    [{ $numberInt: '2147483647' }, 2147483647],
    [{ $numberLong: '1099511627776' }, 2 ** 40],
    [{ $numberLong: '9223372036854775807' }, 2 ** 63],
    [{ $numberDouble: '1.5' }, 1.5],
    [{ $numberDouble: '1e+21' }, 1e21],
    [{ $numberDouble: 'NaN' }, NaN],
    [{ $numberDouble: '-Infinity' }, -Infinity],
    [{ $numberDouble: '-0.0' }, -0],
    [{ $date: { $numberLong: '-1' } }, new Date(-1)],
    [{ $date: '2026-01-02T03:04:05.006Z' }, new Date('2026-01-02T03:04:05.006Z')],
    [{ $date: 12 }, new Date(12)],
    [{ $regularExpression: { pattern: '^a', options: 'im' } }, /^a/im],
    [{ $regularExpression: { pattern: 'a', options: 'gi' } }, /a/i],
    [{ $oid: '5f0c' }, '5f0c'],
    [{ $tcb_server_date: { offset: { $numberInt: '-1000' } } }, new Date(now.getTime() - 1000)],
    [{ $tcb_server_date: { offset: 5 } }, new Date(now.getTime() + 5)],
    [{ $tcb_server_date: {} }, now],
    [{ a: { $undefined: true }, b: 1 }, { b: 1 }],
    [
      [{ $undefined: true }, 1],
      [null, 1],
    ],
    [
      { a: { $gt: { $numberInt: '1' } }, $or: [{ $set: 1 }] },
      { a: { $gt: 1 }, $or: [{ $set: 1 }] },
    ],
    [5, 5],
    ['$x', '$x'],
    [null, null],
  ])('%j', (given, expected) => {
    expect(decode(given)).toStrictEqual(expected)
  })
})

describe('malformed EJSON is INVALID_PARAM', () => {
  test.each([
    '{',
    '',
    '{"$numberInt":"abc"}',
    '{"$numberInt":5}',
    '{"$numberInt":"2147483648"}',
    '{"$numberInt":"1.5"}',
    '{"$numberInt":"1","b":2}',
    '{"$numberLong":"9223372036854779000"}',
    '{"$numberDouble":"one"}',
    '{"$numberDouble":""}',
    '{"$date":"yesterday"}',
    '{"$date":"1"}',
    '{"$date":{"$numberLong":"x"}}',
    '{"$date":{"$numberLong":"8640000000000001"}}',
    '{"$date":null}',
    '{"$regularExpression":{"pattern":"("}}',
    '{"$regularExpression":"a"}',
    '{"$oid":""}',
    '{"$tcb_server_date":{"offset":"soon"}}',
    '{"__proto__":{"admin":true}}',
    '{"a":{"__proto__":1}}',
    '{"a\\u0000b":1}',
  ])('%s', (text) => {
    expect(() => decodeEjson(text, now)).toThrow(expect.objectContaining({ code: 'INVALID_PARAM' }))
  })

  test('no prototype is ever reached', () => {
    expect(decode({ constructor: { prototype: { polluted: 1 } } })).toEqual({ constructor: { prototype: { polluted: 1 } } })
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  test.each([
    ['[', ']'],
    ['{"a":', '}'],
  ])('100 levels of %s are read, more are refused, however many', (open, close) => {
    const nested = (levels: number) => open.repeat(levels) + '1' + close.repeat(levels)
    expect(() => decodeEjson(nested(100), now)).not.toThrow()
    expect(() => decodeEjson(nested(102), now)).toThrow('nested deeper than 100 levels')
    expect(() => decodeEjson(nested(200_000), now)).toThrow(expect.objectContaining({ code: 'INVALID_PARAM' }))
  })
})

test.each(['$numberDecimal', '$binary', '$uuid', '$timestamp', '$minKey', '$code'])('%s is named as unsupported', (type) => {
  expect(() => decode({ a: { [type]: '1' } })).toThrow(expect.objectContaining({ code: 'UNSUPPORTED' }))
})
