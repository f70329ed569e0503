import { isRow, typeName } from '../bson-type'
import { equalBson } from '../compare'
import { refused } from '../failure'
import { compileFilter } from '../match'
import { valueKey } from '../value-key'
import { push } from './push'
import type { Change, Target } from './target'

/** The array there; undefined when the field is missing. */
function arrayOf(target: Target, complaint: (type: string) => string): unknown[] | undefined {
  const { value } = target
  if (value === undefined || Array.isArray(value)) return value
  throw refused(complaint(typeName(value)))
}

const addToSet: Change = (target, argument) => {
  const list =
    arrayOf(target, (type) => `Cannot apply $addToSet to non-array field. Field named '${target.name}' has non-array type ${type}`) ?? []
  const each = isRow(argument) && '$each' in argument ? argument.$each : [argument]
  if (!Array.isArray(each)) throw refused(`The argument to $each in $addToSet must be an array but it was of type ${typeName(each)}`)
  if (isRow(argument) && '$each' in argument && Object.keys(argument).length > 1)
    throw refused('Found unexpected fields after $each in $addToSet')
  const present = new Set(list.map(valueKey))
  const added = each.filter((value) => !present.has(valueKey(value)) && present.add(valueKey(value)))
  target.set([...list, ...added])
}

const pop: Change = (target, argument) => {
  if (argument !== 1 && argument !== -1) throw refused(`$pop expects 1 or -1, found: ${JSON.stringify(argument)}`)
  const list = arrayOf(target, (type) => `Path '${target.path}' contains an element of non-array type '${type}'`)
  if (list !== undefined) target.set(argument === 1 ? list.slice(0, -1) : list.slice(1))
}

/** A value, a pattern, operators on an element, or a filter on elements that are documents. */
function unwanted(argument: unknown): (element: unknown) => boolean {
  const onElement = argument instanceof RegExp || (isRow(argument) && (Object.keys(argument)[0] ?? '').startsWith('$'))
  if (onElement) {
    const matches = compileFilter({ element: argument })
    return (element) => matches({ element })
  }
  if (!isRow(argument)) return (element) => equalBson(element ?? null, argument ?? null)
  const matches = compileFilter(argument)
  return (element) => isRow(element) && matches(element)
}

const pull: Change = (target, argument) => {
  const matches = unwanted(argument)
  const list = arrayOf(target, () => 'Cannot apply $pull to a non-array value')
  if (list !== undefined) target.set(list.filter((element) => !matches(element)))
}

const pullAll: Change = (target, argument) => {
  if (!Array.isArray(argument)) throw refused(`$pullAll requires an array argument but was given a ${typeName(argument)}`)
  const list = arrayOf(target, () => 'Cannot apply $pullAll to a non-array value')
  if (list !== undefined) target.set(list.filter((element) => !argument.some((value) => equalBson(element, value))))
}

export const arrayChanges: Record<string, Change> = { $addToSet: addToSet, $pop: pop, $pull: pull, $pullAll: pullAll, $push: push }
