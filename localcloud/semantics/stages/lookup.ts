import { isRow, type Row, typeName } from '../bson-type'
import { compileExpression } from '../expression/compile'
import { checkVariableName } from '../expression/logic'
import { type Scope, bind } from '../expression/scope'
import { refused } from '../failure'
import { assign, fieldTree } from '../field-tree'
import { fieldOf, splitPath } from '../path'
import type { Stage } from '../types'
import { valueKey } from '../value-key'
import { type CompileStage, type Pipeline, type Rows, mapped, optionsOf, pathOption } from './stage'

/** Every value a path leads to, through arrays and into a last one; null when it leads nowhere. */
function valuesAt(value: unknown, parts: readonly string[], at = 0): unknown[] {
  const part = parts[at]
  if (part === undefined) return Array.isArray(value) ? [...value, value] : [value ?? null]
  if (Array.isArray(value)) return value.filter(isRow).flatMap((element) => valuesAt(element, parts, at))
  return isRow(value) ? valuesAt(fieldOf(value, part), parts, at + 1) : [null]
}

function byForeignValue(rows: Rows, path: string): Map<string, Set<Row>> {
  const parts = splitPath(path)
  const found = new Map<string, Set<Row>>()
  for (const row of rows) {
    for (const value of valuesAt(row, parts)) {
      const key = valueKey(value)
      const others = found.get(key)
      if (others === undefined) found.set(key, new Set([row]))
      else others.add(row)
    }
  }
  return found
}

/** Documents whose foreignField equals the localField, or any element of it. */
function equality(from: string, local: unknown, foreign: unknown, { resolve }: Pipeline): () => (row: Row) => Row[] {
  const parts = splitPath(pathOption('$lookup', 'localField', local))
  const foreignPath = pathOption('$lookup', 'foreignField', foreign)
  return () => {
    const all = [...resolve(from)]
    const index = byForeignValue(all, foreignPath)
    return (row) => {
      const matches = new Set(valuesAt(row, parts).flatMap((value) => [...(index.get(valueKey(value)) ?? [])]))
      return matches.size < 2 ? [...matches] : all.filter((other) => matches.has(other))
    }
  }
}

/** What a pipeline over the other collection gives, with this document's values as variables. */
function correlated(from: string, stages: unknown, lets: unknown, pipeline: Pipeline): () => (row: Row) => Row[] {
  if (!Array.isArray(stages) || !stages.every(isRow)) throw refused("'pipeline' option must be specified as an array of objects")
  if (!isRow(lets)) throw refused(`$lookup argument 'let' must be an object, is type ${typeName(lets)}`)
  const names = Object.keys(lets).map(checkVariableName)
  const values = names.map((name) => [name, compileExpression(lets[name], pipeline.variables)] as const)
  let current: Scope = pipeline.scope()
  const variables = [...pipeline.variables, ...names]
  const run = pipeline.compile(stages as Stage[], { ...pipeline, variables, scope: () => current, geoKey: undefined })
  return () => {
    const all = [...pipeline.resolve(from)]
    const same = names.length === 0 && pipeline.variables.length === 0 ? [...run(all)] : undefined
    return (row) => {
      if (same !== undefined) return same
      const outer = { ...pipeline.scope(), root: row }
      current = values.reduce<Scope>((scope, [name, value]) => bind(scope, name, value(outer)), outer)
      return [...run(all)]
    }
  }
}

export const lookup: CompileStage = (argument, pipeline) => {
  const options = optionsOf('$lookup', argument, ['from', 'as'], ['localField', 'foreignField', 'let', 'pipeline'])
  const from = pathOption('$lookup', 'from', options.from)
  const tree = fieldTree([[pathOption('$lookup', 'as', options.as), true]])
  const byPipeline = 'pipeline' in options
  if (byPipeline === ('localField' in options || 'foreignField' in options)) {
    throw refused("$lookup requires either 'pipeline' or both 'localField' and 'foreignField' to be specified")
  }
  const start = byPipeline
    ? correlated(from, options.pipeline, options.let ?? {}, pipeline)
    : equality(from, options.localField, options.foreignField, pipeline)
  return function* (rows) {
    const joined = start()
    yield* mapped(rows, (row) => assign(row, tree, () => joined(row)) as Row)
  }
}
