import { isRow, typeName } from '../bson-type'
import { refused } from '../failure'
import type { Evaluate } from './scope'

/** Compiles an inner expression; `names` are the variables it may use besides those around it. */
export type Compile = (expression: unknown, names?: readonly string[]) => Evaluate
export type Operator = (argument: unknown, compile: Compile) => Evaluate
export type Operators = Record<string, Operator>

/** Null or missing. */
export const absent = (value: unknown): value is null | undefined => value === null || value === undefined

/** What counts as true in an expression: everything but false, null, missing and 0. */
export const truthy = (value: unknown): boolean => !(value === false || value === 0 || absent(value))

/** The arguments of an operator: a list, or one alone. */
export const listOf = (argument: unknown): unknown[] => (Array.isArray(argument) ? argument : [argument])

/** An operator of positional arguments, all of them evaluated; `count` is how many, or the least and the most. */
export function positional(name: string, count: number | readonly [number, number], apply: (values: unknown[]) => unknown): Operator {
  const [least, most] = typeof count === 'number' ? [count, count] : count
  return (argument, compile) => {
    const list = listOf(argument)
    if (list.length < least || list.length > most) {
      const wanted = least === most ? `exactly ${least}` : `at least ${least}, and at most ${most},`
      throw refused(`Expression ${name} takes ${wanted} arguments. ${list.length} were passed in.`)
    }
    const evaluators = list.map((each) => compile(each))
    return (scope) => apply(evaluators.map((evaluate) => evaluate(scope)))
  }
}

/** An operator of one argument that gives null for null and missing. */
export const ofOne = (name: string, apply: (value: unknown) => unknown): Operator =>
  positional(name, 1, ([value]) => (absent(value) ? null : apply(value)))

/** The named arguments of an operator, checked against those it knows. */
export function namedArguments(
  name: string,
  argument: unknown,
  required: readonly string[],
  optional: readonly string[],
): Record<string, unknown> {
  if (!isRow(argument)) throw refused(`${name} only supports an object as its argument, not ${typeName(argument)}`)
  const unknown = Object.keys(argument).find((key) => !required.includes(key) && !optional.includes(key))
  if (unknown !== undefined) throw refused(`Unrecognized parameter to ${name}: ${unknown}`)
  const missing = required.find((key) => !(key in argument))
  if (missing !== undefined) throw refused(`Missing '${missing}' parameter to ${name}`)
  return argument
}

/** An operator of named arguments, all of them evaluated. */
export function named(
  name: string,
  required: readonly string[],
  optional: readonly string[],
  apply: (values: Record<string, unknown>) => unknown,
): Operator {
  return (argument, compile) => {
    const evaluators = Object.entries(namedArguments(name, argument, required, optional)).map(
      ([key, expression]) => [key, compile(expression)] as const,
    )
    return (scope) => apply(Object.fromEntries(evaluators.map(([key, evaluate]) => [key, evaluate(scope)])))
  }
}

export function numberOf(name: string, value: unknown): number {
  if (typeof value !== 'number') throw refused(`${name} only supports numeric types, not ${typeName(value)}`)
  return value
}

export function integerOf(name: string, what: string, value: unknown, least = -Infinity): number {
  if (typeof value !== 'number' || !Number.isInteger(value))
    throw refused(`${name} requires an integral ${what}, found a value of type: ${typeName(value)}, with value: ${JSON.stringify(value)}`)
  if (value < least) throw refused(`${name} requires a ${least === 0 ? 'nonnegative' : 'positive'} ${what}, found: ${value}`)
  return value
}

export function arrayOf(name: string, value: unknown): unknown[] {
  if (!Array.isArray(value)) throw refused(`${name} requires an array, found: ${typeName(value)}`)
  return value
}
