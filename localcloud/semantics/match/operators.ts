import { isRow } from '../bson-type'
import { refused } from '../failure'
import { regexOf } from '../regex'
import { geoIntersects, geoWithin, nearEnough } from '../geo/conditions'
import { unsupportedQueryOperators } from '../unsupported'
import { unsupported } from '../../errors'
import type { Filter } from '../types'
import { type Condition, type Predicate, condition, conjunction, negation } from './condition'
import { equalTo, matching, ofType, oneOf, ordered, remainder } from './value-tests'

/** Compiles a whole filter; given to the operators that hold filters themselves. */
export type CompileFilter = (filter: Filter) => Predicate
type Operator = (argument: unknown, compile: CompileFilter, siblings: Filter) => Condition

const isOperatorName = (key: string | undefined) => key !== undefined && key.startsWith('$')

function comparison(name: string, holds: (difference: number) => boolean): Operator {
  return (bound) => {
    if (bound instanceof RegExp) throw refused(`Can't have RegEx as arg to predicate over field with ${name}.`)
    return condition(ordered(bound, holds))
  }
}

function list(name: string, argument: unknown): unknown[] {
  if (!Array.isArray(argument)) throw refused(`${name} needs an array`)
  const nested = argument.find((item) => isRow(item) && isOperatorName(Object.keys(item)[0]))
  if (nested !== undefined && name !== '$all') throw refused(`cannot nest $ under ${name}`)
  return argument
}

/** Each of the values is there; with $elemMatch each of the descriptions fits some element. */
const all: Operator = (argument, compile) => {
  const values = list('$all', argument)
  if (values.length === 0) return condition(() => false)
  const wantsElements = values.map((value) => isRow(value) && '$elemMatch' in value)
  if (wantsElements.some(Boolean) && !wantsElements.every(Boolean)) throw refused('$all/$elemMatch has to be consistent')
  return conjunction(
    values.map((value) => {
      if (isRow(value) && '$elemMatch' in value) return elemMatch(value.$elemMatch, compile, {})
      if (isRow(value) && isOperatorName(Object.keys(value)[0])) throw refused('no $ expressions in $all')
      return condition(value instanceof RegExp ? matching(value) : equalTo(value))
    }),
  )
}

const elemMatch: Operator = (argument, compile) => {
  if (!isRow(argument)) throw refused('$elemMatch needs an Object')
  const first = Object.keys(argument)[0]
  const describesValue = isOperatorName(first) && !['$and', '$or', '$nor', '$expr', '$where'].includes(first ?? '')
  if (describesValue) {
    const conditions = conditionsOf(argument, compile)
    return condition((value) => Array.isArray(value) && value.some((element) => conditions.every((each) => each.on(element))), true)
  }
  const matches = compile(argument)
  // A nested array counts as a document whose fields are its positions.
  const elementMatches = (element: unknown) => (isRow(element) ? matches(element) : Array.isArray(element) && matches({ ...element }))
  return condition((value) => Array.isArray(value) && value.some(elementMatches), true)
}

const not: Operator = (argument, compile) => {
  if (argument instanceof RegExp) return negation([condition(matching(argument))])
  if (!isRow(argument)) throw refused('$not needs a regex or a document')
  if (Object.keys(argument).length === 0) throw refused('$not cannot be empty')
  return negation(conditionsOf(argument, compile))
}

const size: Operator = (length) => {
  if (typeof length !== 'number') throw refused('$size needs a number')
  if (!Number.isInteger(length)) throw refused('$size must be a whole number')
  if (length < 0) throw refused('$size may not be negative')
  return condition((value) => Array.isArray(value) && value.length === length, true)
}

const regex: Operator = (pattern, _compile, { $options: options }) => {
  const compiled = regexOf(pattern, options, '$regex')
  return condition((value) => typeof value === 'string' && compiled.test(value))
}

const options: Operator = (_argument, _compile, siblings) => {
  if (!('$regex' in siblings)) throw refused('$options needs a $regex')
  return conjunction([])
}

const unequal: Operator = (argument) => {
  if (argument instanceof RegExp) throw refused("Can't have regex as arg to $ne.")
  return negation([condition(equalTo(argument))])
}

const exists = condition((value) => value !== undefined)

const operators: Record<string, Operator> = {
  $eq: (argument) => condition(equalTo(argument)),
  $ne: unequal,
  $gt: comparison('$gt', (difference) => difference > 0),
  $gte: comparison('$gte', (difference) => difference >= 0),
  $lt: comparison('$lt', (difference) => difference < 0),
  $lte: comparison('$lte', (difference) => difference <= 0),
  $in: (argument) => condition(oneOf(list('$in', argument))),
  $nin: (argument) => negation([condition(oneOf(list('$nin', argument)))]),
  $exists: (wanted) => (wanted === false || wanted === 0 || wanted === null ? negation([exists]) : exists),
  $type: (argument) => condition(ofType(argument)),
  $mod: (argument) => condition(remainder(argument)),
  $regex: regex,
  $options: options,
  $all: all,
  $elemMatch: elemMatch,
  $size: size,
  $not: not,
  $geoWithin: (argument) => condition(geoWithin(argument)),
  $geoIntersects: (argument) => condition(geoIntersects(argument)),
  $near: (argument) => condition(nearEnough(argument)),
  $nearSphere: (argument) => condition(nearEnough(argument)),
}

/** The conditions of `{$gt: 1, $lt: 5}`. */
function conditionsOf(document: Filter, compile: CompileFilter): Condition[] {
  return Object.entries(document).map(([name, argument]) => {
    if (unsupportedQueryOperators.has(name)) throw unsupported(`the query operator ${name}`)
    const operator = Object.hasOwn(operators, name) ? operators[name] : undefined
    if (operator === undefined) throw refused(`unknown operator: ${name}`)
    return operator(argument, compile, document)
  })
}

/** What `{field: expected}` asks of the field: a value, a pattern, or operators. */
export function conditionFor(expected: unknown, compile: CompileFilter): Condition {
  if (expected instanceof RegExp) return condition(matching(expected))
  if (isRow(expected) && isOperatorName(Object.keys(expected)[0])) return conjunction(conditionsOf(expected, compile))
  return condition(equalTo(expected))
}
