/** What of a child is set against a standard. */
import type { sexes } from '../../account/contract/family'

export type Sex = (typeof sexes)[number]

/** By age: weight in kg, length (lying) or height (standing) in cm, BMI in kg/m², head circumference in cm. */
export const byAge = ['weight', 'length', 'bmi', 'head'] as const
/** Weight by how long (lying) or how tall (standing) the child is. */
export const bySize = ['weightForLength', 'weightForHeight'] as const

export type ByAge = (typeof byAge)[number]
export type BySize = (typeof bySize)[number]
export type Indicator = ByAge | BySize

/** Whether the tails are skewed, so that the restricted formula holds beyond ±3 SD. */
export const hasSkewedTails = (indicator: Indicator): boolean => indicator !== 'length' && indicator !== 'head'
