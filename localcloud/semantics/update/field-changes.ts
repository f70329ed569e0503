import { unsupported } from '../../errors'
import { isRow, typeName } from '../bson-type'
import { compareBson } from '../compare'
import { refused } from '../failure'
import type { Change, Target } from './target'

const show = (value: unknown) => JSON.stringify(value)

function arithmetic(
  name: '$inc' | '$mul',
  verb: string,
  absentValue: (argument: number) => number,
  apply: (value: number, by: number) => number,
): Change {
  return (target, argument) => {
    if (typeof argument !== 'number') throw refused(`Cannot ${verb} with non-numeric argument: {${target.path}: ${show(argument)}}`)
    const { value } = target
    if (value === undefined) target.set(absentValue(argument))
    else if (typeof value === 'number') target.set(apply(value, argument))
    else throw notNumeric(name, target, value)
  }
}

const notNumeric = (name: string, target: Target, value: unknown) =>
  refused(
    `Cannot apply ${name} to a value of non-numeric type. {_id: ${show(target.row._id)}} has the field '${target.name}' ` +
      `of non-numeric type ${typeName(value)}`,
  )

/** Keeps the value that comes first ($min) or last ($max) in the order of all values. */
const extreme =
  (sign: 1 | -1): Change =>
  (target, argument) => {
    const { value } = target
    if (value === undefined || compareBson(argument, value) * sign < 0) target.set(argument)
  }

const currentDate: Change = (target, argument) => {
  const type = isRow(argument) ? argument.$type : argument
  if (type === 'timestamp') throw unsupported('$currentDate of type timestamp')
  const known = isRow(argument) ? type === 'date' : typeof argument === 'boolean'
  if (!known) throw refused(`${typeName(argument)} is not valid type for $currentDate. Please use true or a $type expression.`)
  target.set(target.now)
}

const bitwise: Record<string, (a: bigint, b: bigint) => bigint> = { and: (a, b) => a & b, or: (a, b) => a | b, xor: (a, b) => a ^ b }

const bit: Change = (target, argument) => {
  if (!isRow(argument) || Object.keys(argument).length === 0)
    throw refused(`The $bit modifier is not compatible with a ${typeName(argument)}. It must be an object such as {and: 5}`)
  for (const [name, operand] of Object.entries(argument)) {
    const apply = Object.hasOwn(bitwise, name) ? bitwise[name] : undefined
    if (apply === undefined) throw refused(`The $bit modifier only supports 'and', 'or', and 'xor', not '${name}'`)
    if (typeof operand !== 'number' || !Number.isSafeInteger(operand))
      throw refused(
        `The $bit modifier field must be an Integer; a '${typeName(operand)}' is not supported here: {${name}: ${show(operand)}}`,
      )
    const { value = 0 } = target
    if (typeof value !== 'number' || !Number.isSafeInteger(value))
      throw refused(`Cannot apply $bit to a value of non-integral type. The field '${target.name}' is of type ${typeName(value)}`)
    target.set(Number(apply(BigInt(value), BigInt(operand))))
  }
}

export const fieldChanges: Record<string, Change> = {
  $set: (target, value) => target.set(value),
  $setOnInsert: (target, value) => target.set(value),
  $unset: (target) => target.remove(),
  $inc: arithmetic(
    '$inc',
    'increment',
    (by) => by,
    (value, by) => value + by,
  ),
  $mul: arithmetic(
    '$mul',
    'multiply',
    () => 0,
    (value, by) => value * by,
  ),
  $min: extreme(1),
  $max: extreme(-1),
  $currentDate: currentDate,
  $bit: bit,
}
