import { unsupported } from '../../errors'
import { isRow, type Row } from '../bson-type'
import { accumulators } from '../expression/accumulate'
import { refused } from '../failure'
import { unsupportedExpressions } from '../unsupported'
import { valueKey } from '../value-key'
import { type CompileStage, type Pipeline, perRow } from './stage'

/** Folds the documents of one group into the fields that the accumulators give. */
export type Fold = (rows: readonly Row[]) => Row

/** Compiles `{total: {$sum: '$n'}, …}`. */
export function compileAccumulators(spec: Row, pipeline: Pipeline): Fold {
  const fields = Object.entries(spec).map(([field, accumulation]) => {
    if (field.includes('.')) throw refused(`The field name '${field}' cannot contain '.'`)
    if (field.startsWith('$')) throw refused(`The field name '${field}' cannot be an operator name`)
    if (!isRow(accumulation) || Object.keys(accumulation).length !== 1) throw refused(`The field '${field}' must be an accumulator object`)
    const [name = '', expression] = Object.entries(accumulation)[0] ?? []
    if (unsupportedExpressions.has(name)) throw unsupported(`the accumulator ${name}`)
    const accumulate = Object.hasOwn(accumulators, name) ? accumulators[name] : undefined
    if (accumulate === undefined) throw refused(`unknown group operator '${name}'`)
    if (Array.isArray(expression)) throw refused(`The ${name} accumulator is a unary operator`)
    return { field, accumulate, value: perRow(expression, pipeline) }
  })
  return (rows) => Object.fromEntries(fields.map(({ field, accumulate, value }) => [field, accumulate(rows.map(value))]))
}

function grouped(rows: Iterable<Row>, id: (row: Row) => unknown): Map<string, { id: unknown; rows: Row[] }> {
  const groups = new Map<string, { id: unknown; rows: Row[] }>()
  for (const row of rows) {
    const value = id(row) ?? null
    const key = valueKey(value)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { id: value, rows: [row] })
    else group.rows.push(row)
  }
  return groups
}

const group: CompileStage = (argument, pipeline) => {
  if (!isRow(argument)) throw refused("a group's fields must be specified in an object")
  if (!('_id' in argument)) throw refused('a group specification must include an _id')
  const { _id: idExpression, ...rest } = argument
  const [id, fold] = [perRow(idExpression, pipeline), compileAccumulators(rest, pipeline)]
  return function* (rows) {
    for (const one of grouped(rows, id).values()) yield { _id: one.id, ...fold(one.rows) }
  }
}

const sortByCount: CompileStage = (argument, pipeline) => {
  const isReference = typeof argument === 'string' && argument.startsWith('$')
  const isExpression = isRow(argument) && (Object.keys(argument)[0] ?? '').startsWith('$')
  if (!isReference && !isExpression)
    throw refused('the sortByCount field must be defined as a $-prefixed path or an expression inside an object')
  const id = perRow(argument, pipeline)
  return (rows) => [...grouped(rows, id).values()].map((one) => ({ _id: one.id, count: one.rows.length })).sort((a, b) => b.count - a.count)
}

export const groupStages: Record<string, CompileStage> = { $group: group, $sortByCount: sortByCount }
