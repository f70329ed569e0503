/** What the rules of vaccines and growth ask of a child, read from its file. */
import type { Measured } from '../contract'
import type { Conditions, Given } from '../vaccines/child'
import type { BirthFacts, ChildFile } from './child-file'

export function conditionsOf({ gestationDays, weightKg, hbsAg, immuneDeficient, immunoglobulinOn, severeReactionTo }: BirthFacts): Conditions {
  return {
    hbsAg,
    birthWeightG: weightKg === undefined ? undefined : Math.round(weightKg * 1000),
    gestationWeeks: gestationDays === undefined ? undefined : Math.floor(gestationDays / 7),
    immuneDeficient,
    immunoglobulinOn,
    severeReactionTo,
  }
}

export const givenDoses = ({ doses }: ChildFile): Given[] => doses.map(({ thing: { code, on } }) => ({ code, date: on }))

/** A measurement as a chart shows it; without `id` it is that of the birth, which is changed with the other facts of the birth. */
export type Point = Omit<Measured, 'what'> & { id?: string }

/** Every measurement by date, that of the birth first, unless the day of birth has one of its own. */
export function points({ birth, measurements }: ChildFile, birthOn: string): Point[] {
  const own = measurements.map(({ id, thing: { what: _, ...values } }): Point => ({ id, ...values }))
  const { weightKg, lengthCm } = birth
  if ((weightKg === undefined && lengthCm === undefined) || own.some(({ on }) => on === birthOn)) return own
  return [{ on: birthOn, ...(weightKg !== undefined && { weightKg }), ...(lengthCm !== undefined && { lengthCm, posture: 'lying' as const }) }, ...own]
}
