import { isRow, type Row, typeName } from '../bson-type'
import { compileExpression } from '../expression/compile'
import type { Scope } from '../expression/scope'
import { refused } from '../failure'
import type { Stage } from '../types'

export type Rows = Iterable<Row>
/** Documents in, documents out, as lazily as the stage allows. */
export type Run = (rows: Rows) => Rows

/** What a pipeline is compiled in. */
export interface Pipeline {
  /** The documents of another collection, for $lookup. */
  resolve: (collection: string) => Rows
  /** The one geo field of the collection, when $geoNear names none. */
  geoKey?: string
  /** The variables of $lookup's let around this pipeline, and their values at run time. */
  variables: readonly string[]
  scope: () => Scope
  compile: (stages: readonly Stage[], pipeline: Pipeline) => Run
}

export type CompileStage = (argument: unknown, pipeline: Pipeline) => Run

/** An expression applied to each document. */
export function perRow(expression: unknown, { variables, scope }: Pipeline): (row: Row) => unknown {
  const evaluate = compileExpression(expression, variables)
  return (row) => evaluate({ ...scope(), root: row })
}

export function* mapped(rows: Rows, change: (row: Row) => Row): Rows {
  for (const row of rows) yield change(row)
}

/** The named options of a stage, checked. */
export function optionsOf(name: string, argument: unknown, required: readonly string[], optional: readonly string[]): Row {
  if (!isRow(argument)) throw refused(`the ${name} stage specification must be an object, but found ${typeName(argument)}`)
  const unknown = Object.keys(argument).find((key) => !required.includes(key) && !optional.includes(key))
  if (unknown !== undefined) throw refused(`unrecognized option to ${name}: ${unknown}`)
  const missing = required.find((key) => !(key in argument))
  if (missing !== undefined) throw refused(`${name} requires '${missing}' to be specified`)
  return argument
}

/** A field's name or path to write to. */
export function pathOption(name: string, option: string, value: unknown): string {
  if (typeof value !== 'string' || value === '' || value.startsWith('$'))
    throw refused(`${name} '${option}' must be a field path, found ${JSON.stringify(value)}`)
  return value
}
