import { isRow } from './bson-type'

/** A copy that shares nothing that can change; dates and patterns are never changed in place. */
export function clone<T>(value: T): T
export function clone(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((element: unknown) => clone(element))
  if (!isRow(value)) return value
  const copy: Record<string, unknown> = {}
  for (const key of Object.keys(value)) copy[key] = clone(value[key])
  return copy
}
