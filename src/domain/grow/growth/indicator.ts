/** What of a child is set against a standard. */
import type { sexes } from '../../account/contract/family'

export type Sex = (typeof sexes)[number]

/** By age: weight in kg, length (lying) or height (standing) in cm, BMI in kg/m², head circumference in cm. */
export type ByAge = 'weight' | 'length' | 'bmi' | 'head'
/** Weight by how long (lying) or how tall (standing) the child is. */
type BySize = 'weightForLength' | 'weightForHeight'
export type Indicator = ByAge | BySize

/** Whether the tails are skewed, so that the restricted formula holds beyond ±3 SD. */
export const hasSkewedTails = (indicator: Indicator): boolean => indicator !== 'length' && indicator !== 'head'
