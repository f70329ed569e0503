/** What differs by county and year: amounts, ages, limits. Never a constant of the program (docs/principles.md). */
import * as z from 'zod'
import { date } from '../../account/contract/shapes'
import { orgPath } from '../../org/org-path'
import { lastOf } from '../../last-of'
import { parameterName } from './condition'

/** `cents` are 分; a rate of 5 % is 5. */
export const parameterUnits = ['cents', 'years', 'days', 'months', 'percent', 'times', 'grade', 'level', 'date', 'yesNo'] as const
export type ParameterUnit = (typeof parameterUnits)[number]

/** `published`: a rule or report says so. `practice`: what is usual, to be confirmed. `example`: of another place; screens say 示例 until a county sets its own. */
const standings = ['published', 'practice', 'example'] as const

export const parameterValue = z.union([z.number().min(0).max(1_000_000_000_00), date, z.boolean()])
export type ParameterValue = z.output<typeof parameterValue>

export const parameter = z.strictObject({
  name: parameterName,
  label: z.string().min(1).max(40),
  unit: z.enum(parameterUnits),
  value: parameterValue,
  basis: z.string().min(1).max(200),
  standing: z.enum(standings),
})
export type Parameter = z.output<typeof parameter>

/** Another value for a place and everything below it, from a day on. */
export const parameterOverride = z.strictObject({ orgPath, name: parameterName, value: parameterValue, basis: z.string().min(1).max(200), from: date, to: date.optional() })
export type ParameterOverride = z.output<typeof parameterOverride>

export type Parameters = Readonly<Record<string, ParameterValue>>

/** What was set for a parameter and holds at a place on a day: of a place's own, its county's and the province's values the nearest one, and of two of one place the later. Undefined where nobody set any. */
export function holdingAt<O extends ParameterOverride>(name: string, overrides: readonly O[], orgPathOfPlace: string, on: string): O | undefined {
  const holding = overrides.filter((one) => one.name === name && orgPathOfPlace.startsWith(one.orgPath) && one.from <= on && (one.to === undefined || on <= one.to))
  return lastOf([...holding].sort((a, b) => a.orgPath.length - b.orgPath.length || (a.from < b.from ? -1 : 1)))
}

/** The parameters as they hold at a place on a day (`holdingAt`). With the basis: a value that a place set is published by whoever set it. */
export function parametersAt(declared: readonly Parameter[], overrides: readonly ParameterOverride[], orgPathOfPlace: string, on: string): Parameter[] {
  return declared.map((one) => {
    const set = holdingAt(one.name, overrides, orgPathOfPlace, on)
    return set ? { ...one, value: set.value, basis: set.basis, standing: 'published' } : one
  })
}

const mostOf: Readonly<Record<Exclude<ParameterUnit, 'date' | 'yesNo'>, number>> = { cents: 1_000_000_000_00, years: 150, days: 3660, months: 1200, percent: 100, times: 100, grade: 4, level: 3 }

const ofUnit = (unit: ParameterUnit): z.ZodType<ParameterValue> => {
  if (unit === 'date') return date
  if (unit === 'yesNo') return z.boolean()
  return (unit === 'percent' ? z.number() : z.int()).min(0).max(mostOf[unit])
}

/** Checks values that a place sets: each of its unit, none that is not declared. What is left out is as declared. */
export const parametersOf = (declared: readonly Parameter[]): z.ZodType<Parameters> =>
  z.strictObject(Object.fromEntries(declared.map(({ name, unit, value: set }) => [name, ofUnit(unit).default(set)])))
