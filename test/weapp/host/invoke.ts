/** Calls `target` when it is a function: definitions of pages and components are read from foreign code and hold anything. */
export function invoke(target: unknown, self: unknown, ...args: unknown[]): unknown {
  return typeof target === 'function' ? (Reflect.apply(target, self, args) as unknown) : undefined
}

/** `value` as an object that may be read, an empty one when it is none. */
export function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
