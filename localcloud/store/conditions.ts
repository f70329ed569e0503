import { isRow } from '../semantics/bson-type'
import type { Filter } from '../semantics/types'

/** One demand on one path. `pattern` is a RegExp that is demanded as such, `regex` one given by $regex. */
export interface Condition {
  path: string
  kind: 'eq' | 'in' | 'gt' | 'gte' | 'lt' | 'lte' | 'pattern' | 'regex' | 'exists' | 'geo'
  value: unknown
  /** Conditions that one and the same array element has to meet share this. */
  element?: object
}

export interface Conditions {
  /** All of these hold for a matching document. */
  all: Condition[]
  /** Of each of these lists of filters, one matches. */
  alternatives: Filter[][]
}

const comparisons = new Map<string, Condition['kind']>([
  ['$eq', 'eq'],
  ['$in', 'in'],
  ['$gt', 'gt'],
  ['$gte', 'gte'],
  ['$lt', 'lt'],
  ['$lte', 'lte'],
  ['$exists', 'exists'],
  ['$geoWithin', 'geo'],
  ['$geoIntersects', 'geo'],
])

/** What a filter demands, as far as an index can help with it. Everything else is left to the filter itself. */
export function conditionsOf(filter: Filter): Conditions {
  const found: Conditions = { all: [], alternatives: [] }
  collect(filter, '', found)
  return found
}

function collect(filter: Filter, prefix: string, into: Conditions): void {
  for (const [name, expected] of Object.entries(filter)) {
    if (name === '$and' && Array.isArray(expected)) expected.filter(isRow).forEach((part) => collect(part, prefix, into))
    // Inside $elemMatch a branch would have to stay with its element: not worth an index.
    else if (name === '$or' && Array.isArray(expected) && !prefix) into.alternatives.push(expected.filter(isRow))
    else if (!name.startsWith('$')) demand(prefix + name, expected, into)
  }
}

function demand(path: string, expected: unknown, into: Conditions): void {
  if (expected instanceof RegExp) into.all.push({ path, kind: 'pattern', value: expected })
  else if (isRow(expected) && Object.keys(expected)[0]?.startsWith('$')) operators(path, expected, into)
  else into.all.push({ path, kind: 'eq', value: expected })
}

function operators(path: string, expected: Filter, into: Conditions, element?: object): void {
  for (const [operator, value] of Object.entries(expected)) {
    const kind = comparisons.get(operator)
    if (kind) into.all.push({ path, kind, value, ...(element && { element }) })
    else if (operator === '$regex') into.all.push({ path, kind: 'regex', value: patternOf(value, expected['$options']), ...(element && { element }) })
    else if (operator === '$all' && Array.isArray(value)) value.forEach((item) => demand(path, item, into))
    else if (operator === '$elemMatch' && isRow(value) && !element) {
      if (Object.keys(value)[0]?.startsWith('$')) operators(path, value, into, value)
      else collect(value, `${path}.`, into)
    }
  }
}

function patternOf(pattern: unknown, options: unknown): { source: string; flags: string } | undefined {
  if (pattern instanceof RegExp) return { source: pattern.source, flags: typeof options === 'string' ? options : pattern.flags }
  return typeof pattern === 'string' ? { source: pattern, flags: typeof options === 'string' ? options : '' } : undefined
}
