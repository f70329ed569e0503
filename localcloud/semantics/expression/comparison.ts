import { compareValues } from '../compare'
import { type Operators, positional } from './operator'

const comparing = (name: string, holds: (difference: number) => unknown) => positional(name, 2, ([a, b]) => holds(compareValues(a, b)))

/** In expressions all values have one order, whatever their types; a missing field is below null. */
export const comparison: Operators = {
  $cmp: comparing('$cmp', Math.sign),
  $eq: comparing('$eq', (difference) => difference === 0),
  $gt: comparing('$gt', (difference) => difference > 0),
  $gte: comparing('$gte', (difference) => difference >= 0),
  $lt: comparing('$lt', (difference) => difference < 0),
  $lte: comparing('$lte', (difference) => difference <= 0),
  $ne: comparing('$ne', (difference) => difference !== 0),
}
