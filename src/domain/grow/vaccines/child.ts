/** What the rules ask of a child. */
import type { Sex } from '../growth/indicator'
import { dayOf, type Day } from './calendar'
import type { ProductCode } from './products'

/** What changes a plan. Everything is optional: what nobody said changes nothing. */
export interface Conditions {
  /** Of the mother. */
  hbsAg?: 'positive' | 'negative' | 'unknown' | undefined
  birthWeightG?: number | undefined
  gestationWeeks?: number | undefined
  /** HIV, or any other immune deficiency: no live vaccine without a doctor's word. */
  immuneDeficient?: boolean | undefined
  /** `YYYY-MM-DD`, when an immunoglobulin was given. Hepatitis B immunoglobulin at birth is not one of these. */
  immunoglobulinOn?: readonly string[] | undefined
  /** A severe allergic reaction to one of them: never again that vaccine. */
  severeReactionTo?: readonly ProductCode[] | undefined
}

/** A dose as it stands in the record. */
export interface Given {
  code: ProductCode
  /** `YYYY-MM-DD` */
  date: string
}

export interface Child {
  birthDate: string
  sex: Sex
  conditions?: Conditions | undefined
}

/** The same with days as numbers, read once. */
export interface Known {
  birth: Day
  sex: Sex
  conditions: Conditions
  immunoglobulins: readonly Day[]
}

export const known = ({ birthDate, sex, conditions = {} }: Child): Known => ({ birth: dayOf(birthDate), sex, conditions, immunoglobulins: (conditions.immunoglobulinOn ?? []).map(dayOf) })
