import { addMonths } from '../../grow/calendar-days'
import type { Bound, Condition } from '../programme/condition'
import type { Facts } from '../programme/facts'
import type { Parameters } from '../programme/parameters'

export type Truth = 'yes' | 'no' | 'unknown'

export interface Told {
  facts: Facts
  parameters: Parameters
}

/** The number or date itself; a parameter that is not set is an error of the programme, not of who asks. */
function boundValue(bound: Bound, parameters: Parameters): number | string {
  if (typeof bound !== 'object') return bound
  const value = parameters[bound.parameter]
  if (value === undefined || typeof value === 'boolean') throw new Error(`parameter ${bound.parameter} is no bound`)
  return value
}

const truth = (is: boolean): Truth => (is ? 'yes' : 'no')

/** The day on which so many full years since a date are over; 29 February ends on the 28th, as 民法典 第202条 counts. */
export const yearsAfter = (date: string, years: number): string => addMonths(date, years * 12)

/** Whether it holds on a day. `unknown` where an answer is missing that it hangs on: what is decided without it is decided. */
export function holds(condition: Condition, told: Told, on: string): Truth {
  switch (condition.kind) {
    case 'every':
      return leastOf(condition.of.map((part) => holds(part, told, on)), ['no', 'unknown', 'yes'])
    case 'some':
      return leastOf(condition.of.map((part) => holds(part, told, on)), ['yes', 'unknown', 'no'])
    case 'is': {
      const value = told.facts[condition.fact]
      return value === undefined ? 'unknown' : truth(condition.oneOf.some((one) => one === value))
    }
    case 'between': {
      const value = told.facts[condition.fact]
      return typeof value !== 'number' && typeof value !== 'string' ? 'unknown' : truth(isWithin(value, condition, told.parameters))
    }
    case 'age': {
      const since = told.facts[condition.fact]
      if (typeof since !== 'string') return 'unknown'
      const [from, below] = ageDays(condition, since, told.parameters)
      return truth((from === undefined || on >= from) && (below === undefined || on < below) && on >= since)
    }
  }
}

/** The first that occurs in the order given; the last where nothing does. */
const leastOf = (parts: readonly Truth[], order: readonly [Truth, Truth, Truth]): Truth => order.find((one) => parts.includes(one)) ?? order[2]

function isWithin(value: number | string, bounds: { from?: Bound; to?: Bound; below?: Bound }, parameters: Parameters): boolean {
  /** A number is never compared with a date: where they meet, the bound does not hold. */
  const meets = (bound: Bound | undefined, isMet: (other: number | string) => boolean) => {
    const other = bound === undefined ? undefined : boundValue(bound, parameters)
    return other === undefined || (typeof other === typeof value && isMet(other))
  }
  return meets(bounds.from, (other) => value >= other) && meets(bounds.to, (other) => value <= other) && meets(bounds.below, (other) => value < other)
}

/** From which day on, and until before which, somebody born on a day is of that age. */
function ageDays({ from, below }: { from?: Bound; below?: Bound }, since: string, parameters: Parameters): [string | undefined, string | undefined] {
  const dayOf = (bound: Bound | undefined) => {
    const years = bound === undefined ? undefined : boundValue(bound, parameters)
    return typeof years === 'number' ? yearsAfter(since, years) : undefined
  }
  return [dayOf(from), dayOf(below)]
}

/** The days on which time alone may turn it, in order. */
export function turningDays(condition: Condition, told: Told): string[] {
  if (condition.kind === 'every' || condition.kind === 'some') return [...new Set(condition.of.flatMap((part) => turningDays(part, told)))].sort()
  if (condition.kind !== 'age') return []
  const since = told.facts[condition.fact]
  return typeof since === 'string' ? [since, ...ageDays(condition, since, told.parameters)].filter((day) => day !== undefined).sort() : []
}

/** The answers it hangs on that nobody gave yet, on that day. */
export function missingFor(condition: Condition, told: Told, on: string): string[] {
  if (holds(condition, told, on) !== 'unknown') return []
  if (condition.kind === 'every' || condition.kind === 'some') return [...new Set(condition.of.flatMap((part) => missingFor(part, told, on)))]
  return [condition.fact]
}
