import { refused } from '../failure'
import { typeName } from '../bson-type'
import { valueKey } from '../value-key'
import { type Operators, absent, positional, truthy } from './operator'

type KeyedSet = Map<string, unknown>
const ANY = [0, Infinity] as const

function setOf(name: string, value: unknown): KeyedSet {
  if (!Array.isArray(value)) throw refused(`All operands of ${name} must be arrays. One argument is of type: ${typeName(value)}`)
  const set: KeyedSet = new Map()
  for (const element of value) {
    const key = valueKey(element)
    if (!set.has(key)) set.set(key, element)
  }
  return set
}

/** Null when any operand is null or missing. */
const onSets = (name: string, count: number | readonly [number, number], apply: (sets: KeyedSet[]) => unknown) =>
  positional(name, count, (values) => (values.some(absent) ? null : apply(values.map((value) => setOf(name, value)))))

/** Null is an error here. */
const onPresentSets = (name: string, count: number | readonly [number, number], apply: (sets: KeyedSet[]) => boolean) =>
  positional(name, count, (values) => apply(values.map((value) => setOf(name, value))))

const isSubset = (inner: KeyedSet | undefined, outer: KeyedSet | undefined) => [...(inner?.keys() ?? [])].every((key) => outer?.has(key))

function intersection([first, ...others]: KeyedSet[]): unknown[] {
  return [...(first ?? [])].filter(([key]) => others.every((other) => other.has(key))).map(([, element]) => element)
}

const difference = ([from, what]: KeyedSet[]) => [...(from ?? [])].filter(([key]) => !what?.has(key)).map(([, element]) => element)
const equals = ([first, ...others]: KeyedSet[]) => others.every((other) => other.size === first?.size && isSubset(first, other))

const elements = (name: string, value: unknown): unknown[] => {
  if (!Array.isArray(value)) throw refused(`${name}'s argument must be an array, but is ${typeName(value)}`)
  return value
}

export const sets: Operators = {
  $allElementsTrue: positional('$allElementsTrue', 1, ([array]) => elements('$allElementsTrue', array).every(truthy)),
  $anyElementTrue: positional('$anyElementTrue', 1, ([array]) => elements('$anyElementTrue', array).some(truthy)),
  $setDifference: onSets('$setDifference', 2, difference),
  $setEquals: onPresentSets('$setEquals', [2, Infinity], equals),
  $setIntersection: onSets('$setIntersection', ANY, intersection),
  $setIsSubset: onPresentSets('$setIsSubset', 2, ([inner, outer]) => isSubset(inner, outer)),
  $setUnion: onSets('$setUnion', ANY, (all) => [...new Map(all.flatMap((set) => [...set])).values()]),
}
