/** A document or sub-document as plain JavaScript. */
export type Row = Record<string, unknown>

/** MongoDB's kinds of values, in its order of comparison. `missing` is a field that is not there. */
const order = ['missing', 'null', 'number', 'string', 'object', 'array', 'bool', 'date', 'regex'] as const
export type BsonKind = (typeof order)[number]

const ranks = new Map<BsonKind, number>(order.map((kind, rank) => [kind, rank]))

export function bsonKind(value: unknown): BsonKind {
  switch (typeof value) {
    case 'string':
      return 'string'
    case 'number':
      return 'number'
    case 'boolean':
      return 'bool'
    case 'object':
      break
    default:
      return 'missing'
  }
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (value instanceof Date) return 'date'
  return value instanceof RegExp ? 'regex' : 'object'
}

/** The place of a value's kind in MongoDB's order of types. */
export const kindRank = (kind: BsonKind): number => ranks.get(kind) ?? 0

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date) && !(value instanceof RegExp)

/**
 * MongoDB's name of a value's type. JavaScript has one kind of number: whole ones count as `int` up to 32 bits and as `long` above,
 * the rest as `double`.
 */
export function typeName(value: unknown): string {
  if (typeof value !== 'number') return bsonKind(value)
  if (!Number.isInteger(value) || Math.abs(value) >= 2 ** 63) return 'double'
  return value >= -(2 ** 31) && value < 2 ** 31 ? 'int' : 'long'
}
