import { unsupported } from '../../errors'
import { isRow, type Row } from '../bson-type'
import { sortComparator } from '../compare'
import { refused } from '../failure'
import { compileMatch } from '../match'
import type { Order } from '../types'
import { type CompileStage, type Rows, optionsOf } from './stage'

const match: CompileStage = (argument, { variables, scope }) => {
  if (!isRow(argument)) throw refused('the match filter must be an expression in an object')
  const matches = compileMatch(argument, variables, scope)
  return function* (rows) {
    for (const row of rows) if (matches(row)) yield row
  }
}

function whole(name: string, value: unknown, least: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw refused(`the ${name} must be specified as a whole number`)
  if (value < least) throw refused(`the ${name} must be ${least === 0 ? 'non-negative' : 'positive'}`)
  return value
}

function* first(rows: Rows, count: number): Rows {
  let left = count
  for (const row of rows) {
    yield row
    left -= 1
    if (left <= 0) return
  }
}

const limit: CompileStage = (argument) => {
  const count = whole('limit', argument, 1)
  return (rows) => first(rows, count)
}

const skip: CompileStage = (argument) => {
  const count = whole('$skip', argument, 0)
  return function* (rows) {
    let passed = 0
    for (const row of rows) {
      if (passed >= count) yield row
      passed += 1
    }
  }
}

function orderOf(argument: unknown): Order {
  if (!isRow(argument) || Object.keys(argument).length === 0) throw refused('$sort stage must have at least one sort key')
  return Object.entries(argument).map(([path, direction]) => {
    if (isRow(direction)) throw unsupported('$sort by $meta')
    if (direction !== 1 && direction !== -1) throw refused('$sort key ordering must be 1 (for ascending) or -1 (for descending)')
    if (path === '' || path.startsWith('$') || path.split('.').includes(''))
      throw refused(`FieldPath field names may not start with '$' or be empty: '${path}'`)
    return [path, direction]
  })
}

const sort: CompileStage = (argument) => {
  const order = orderOf(argument)
  return (rows) => [...rows].sort(sortComparator(order))
}

/** So many documents by chance, each at most once. */
const sample: CompileStage = (argument) => {
  const size = whole('size argument to $sample', optionsOf('$sample', argument, ['size'], []).size, 1)
  return (rows) => {
    const all = [...rows]
    for (let at = 0; at < Math.min(size, all.length); at += 1) {
      const other = at + Math.floor(Math.random() * (all.length - at))
      const [here, there] = [all[at], all[other]]
      if (here && there) [all[at], all[other]] = [there, here]
    }
    return all.slice(0, size)
  }
}

const count: CompileStage = (argument) => {
  if (typeof argument !== 'string' || argument === '' || argument.startsWith('$') || argument.includes('.')) {
    throw refused('the count field must be a non-empty string that neither begins with $ nor holds a dot')
  }
  return function* (rows): Iterable<Row> {
    let total = 0
    for (const row of rows) total += row ? 1 : 0
    if (total > 0) yield { [argument]: total }
  }
}

export const flowStages: Record<string, CompileStage> = {
  $match: match,
  $limit: limit,
  $skip: skip,
  $sort: sort,
  $sample: sample,
  $count: count,
}
