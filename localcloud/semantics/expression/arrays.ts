import { compareValues } from '../compare'
import { refused } from '../failure'
import { checkVariableName } from './logic'
import { type Operator, type Operators, absent, arrayOf, integerOf, namedArguments, positional, truthy } from './operator'
import { bind } from './scope'

const map: Operator = (argument, compile) => {
  const { input, as = 'this', in: body } = namedArguments('$map', argument, ['input', 'in'], ['as'])
  const name = checkVariableName(as)
  const [list, evaluate] = [compile(input), compile(body, [name])]
  return (scope) => {
    const array = list(scope)
    return absent(array) ? null : arrayOf('$map', array).map((element) => evaluate(bind(scope, name, element)) ?? null)
  }
}

const filter: Operator = (argument, compile) => {
  const { input, as = 'this', cond } = namedArguments('$filter', argument, ['input', 'cond'], ['as'])
  const name = checkVariableName(as)
  const [list, holds] = [compile(input), compile(cond, [name])]
  return (scope) => {
    const array = list(scope)
    return absent(array) ? null : arrayOf('$filter', array).filter((element) => truthy(holds(bind(scope, name, element))))
  }
}

const reduce: Operator = (argument, compile) => {
  const { input, initialValue, in: body } = namedArguments('$reduce', argument, ['input', 'initialValue', 'in'], [])
  const [list, first, step] = [compile(input), compile(initialValue), compile(body, ['value', 'this'])]
  return (scope) => {
    const array = list(scope)
    if (absent(array)) return null
    return arrayOf('$reduce', array).reduce((value, element) => step(bind(bind(scope, 'value', value), 'this', element)), first(scope))
  }
}

function elementAt([array, index]: unknown[]): unknown {
  if (absent(array) || absent(index)) return null
  return arrayOf('$arrayElemAt', array).at(integerOf('$arrayElemAt', 'index', index))
}

function contains([wanted, array]: unknown[]): boolean {
  if (!Array.isArray(array)) throw refused('$in requires an array as a second argument')
  return array.some((element) => compareValues(element, wanted) === 0)
}

function indexOf([array, wanted, start = 0, end = Infinity]: unknown[]): number | null {
  if (absent(array)) return null
  const list = arrayOf('$indexOfArray', array)
  const from = integerOf('$indexOfArray', 'starting index', start, 0)
  const to = end === Infinity ? list.length : integerOf('$indexOfArray', 'ending index', end, 0)
  return list.findIndex((element, at) => at >= from && at < to && compareValues(element, wanted) === 0)
}

function size([array]: unknown[]): number {
  if (!Array.isArray(array)) throw refused('The argument to $size must be an array')
  return array.length
}

export const arrays: Operators = {
  $map: map,
  $filter: filter,
  $reduce: reduce,
  $arrayElemAt: positional('$arrayElemAt', 2, elementAt),
  $in: positional('$in', 2, contains),
  $indexOfArray: positional('$indexOfArray', [2, 4], indexOf),
  $isArray: positional('$isArray', 1, ([value]) => Array.isArray(value)),
  $size: positional('$size', 1, size),
}
