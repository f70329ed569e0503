import { unsupported } from '../../errors'
import { isRow, type Row } from '../bson-type'
import { bsonKind } from '../bson-type'
import { compareValues } from '../compare'
import { compileExpression } from '../expression/compile'
import { refused } from '../failure'
import { compileAccumulators, type Fold } from './group'
import { type CompileStage, type Pipeline, optionsOf, perRow } from './stage'

function outputOf(name: string, output: unknown, pipeline: Pipeline): Fold {
  if (output !== undefined && !isRow(output)) throw refused(`The ${name} 'output' field must be an object`)
  return compileAccumulators(output ?? { count: { $sum: 1 } }, pipeline)
}

const constant = (expression: unknown, { scope }: Pipeline) => compileExpression(expression)(scope())

function boundariesOf(given: unknown, pipeline: Pipeline): unknown[] {
  if (!Array.isArray(given)) throw refused("The $bucket 'boundaries' field must be an array")
  if (given.length < 2) throw refused("The $bucket 'boundaries' field must have at least 2 values")
  const boundaries = given.map((boundary) => constant(boundary, pipeline))
  boundaries.slice(1).forEach((boundary, at) => {
    if (bsonKind(boundary) !== bsonKind(boundaries[at]))
      throw refused("All values in the 'boundaries' option to $bucket must have the same type")
    if (compareValues(boundary, boundaries[at]) <= 0) throw refused("The 'boundaries' option to $bucket must be sorted in ascending order")
  })
  return boundaries
}

/** Groups between boundaries, the lower one included; what falls outside goes to the default. Empty buckets do not appear. */
const bucket: CompileStage = (argument, pipeline) => {
  const options = optionsOf('$bucket', argument, ['groupBy', 'boundaries'], ['default', 'output'])
  const [value, fold] = [perRow(options.groupBy, pipeline), outputOf('$bucket', options.output, pipeline)]
  const boundaries = boundariesOf(options.boundaries, pipeline)
  const [lowest, highest] = [boundaries[0], boundaries.at(-1)]
  const hasDefault = 'default' in options
  const otherwise = constant(options.default, pipeline)
  if (hasDefault && compareValues(otherwise, lowest) >= 0 && compareValues(otherwise, highest) < 0) {
    throw refused("The $bucket 'default' field must be less than the lowest boundary or greater than or equal to the highest boundary.")
  }
  return function* (rows) {
    const inside = new Map<unknown, Row[]>(boundaries.slice(0, -1).map((boundary) => [boundary, []]))
    const outside: Row[] = []
    for (const row of rows) {
      const found = value(row)
      const isInside = compareValues(found, lowest) >= 0 && compareValues(found, highest) < 0
      if (!isInside && !hasDefault) throw refused('$switch could not find a matching branch for an input, and no default was specified.')
      const lower = boundaries.filter((boundary) => compareValues(found, boundary) >= 0).at(-1)
      ;(isInside ? (inside.get(lower) ?? outside) : outside).push(row)
    }
    const filled = [...inside, [otherwise, outside] as const].filter(([, members]) => members.length > 0)
    for (const [id, members] of filled.sort(([a], [b]) => compareValues(a, b))) yield { _id: id, ...fold(members) }
  }
}

interface Valued {
  value: unknown
  row: Row
}

/** Cuts sorted values into so many parts of about one size; equal values stay together. */
function cut(sorted: readonly Valued[], buckets: number): Valued[][] {
  const size = Math.max(1, Math.round(sorted.length / buckets))
  const parts: Valued[][] = []
  let from = 0
  while (from < sorted.length && parts.length < buckets) {
    let to = parts.length === buckets - 1 ? sorted.length : Math.min(sorted.length, from + size)
    while (to < sorted.length && compareValues(sorted[to]?.value, sorted[to - 1]?.value) === 0) to += 1
    parts.push(sorted.slice(from, to))
    from = to
  }
  return parts
}

const bucketAuto: CompileStage = (argument, pipeline) => {
  const { groupBy, buckets, output, granularity } = optionsOf('$bucketAuto', argument, ['groupBy', 'buckets'], ['output', 'granularity'])
  if (granularity !== undefined) throw unsupported('$bucketAuto granularity')
  if (typeof buckets !== 'number' || !Number.isInteger(buckets) || buckets < 1)
    throw refused("The $bucketAuto 'buckets' field must be a positive whole number")
  const [valueOf, fold] = [perRow(groupBy, pipeline), outputOf('$bucketAuto', output, pipeline)]
  return function* (rows) {
    const sorted = [...rows].map((row) => ({ value: valueOf(row) ?? null, row })).sort((a, b) => compareValues(a.value, b.value))
    const parts = cut(sorted, buckets)
    for (const [at, part] of parts.entries()) {
      // The upper end is the next bucket's lower one, and only the last bucket includes it.
      const max = parts[at + 1]?.[0] ?? part.at(-1)
      yield { _id: { min: part[0]?.value, max: max?.value }, ...fold(part.map(({ row }) => row)) }
    }
  }
}

export const bucketStages: Record<string, CompileStage> = { $bucket: bucket, $bucketAuto: bucketAuto }
