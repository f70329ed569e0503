import { refused } from '../failure'
import { type Operator, type Operators, absent, arrayOf, integerOf, namedArguments, ofOne, positional } from './operator'

function concat(arrays: unknown[]): unknown {
  return arrays.some(absent) ? null : arrays.flatMap((array) => arrayOf('$concatArrays', array))
}

/** (array, n): the first n, or the last n when negative. (array, position, n): n from the position on. */
function slice([array, first, second]: unknown[], count: number): unknown {
  if (absent(array) || absent(first) || (count === 3 && absent(second))) return null
  const list = arrayOf('$slice', array)
  const position = integerOf('$slice', count === 3 ? 'position' : 'count', first)
  if (count === 2) return position < 0 ? list.slice(position) : list.slice(0, position)
  const from = position < 0 ? Math.max(0, list.length + position) : position
  return list.slice(from, from + integerOf('$slice', 'count', second, 1))
}

function range([start, end, step = 1]: unknown[]): number[] {
  const [from, to, by] = [
    integerOf('$range', 'starting value', start),
    integerOf('$range', 'ending value', end),
    integerOf('$range', 'step value', step),
  ]
  if (by === 0) throw refused('$range requires a non-zero step value')
  return Array.from({ length: Math.max(0, Math.ceil((to - from) / by)) }, (_, at) => from + at * by)
}

const zip: Operator = (argument, compile) => {
  const {
    inputs,
    useLongestLength: longest = false,
    defaults,
  } = namedArguments('$zip', argument, ['inputs'], ['useLongestLength', 'defaults'])
  if (typeof longest !== 'boolean') throw refused('useLongestLength must be a bool')
  if (defaults !== undefined && !longest) throw refused('cannot specify defaults unless useLongestLength is true')
  if (!Array.isArray(inputs) || inputs.length === 0) throw refused('inputs must be an array of at least one expression')
  if (defaults !== undefined && (!Array.isArray(defaults) || defaults.length !== inputs.length))
    throw refused('defaults and inputs must have the same length')
  const [lists, fillers] = [
    inputs.map((input) => compile(input)),
    (Array.isArray(defaults) ? defaults : []).map((filler) => compile(filler)),
  ]
  return (scope) => {
    const values = lists.map((evaluate) => evaluate(scope))
    if (values.some(absent)) return null
    const arrays = values.map((value) => arrayOf('$zip', value))
    const lengths = arrays.map((array) => array.length)
    const length = longest ? Math.max(...lengths) : Math.min(...lengths)
    const fill = (column: number) => fillers[column]?.(scope) ?? null
    return Array.from({ length }, (_, at) => arrays.map((array, column) => (at < array.length ? array[at] : fill(column))))
  }
}

export const arrayShapes: Operators = {
  $concatArrays: positional('$concatArrays', [0, Infinity], concat),
  $range: positional('$range', [2, 3], range),
  $reverseArray: ofOne('$reverseArray', (value) => [...arrayOf('$reverseArray', value)].reverse()),
  $slice: positional('$slice', [2, 3], (values) => slice(values, values.length)),
  $zip: zip,
}
