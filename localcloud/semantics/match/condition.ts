import { type Row, isRow } from '../bson-type'
import { fieldOf, isIndex, splitPath } from '../path'

/** Judges one value that a path leads to; undefined is a missing field. */
export type Test = (value: unknown) => boolean
export type Predicate = (row: Row) => boolean

/** One operator with its argument: applied to what a path leads to, or to one value alone (inside $elemMatch). */
export interface Condition {
  at(path: string): Predicate
  on: Test
}

const anyElement = (value: unknown, test: Test) => (Array.isArray(value) && value.some(test)) || test(value)

/** An array reached by a position is itself looked into by positions only, as MongoDB does it. */
function nested(array: readonly unknown[], parts: readonly string[], at: number, test: Test, leaf: Test): boolean {
  const part = parts[at] ?? ''
  return isIndex(part) ? walk(array[Number(part)], parts, at + 1, test, leaf) : test(undefined)
}

function throughArray(array: readonly unknown[], parts: readonly string[], at: number, test: Test, leaf: Test): boolean {
  const part = parts[at] ?? ''
  const position = isIndex(part) ? Number(part) : -1
  for (const element of array) {
    // Elements that are not documents generate nothing: {a: [1]} is neither equal to null at a.b nor unequal.
    if (isRow(element) && (position < 0 || Object.hasOwn(element, part)) && walk(element, parts, at, test, leaf)) return true
  }
  if (position < 0 || position >= array.length) return false
  const element: unknown = array[position]
  if (at + 1 === parts.length) return test(element)
  if (Array.isArray(element)) return nested(element, parts, at + 1, test, leaf)
  return isRow(element) && walk(element, parts, at + 1, test, leaf)
}

function walk(value: unknown, parts: readonly string[], at: number, test: Test, leaf: Test): boolean {
  const part = parts[at]
  if (part === undefined) return leaf(value)
  if (Array.isArray(value)) return throughArray(value, parts, at, test, leaf)
  if (isRow(value)) return walk(fieldOf(value, part), parts, at + 1, test, leaf)
  return test(undefined)
}

/**
 * A condition that holds when any value the path leads to passes: through arrays on the way, and through the elements of a last array
 * as well as the array itself; only the array itself with `wholeArrays`.
 */
export function condition(test: Test, wholeArrays = false): Condition {
  const leaf: Test = wholeArrays ? test : (value) => anyElement(value, test)
  return {
    on: test,
    at(path) {
      const parts = splitPath(path)
      if (parts.length === 1) return (row) => leaf(fieldOf(row, path))
      return (row) => walk(row, parts, 0, test, leaf)
    },
  }
}

/** Holds when not all of `conditions` hold: $ne, $nin, $not. A missing field satisfies it. */
export function negation(conditions: readonly Condition[]): Condition {
  return {
    on: (value) => !conditions.every((each) => each.on(value)),
    at(path) {
      const predicates = conditions.map((each) => each.at(path))
      return (row) => !predicates.every((holds) => holds(row))
    },
  }
}

/** Holds when each of `conditions` holds, not necessarily for the same element. */
export function conjunction(conditions: readonly Condition[]): Condition {
  return {
    on: (value) => conditions.every((each) => each.on(value)),
    at(path) {
      const predicates = conditions.map((each) => each.at(path))
      return (row) => predicates.every((holds) => holds(row))
    },
  }
}
