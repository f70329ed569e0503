import { numberOf } from '../pay/amount'
import type { Parameter } from '../programme/parameters'
import { valuesOf } from '../programme/values-of'
import { shippedProgrammes } from '../shipped/shipped-programmes'
import type { FollowRules } from './next-look'

const declares = (parameters: readonly Parameter[]) => parameters.some(({ name }) => name === 'followUpDays')

/** A programme whose household's project is followed: one that says after how many days. */
export const isFollowed = (programme: string): boolean => shippedProgrammes.some(({ id, parameters }) => id === programme && declares(parameters))

/** By the terms of the day of filing; of what was filed before there were such days, as the programme has them now. Undefined for what is not followed. */
export function followRules({ id, parameters }: { id: string; parameters: readonly Parameter[] }): FollowRules | undefined {
  const own = declares(parameters) ? parameters : shippedProgrammes.find((one) => one.id === id)?.parameters
  if (!own || !declares(own)) return undefined
  const values = valuesOf(own)
  return { followUpDays: numberOf(values, 'followUpDays'), followAnswerDays: numberOf(values, 'followAnswerDays') }
}
