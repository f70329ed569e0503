import { isRow, type Row } from '../bson-type'
import { refused } from '../failure'
import { assign, fieldTree, omit } from '../field-tree'
import { fieldOf, splitPath } from '../path'
import { type CompileStage, optionsOf } from './stage'

const valueAt = (row: Row, parts: readonly string[]) =>
  parts.reduce<unknown>((value, part) => (isRow(value) ? fieldOf(value, part) : undefined), row)

function fieldPath(value: unknown): string {
  if (typeof value !== 'string' || !value.startsWith('$') || value.length < 2)
    throw refused(`path option to $unwind stage should be prefixed with a '$': ${JSON.stringify(value)}`)
  return value.slice(1)
}

/** One document per element; without an array there, the document as it is, or none when there is nothing. */
export const unwind: CompileStage = (argument) => {
  const options =
    typeof argument === 'string'
      ? { path: argument }
      : optionsOf('$unwind', argument, ['path'], ['includeArrayIndex', 'preserveNullAndEmptyArrays'])
  const { path: given, includeArrayIndex: indexPath, preserveNullAndEmptyArrays: preserve = false } = options as Row
  const path = fieldPath(given)
  if (typeof preserve !== 'boolean') throw refused('expected a boolean for the preserveNullAndEmptyArrays option to $unwind stage')
  if (indexPath !== undefined && (typeof indexPath !== 'string' || indexPath === '' || indexPath.startsWith('$'))) {
    throw refused('expected a non-empty string without a leading $ for the includeArrayIndex option to $unwind stage')
  }
  const [parts, tree] = [splitPath(path), fieldTree([[path, true]])]
  const indexTree = indexPath === undefined ? undefined : fieldTree([[indexPath, true]])
  const numbered = (row: Row, index: number | null): Row => (indexTree === undefined ? row : (assign(row, indexTree, () => index) as Row))

  return function* (rows) {
    for (const row of rows) {
      const value = valueAt(row, parts)
      if (Array.isArray(value) && value.length > 0) {
        for (const [index, element] of value.entries()) yield numbered(assign(row, tree, () => element) as Row, index)
      } else if (Array.isArray(value)) {
        if (preserve) yield numbered(omit(row, tree), null)
      } else if (preserve || (value !== null && value !== undefined)) {
        yield numbered(row, null)
      }
    }
  }
}
