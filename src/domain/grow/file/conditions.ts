/** What the rules of vaccines and growth ask of a child, read from its file. */
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
