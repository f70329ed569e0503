export type PlainObject = Record<string, unknown>

/** An embedded document: neither an array nor one of the values that are objects only in JavaScript. */
export const isPlainObject = (value: unknown): value is PlainObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date) && !(value instanceof RegExp)
