import type { Filter, Order } from '../semantics/types'

const ranges = new Set(['$gt', '$gte', '$lt', '$lte', '$regex', '$ne', '$nin', '$exists'])

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date) && !(value instanceof RegExp)

/** A filter with its values left out, so that queries of one kind look the same: `{status: …, at: {$gte: …}}`. */
export function filterShape(filter: unknown): string {
  if (Array.isArray(filter)) return filter.some(isRecord) ? `[${filter.map(filterShape).join(', ')}]` : '…'
  if (!isRecord(filter)) return '…'
  return `{${Object.entries(filter)
    .map(([key, value]) => `${key}: ${filterShape(value)}`)
    .join(', ')}}`
}

/** The paths that a filter compares, those compared for equality first: as they should stand in an index. */
function comparedPaths(filter: Filter): { equal: string[]; range: string[] } {
  const found = { equal: [] as string[], range: [] as string[] }
  for (const [key, value] of Object.entries(filter)) {
    if (key === '$and' && Array.isArray(value)) {
      for (const part of value.filter(isRecord)) {
        const inner = comparedPaths(part)
        found.equal.push(...inner.equal)
        found.range.push(...inner.range)
      }
    } else if (!key.startsWith('$')) {
      const isRange = value instanceof RegExp || (isRecord(value) && Object.keys(value).some((operator) => ranges.has(operator)))
      found[isRange ? 'range' : 'equal'].push(key)
    }
  }
  return found
}

/** The index that would serve this query: equality, then order, then ranges. Undefined when none would (only $or, or nothing compared). */
export function missingIndex(filter: Filter, order: Order = []): string | undefined {
  const { equal, range } = comparedPaths(filter)
  const keys = new Map<string, 1 | -1>(equal.map((path) => [path, 1]))
  for (const [path, direction] of order) if (!keys.has(path)) keys.set(path, direction)
  for (const path of range) if (!keys.has(path)) keys.set(path, 1)
  return keys.size === 0 ? undefined : `{${[...keys].map(([path, direction]) => `${path}: ${direction}`).join(', ')}}`
}
