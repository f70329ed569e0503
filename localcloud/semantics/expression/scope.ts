import type { Row } from '../bson-type'

interface Variable {
  name: string
  value: unknown
  outer: Variable | undefined
}

/** What an expression can see: the document ($$ROOT), the time ($$NOW) and the variables of $let, $map, … around it. */
export interface Scope {
  root: Row
  now: Date
  variables?: Variable
}

/** Gives a value; undefined is a missing field. */
export type Evaluate = (scope: Scope) => unknown

export const bind = (scope: Scope, name: string, value: unknown): Scope => ({
  ...scope,
  variables: { name, value, outer: scope.variables },
})

export function lookUp(scope: Scope, name: string): unknown {
  let variable = scope.variables
  while (variable !== undefined && variable.name !== name) variable = variable.outer
  return variable?.value
}
