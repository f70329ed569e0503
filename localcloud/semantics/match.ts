import { unsupported } from '../errors'
import { isRow, type Row } from './bson-type'
import { compileExpression } from './expression/compile'
import { truthy } from './expression/operator'
import type { Scope } from './expression/scope'
import { refused } from './failure'
import type { Predicate } from './match/condition'
import { conditionFor } from './match/operators'
import type { Filter } from './types'
import { unsupportedQueryOperators } from './unsupported'

interface Context {
  /** Variables that $expr may use, and their values at run time. */
  scope: () => Scope
  variables: readonly string[]
  /** $near orders the whole result, so it cannot stand below $or, $nor or in $match. */
  nearAllowed: boolean
}

const nearOperators = ['$near', '$nearSphere']

function every(predicates: readonly Predicate[]): Predicate {
  const [first, second] = predicates
  if (first === undefined) return () => true
  if (second === undefined) return first
  return (row) => predicates.every((holds) => holds(row))
}

function branches(name: string, argument: unknown, context: Context): Predicate[] {
  if (!Array.isArray(argument) || argument.length === 0) throw refused(`${name} must be a nonempty array`)
  return argument.map((branch: unknown) => {
    if (!isRow(branch)) throw refused('$or/$and/$nor entries need to be full objects')
    return compile(branch, context)
  })
}

function logical(name: string, argument: unknown, context: Context): Predicate {
  const below = name === '$and' ? context : { ...context, nearAllowed: false }
  switch (name) {
    case '$and':
      return every(branches(name, argument, below))
    case '$or': {
      const choices = branches(name, argument, below)
      return (row) => choices.some((holds) => holds(row))
    }
    case '$nor': {
      const choices = branches(name, argument, below)
      return (row) => !choices.some((holds) => holds(row))
    }
    case '$expr': {
      const evaluate = compileExpression(argument, context.variables)
      return (row) => truthy(evaluate({ ...context.scope(), root: row }))
    }
    case '$comment':
      return () => true
    default:
      if (unsupportedQueryOperators.has(name)) throw unsupported(`the query operator ${name}`)
      throw refused(`unknown top level operator: ${name}`)
  }
}

function compile(filter: Filter, context: Context): Predicate {
  return every(
    Object.entries(filter).map(([key, expected]) => {
      if (key.startsWith('$')) return logical(key, expected, context)
      if (!context.nearAllowed && isRow(expected) && nearOperators.some((name) => name in expected)) {
        throw refused('$geoNear, $near, and $nearSphere are not allowed in this context')
      }
      return conditionFor(expected, (inner) => compile(inner, { ...context, nearAllowed: false })).at(key)
    }),
  )
}

/** A $match inside a pipeline: `variables` (of $lookup's let) may appear in $expr, with the values that `scope` gives at run time. */
export function compileMatch(filter: Filter, variables: readonly string[], scope: () => Scope): Predicate {
  return compile(filter, { scope, variables, nearAllowed: false })
}

/**
 * Compiles a MongoDB 4.2 filter, to be tested against many documents. $near and $nearSphere test the distance only; the order by
 * distance is `nearOf`'s (geo.ts). Throws DATABASE_REQUEST_FAILED on what MongoDB refuses and UNSUPPORTED on what is in unsupported.ts.
 */
export function compileFilter(filter: Filter): (row: Row) => boolean {
  const now = new Date()
  return compile(filter, { scope: () => ({ root: {}, now }), variables: [], nearAllowed: true })
}
