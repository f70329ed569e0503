import { typeName } from '../bson-type'
import { refused } from '../failure'
import { type Operators, absent, integerOf, numberOf, ofOne, positional } from './operator'
import { atPlace } from './rounding'

const ANY = [0, Infinity] as const
const onNumber = (name: string, apply: (value: number) => number) => ofOne(name, (value) => apply(numberOf(name, value)))

function add(values: unknown[]): unknown {
  if (values.some(absent)) return null
  const dates = values.filter((value) => value instanceof Date)
  if (dates.length > 1) throw refused('only one date allowed in an $add expression')
  let sum = 0
  for (const value of values) {
    if (value instanceof Date) sum += value.getTime()
    else if (typeof value === 'number') sum += value
    else throw refused(`$add only supports numeric or date types, not ${typeName(value)}`)
  }
  return dates.length === 0 ? sum : new Date(Math.round(sum))
}

function subtract([from, what]: unknown[]): unknown {
  if (absent(from) || absent(what)) return null
  if (typeof from === 'number' && typeof what === 'number') return from - what
  if (from instanceof Date && what instanceof Date) return from.getTime() - what.getTime()
  if (from instanceof Date && typeof what === 'number') return new Date(from.getTime() - Math.round(what))
  throw refused(`cant $subtract a ${typeName(what)} from a ${typeName(from)}`)
}

const multiply = (values: unknown[]) =>
  values.some(absent) ? null : values.reduce<number>((product, value) => product * numberOf('$multiply', value), 1)

/** Two numbers, or null when one is absent. */
const ofTwo = (name: string, apply: (a: number, b: number) => number) =>
  positional(name, 2, ([a, b]) => (absent(a) || absent(b) ? null : apply(numberOf(name, a), numberOf(name, b))))

function divide(a: number, b: number): number {
  if (b === 0) throw refused("can't $divide by zero")
  return a / b
}

function modulo(a: number, b: number): number {
  if (b === 0) throw refused("can't $mod by zero")
  return a % b
}

function power(base: number, exponent: number): number {
  if (base === 0 && exponent < 0) throw refused('$pow cannot take a base of 0 and a negative exponent')
  return base ** exponent
}

function squareRoot(value: number): number {
  if (value < 0) throw refused("$sqrt's argument must be greater than or equal to 0")
  return Math.sqrt(value)
}

function logarithmOf(name: string, value: number): number {
  if (!(value > 0) && !Number.isNaN(value)) throw refused(`${name}'s argument must be a positive number, but is ${value}`)
  return value
}

function logarithm(value: number, base: number): number {
  if (!(base > 0) || base === 1) throw refused(`$log's base must be a positive number not equal to 1, but is ${base}`)
  return Math.log(logarithmOf('$log', value)) / Math.log(base)
}

const atPlaceOf = (name: string, round: boolean) =>
  positional(name, [1, 2], ([value, place = 0]) => {
    if (absent(value) || absent(place)) return null
    const number = numberOf(name, value)
    const decimals = integerOf(name, 'precision', place)
    if (decimals < -20 || decimals > 100) throw refused(`cannot apply ${name} with precision value ${decimals} value must be in [-20, 100]`)
    return atPlace(number, decimals, round)
  })

export const arithmetic: Operators = {
  $abs: onNumber('$abs', Math.abs),
  $add: positional('$add', ANY, add),
  $ceil: onNumber('$ceil', Math.ceil),
  $divide: ofTwo('$divide', divide),
  $exp: onNumber('$exp', Math.exp),
  $floor: onNumber('$floor', Math.floor),
  $ln: onNumber('$ln', (value) => Math.log(logarithmOf('$ln', value))),
  $log: ofTwo('$log', logarithm),
  $log10: onNumber('$log10', (value) => Math.log10(logarithmOf('$log10', value))),
  $mod: ofTwo('$mod', modulo),
  $multiply: positional('$multiply', ANY, multiply),
  $pow: ofTwo('$pow', power),
  $round: atPlaceOf('$round', true),
  $sqrt: onNumber('$sqrt', squareRoot),
  $subtract: positional('$subtract', 2, subtract),
  $trunc: atPlaceOf('$trunc', false),
}
