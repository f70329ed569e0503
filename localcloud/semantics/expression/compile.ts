import { unsupported } from '../../errors'
import { isRow } from '../bson-type'
import { refused } from '../failure'
import { fieldOf, splitPath } from '../path'
import { unsupportedExpressions } from '../unsupported'
import { operators } from './operators'
import { type Evaluate, lookUp } from './scope'

/** `$a.b` through arrays: an array gives the values of its documents, and a number is a field's name, never a position. */
function follow(value: unknown, parts: readonly string[], at: number): unknown {
  const part = parts[at]
  if (part === undefined) return value
  if (Array.isArray(value)) {
    return value
      .map((element) => (isRow(element) || Array.isArray(element) ? follow(element, parts, at) : undefined))
      .filter((found) => found !== undefined)
  }
  return isRow(value) ? follow(fieldOf(value, part), parts, at + 1) : undefined
}

function checkPath(path: string): readonly string[] {
  if (path === '' || path.startsWith('.') || path.endsWith('.') || path.includes('..'))
    throw refused('FieldPath must not be empty or hold empty field names')
  const parts = splitPath(path)
  if (parts.some((part) => part.startsWith('$'))) throw refused("FieldPath field names may not start with '$'.")
  return parts
}

function compileVariable(reference: string, names: readonly string[]): Evaluate {
  const [name = '', ...rest] = reference.split('.')
  const parts = rest.length === 0 ? [] : checkPath(rest.join('.'))
  switch (name) {
    case 'ROOT':
    case 'CURRENT':
      return ({ root }) => follow(root, parts, 0)
    case 'NOW':
      return ({ now }) => follow(now, parts, 0)
    case 'REMOVE':
      return () => undefined
    default:
      if (!names.includes(name)) throw refused(`Use of undefined variable: ${name}`)
      return (scope) => follow(lookUp(scope, name), parts, 0)
  }
}

function compileField(path: string): Evaluate {
  const parts = checkPath(path)
  const [only] = parts
  if (parts.length === 1 && only !== undefined) return ({ root }) => fieldOf(root, only)
  return ({ root }) => follow(root, parts, 0)
}

function compileOperator(name: string, argument: unknown, names: readonly string[]): Evaluate {
  if (unsupportedExpressions.has(name)) throw unsupported(`the expression ${name}`)
  const operator = Object.hasOwn(operators, name) ? operators[name] : undefined
  if (operator === undefined) throw refused(`Unrecognized expression '${name}'`)
  return operator(argument, (expression, more = []) => compileExpression(expression, [...names, ...more]))
}

function compileObject(expression: Record<string, unknown>, names: readonly string[]): Evaluate {
  const entries = Object.entries(expression)
  const operator = entries.find(([key]) => key.startsWith('$'))
  if (operator !== undefined) {
    if (entries.length > 1) throw refused('an object representing an expression must have exactly one field')
    return compileOperator(operator[0], operator[1], names)
  }
  const dotted = entries.find(([key]) => key.includes('.'))
  if (dotted !== undefined) throw refused(`FieldPath field names may not contain '.'. Consider using $getField or $setField: ${dotted[0]}`)
  const fields = entries.map(([key, value]) => [key, compileExpression(value, names)] as const)
  return (scope) => {
    const object: Record<string, unknown> = {}
    for (const [key, evaluate] of fields) {
      const value = evaluate(scope)
      if (value !== undefined) object[key] = value
    }
    return object
  }
}

/** Compiles an aggregation expression of MongoDB 4.2; `names` are the variables it may use. Errors are those of match.ts. */
export function compileExpression(expression: unknown, names: readonly string[] = []): Evaluate {
  if (typeof expression === 'string' && expression.startsWith('$')) {
    return expression.startsWith('$$') ? compileVariable(expression.slice(2), names) : compileField(expression.slice(1))
  }
  if (Array.isArray(expression)) {
    const elements = expression.map((element) => compileExpression(element, names))
    return (scope) => elements.map((evaluate) => evaluate(scope) ?? null)
  }
  return isRow(expression) ? compileObject(expression, names) : () => expression
}
