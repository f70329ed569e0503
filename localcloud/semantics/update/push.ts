import { isRow, type Row, typeName } from '../bson-type'
import { compareBson, sortComparator } from '../compare'
import { refused } from '../failure'
import type { Order } from '../types'
import type { Change } from './target'

interface Modifiers {
  each: readonly unknown[]
  position: number
  slice?: number
  compare?: (a: unknown, b: unknown) => number
}

const clauses = ['$each', '$position', '$slice', '$sort']

function whole(name: string, value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value))
    throw refused(`The value for ${name} must be an integer value but was given type: ${typeName(value)}`)
  return value
}

const isDirection = (value: unknown): value is 1 | -1 => value === 1 || value === -1

/** A direction orders whole values; an object orders documents by their fields. */
function comparator(sort: unknown): (a: unknown, b: unknown) => number {
  if (isDirection(sort)) return (a, b) => compareBson(a, b) * sort
  if (!isRow(sort)) throw refused('The $sort is invalid: use 1/-1 to sort the whole element, or {field:1/-1} to sort embedded fields')
  const order: Order = Object.entries(sort).map(([path, direction]) => {
    if (path === '' || !isDirection(direction)) throw refused('The $sort element value must be either 1 or -1')
    return [path, direction]
  })
  if (order.length === 0) throw refused('The $sort pattern is empty when it should be a set of fields.')
  const compare = sortComparator(order)
  const asRow = (value: unknown): Row => (isRow(value) ? value : {})
  return (a, b) => compare(asRow(a), asRow(b))
}

function modifiers(argument: unknown): Modifiers {
  if (!isRow(argument) || !('$each' in argument)) return { each: [argument], position: Infinity }
  const unknown = Object.keys(argument).find((clause) => !clauses.includes(clause))
  if (unknown !== undefined) throw refused(`Unrecognized clause in $push: ${unknown}`)
  const { $each, $position, $slice, $sort } = argument
  if (!Array.isArray($each)) throw refused(`The argument to $each in $push must be an array but it was of type: ${typeName($each)}`)
  return {
    each: $each,
    position: '$position' in argument ? whole('$position', $position) : Infinity,
    ...('$slice' in argument && { slice: whole('$slice', $slice) }),
    ...('$sort' in argument && { compare: comparator($sort) }),
  }
}

/** Adds to an array: at a position, then sorted, then cut to the first (or last, when negative) so many. */
export const push: Change = (target, argument) => {
  const { each, position, slice, compare } = modifiers(argument)
  const { value = [] } = target
  if (!Array.isArray(value)) {
    throw refused(
      `The field '${target.path}' must be an array but is of type ${typeName(value)} in document {_id: ${JSON.stringify(target.row._id)}}`,
    )
  }
  const list: unknown[] = [...value]
  list.splice(Math.max(0, position < 0 ? list.length + position : Math.min(position, list.length)), 0, ...each)
  if (compare) list.sort(compare)
  target.set(slice === undefined ? list : slice < 0 ? list.slice(slice) : list.slice(0, slice))
}
