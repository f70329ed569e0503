import { isRow } from '../bson-type'
import { refused } from '../failure'
import { type Operator, type Operators, absent, listOf, namedArguments, positional, truthy } from './operator'
import { type Scope, bind } from './scope'

const and: Operator = (argument, compile) => {
  const evaluators = listOf(argument).map((each) => compile(each))
  return (scope) => evaluators.every((evaluate) => truthy(evaluate(scope)))
}

const or: Operator = (argument, compile) => {
  const evaluators = listOf(argument).map((each) => compile(each))
  return (scope) => evaluators.some((evaluate) => truthy(evaluate(scope)))
}

const cond: Operator = (argument, compile) => {
  if (Array.isArray(argument) && argument.length !== 3)
    throw refused(`Expression $cond takes exactly 3 arguments. ${argument.length} were passed in.`)
  const [condition, yes, no] = Array.isArray(argument)
    ? argument
    : ['if', 'then', 'else'].map((key) => namedArguments('$cond', argument, ['if', 'then', 'else'], [])[key])
  const [holds, whenTrue, whenFalse] = [compile(condition), compile(yes), compile(no)]
  return (scope) => (truthy(holds(scope)) ? whenTrue(scope) : whenFalse(scope))
}

const ifNull: Operator = (argument, compile) => {
  const list = listOf(argument)
  if (list.length !== 2) throw refused(`Expression $ifNull takes exactly 2 arguments. ${list.length} were passed in.`)
  const [value, otherwise] = [compile(list[0]), compile(list[1])]
  return (scope) => {
    const found = value(scope)
    return absent(found) ? otherwise(scope) : found
  }
}

const choose: Operator = (argument, compile) => {
  const { branches, default: otherwise } = namedArguments('$switch', argument, ['branches'], ['default'])
  if (!Array.isArray(branches) || branches.length === 0) throw refused('$switch requires at least one branch.')
  const compiled = branches.map((branch) => {
    const { case: condition, then } = namedArguments('$switch', branch, ['case', 'then'], [])
    return { holds: compile(condition), value: compile(then) }
  })
  const fallback = otherwise === undefined ? undefined : compile(otherwise)
  return (scope) => {
    const branch = compiled.find(({ holds }) => truthy(holds(scope)))
    if (branch !== undefined) return branch.value(scope)
    if (fallback === undefined) throw refused('$switch could not find a matching branch for an input, and no default was specified.')
    return fallback(scope)
  }
}

const withVariables: Operator = (argument, compile) => {
  const { vars, in: body } = namedArguments('$let', argument, ['vars', 'in'], [])
  if (!isRow(vars)) throw refused("invalid parameter: expected an object ($let 'vars')")
  const names = Object.keys(vars)
  for (const name of names) checkVariableName(name)
  const values = names.map((name) => [name, compile(vars[name])] as const)
  const evaluate = compile(body, names)
  return (scope) => evaluate(values.reduce<Scope>((inner, [name, value]) => bind(inner, name, value(scope)), scope))
}

/** Names of the user's variables begin with a small letter; the system's with a capital. */
export function checkVariableName(name: unknown): string {
  if (typeof name !== 'string' || !/^[a-z\u0080-\uffff][\w\u0080-\uffff]*$/.test(name)) {
    throw refused(`'${String(name)}' starts with an invalid character for a user variable name`)
  }
  return name
}

export const logic: Operators = {
  $and: and,
  $or: or,
  $not: positional('$not', 1, ([value]) => !truthy(value)),
  $cond: cond,
  $ifNull: ifNull,
  $switch: choose,
  $let: withVariables,
  $literal: (value) => () => value,
}
