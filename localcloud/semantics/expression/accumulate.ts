import { compareValues } from '../compare'
import { valueKey } from '../value-key'
import { merge } from './objects'
import { absent } from './operator'

/** Folds all values of a group, in their order; undefined stands for a missing field. */
export type Accumulate = (values: readonly unknown[]) => unknown

const numbers = (values: readonly unknown[]) => values.filter((value): value is number => typeof value === 'number')
const sum = (values: readonly unknown[]) => numbers(values).reduce((total, value) => total + value, 0)

function average(values: readonly unknown[]): number | null {
  const found = numbers(values)
  return found.length === 0 ? null : sum(found) / found.length
}

function deviation(values: readonly unknown[], spared: 0 | 1): number | null {
  const found = numbers(values)
  if (found.length <= spared) return null
  const mean = sum(found) / found.length
  return Math.sqrt(found.reduce((total, value) => total + (value - mean) ** 2, 0) / (found.length - spared))
}

const extreme = (values: readonly unknown[], sign: 1 | -1) =>
  values.reduce((best, value) => (absent(value) || (!absent(best) && compareValues(value, best) * sign >= 0) ? best : value), null) ?? null

const present = (values: readonly unknown[]) => values.filter((value) => value !== undefined)

/** The accumulators that expressions outside $group have too. */
export const numericAccumulators = {
  $avg: average,
  $max: (values) => extreme(values, -1),
  $min: (values) => extreme(values, 1),
  $stdDevPop: (values) => deviation(values, 0),
  $stdDevSamp: (values) => deviation(values, 1),
  $sum: sum,
} satisfies Record<string, Accumulate>

/** Every accumulator of $group. */
export const accumulators: Record<string, Accumulate> = {
  ...numericAccumulators,
  $addToSet: (values) => [...new Map(present(values).map((value) => [valueKey(value), value])).values()],
  $first: (values) => values[0] ?? null,
  $last: (values) => values.at(-1) ?? null,
  $mergeObjects: merge,
  $push: present,
}
