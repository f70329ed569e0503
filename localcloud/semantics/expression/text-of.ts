import { typeName } from '../bson-type'
import { refused } from '../failure'
import { absent } from './operator'

/** A value as text where an operator takes more than strings ($toUpper, $substr, …): null is '', a date its ISO text. */
export function textOf(value: unknown): string {
  if (absent(value)) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (value instanceof Date) return value.toISOString()
  throw refused(`can't convert from BSON type ${typeName(value)} to String`)
}
