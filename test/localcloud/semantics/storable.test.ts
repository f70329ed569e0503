import { assertStorable } from '../../../localcloud/semantics/storable'
import { refusal } from './refusal'

const nested = (levels: number): Record<string, unknown> => (levels === 0 ? {} : { a: nested(levels - 1) })

test.each<Record<string, unknown>>([{ a: 1, b: [{ c: new Date(0) }] }, { 'a.b': 1 }, { ref: { $ref: 'c', $id: 'x' } }, nested(100)])(
  '%j can be stored',
  (row) => expect(() => assertStorable(row)).not.toThrow(),
)

test.each<[Record<string, unknown>, string]>([
  [{ $a: 1 }, "The dollar ($) prefixed field '$a' in '$a' is not valid for storage."],
  [{ a: [{ b: { $c: 1 } }] }, "The dollar ($) prefixed field '$c' in 'a.0.b.$c'"],
  [JSON.parse('{"a":{"__proto__":1}}') as Record<string, unknown>, 'is not allowed'],
  [nested(101), 'exceeds maximum nested object depth'],
])('%j cannot: %s', (row, message) => expect(() => assertStorable(row)).toThrow(refusal(message)))
