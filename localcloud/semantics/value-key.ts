import { encodeEjson } from '../ejson/encode'

/** A text that is the same for two values exactly when MongoDB calls them equal; missing counts as null. For grouping and sets. */
export function valueKey(value: unknown): string {
  if (typeof value === 'string') return `"${value}`
  const text = encodeEjson(value)
  return text.includes('-0.0') ? text.replaceAll('{"$numberDouble":"-0.0"}', '{"$numberInt":"0"}') : text
}
