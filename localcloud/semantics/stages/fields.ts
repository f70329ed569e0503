import { isRow, type Row } from '../bson-type'
import { refused } from '../failure'
import { assign, fieldTree, omit, pick } from '../field-tree'
import { type CompileStage, type Pipeline, mapped, perRow } from './stage'

type Leaf = readonly [path: string, wish: unknown]
type Compute = (row: Row) => unknown

const isExpression = (value: Row) => Object.keys(value).some((key) => key.startsWith('$'))

/** Nested objects as dotted paths: `{a: {b: 1}}` says the same as `{'a.b': 1}`. */
function leaves(spec: Row, prefix = ''): Leaf[] {
  return Object.entries(spec).flatMap(([key, wish]): Leaf[] => {
    if (key.startsWith('$')) throw refused(`FieldPath field names may not start with '$': ${key}`)
    const path = prefix + key
    if (!isRow(wish) || isExpression(wish)) return [[path, wish]]
    if (Object.keys(wish).length === 0) throw refused(`an empty object is not a valid value. Found at path ${path}`)
    return leaves(wish, `${path}.`)
  })
}

function compute(computed: readonly Leaf[], pipeline: Pipeline): (target: Row, row: Row) => Row {
  const tree = fieldTree(computed.map(([path, expression]): [string, Compute] => [path, perRow(expression, pipeline)]))
  if (computed.length === 0) return (target) => target
  return (target, row) => assign(target, tree, (evaluate) => evaluate(row)) as Row
}

const addFields: CompileStage = (argument, pipeline) => {
  if (!isRow(argument) || Object.keys(argument).length === 0)
    throw refused('Invalid $addFields :: caused by :: specification must have at least one field')
  const change = compute(leaves(argument), pipeline)
  return (rows) => mapped(rows, (row) => change(row, row))
}

const isNumberOrBool = (wish: unknown) => typeof wish === 'number' || typeof wish === 'boolean'

const project: CompileStage = (argument, pipeline) => {
  if (!isRow(argument) || Object.keys(argument).length === 0)
    throw refused('Invalid $project :: caused by :: specification must have at least one field')
  const all = leaves(argument)
  fieldTree(all)
  const excluded = all.filter(([, wish]) => wish === 0 || wish === false).map(([path]) => path)
  const included = all.filter(([, wish]) => isNumberOrBool(wish) && wish !== 0 && wish !== false).map(([path]) => path)
  const computed = all.filter(([, wish]) => !isNumberOrBool(wish))
  const tree = (paths: readonly string[]) => fieldTree(paths.map((path) => [path, true]))
  const exclusion = excluded.some((path) => path !== '_id')
  if (exclusion || (included.length === 0 && computed.length === 0)) {
    if (included.some((path) => path !== '_id') || computed.length > 0) {
      throw refused('Invalid $project :: caused by :: Bad projection specification, cannot mix exclusion (but of _id) with inclusion')
    }
    const hidden = tree(excluded)
    return (rows) => mapped(rows, (row) => omit(row, hidden))
  }
  const idSaid = all.some(([path]) => path === '_id' || path.startsWith('_id.'))
  const shown = tree([...included, ...(idSaid ? [] : ['_id'])])
  const change = compute(computed, pipeline)
  return (rows) => mapped(rows, (row) => change(pick(row, shown), row))
}

const unset: CompileStage = (argument, pipeline) => {
  const paths: unknown[] = Array.isArray(argument) ? argument : [argument]
  if (paths.length === 0 || paths.some((path) => typeof path !== 'string'))
    throw refused('$unset specification must be a string or an array of strings')
  return project(Object.fromEntries(paths.map((path) => [path, 0])), pipeline)
}

function rootFrom(expression: unknown, pipeline: Pipeline) {
  const newRoot = perRow(expression, pipeline)
  return (rows: Iterable<Row>) =>
    mapped(rows, (row) => {
      const root = newRoot(row)
      if (!isRow(root))
        throw refused(`'newRoot' expression must evaluate to an object, but resulting value was: ${JSON.stringify(root) ?? 'MISSING'}`)
      return root
    })
}

const replaceRoot: CompileStage = (argument, pipeline) => {
  if (!isRow(argument) || Object.keys(argument).length !== 1 || !('newRoot' in argument))
    throw refused("the $replaceRoot stage needs an object with 'newRoot' alone")
  return rootFrom(argument.newRoot, pipeline)
}

export const fieldStages: Record<string, CompileStage> = {
  $addFields: addFields,
  $set: addFields,
  $project: project,
  $unset: unset,
  $replaceRoot: replaceRoot,
  $replaceWith: rootFrom,
}
