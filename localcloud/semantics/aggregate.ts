import { unsupported } from '../errors'
import { isRow, type Row } from './bson-type'
import { refused } from './failure'
import { bucketStages } from './stages/buckets'
import { fieldStages } from './stages/fields'
import { flowStages } from './stages/flow'
import { geoNear } from './stages/geo-near'
import { groupStages } from './stages/group'
import { lookup } from './stages/lookup'
import type { CompileStage, Pipeline, Rows, Run } from './stages/stage'
import { unwind } from './stages/unwind'
import type { Filter, Stage } from './types'
import { unsupportedStages } from './unsupported'

export interface AggregateOptions {
  now: Date
  /** The documents of another collection, for $lookup; empty when there is no such collection. */
  resolve: (collection: string) => Rows
  /** The collection's one geo field, for a $geoNear that names no key. */
  geoKey?: string
}

const stageCompilers: Record<string, CompileStage> = {
  ...bucketStages,
  ...fieldStages,
  ...flowStages,
  ...groupStages,
  $geoNear: geoNear,
  $lookup: lookup,
  $unwind: unwind,
}

function compileStage(stage: Stage, at: number, pipeline: Pipeline): Run {
  const [name, ...others] = Object.keys(stage)
  if (name === undefined || others.length > 0) throw refused('A pipeline stage specification object must contain exactly one field.')
  if (unsupportedStages.has(name)) throw unsupported(`the aggregation stage ${name}`)
  const compile = Object.hasOwn(stageCompilers, name) ? stageCompilers[name] : undefined
  if (compile === undefined) throw refused(`Unrecognized pipeline stage name: '${name}'`)
  if (name === '$geoNear' && at > 0) throw refused('$geoNear is only valid as the first stage in a pipeline.')
  return compile(stage[name], pipeline)
}

function compilePipeline(stages: readonly Stage[], pipeline: Pipeline): Run {
  const runs = stages.map((stage, at) => compileStage(stage, at, pipeline))
  return (rows) => runs.reduce((flowing, run) => run(flowing), rows)
}

/**
 * Runs a pipeline of MongoDB 4.2. Documents are read from `docs` only as far as the stages need them, and never changed. Throws
 * DATABASE_REQUEST_FAILED where MongoDB refuses, UNSUPPORTED by unsupported.ts.
 */
export function runAggregate(docs: Rows, stages: readonly Stage[], { now, resolve, geoKey }: AggregateOptions): Row[] {
  const pipeline: Pipeline = { resolve, geoKey, variables: [], scope: () => ({ root: {}, now }), compile: compilePipeline }
  return [...compilePipeline(stages, pipeline)(docs)]
}

/** The filter that a pipeline begins with (all of its first $match stages), so that an index can serve it; {} when there is none. */
export function leadingMatch(stages: readonly Stage[]): Filter {
  const end = stages.findIndex((stage) => !isRow(stage.$match))
  const filters = stages.slice(0, end < 0 ? stages.length : end).flatMap(({ $match }) => (isRow($match) ? [$match] : []))
  return filters.length > 1 ? { $and: filters } : (filters[0] ?? {})
}
