/** Which four questions fit a child today. */
import { addDays, addMonths, fullMonths } from '../calendar-days'
import { ageInDays, growthAge, type GestationDays } from '../growth/age'
import { signAgeAt, signAges, type SignAge } from './warning-signs'

interface SignsNow {
  /** The form's age; undefined before its first and after its last. */
  age: SignAge | undefined
  /** Whether the child is asked by the corrected age. */
  corrected: boolean
  /** The next age of the form, and from which day on. */
  next?: { age: SignAge; from: string }
}

/** The corrected age is used until it is 24 months. */
const correctedUntilMonths = 24

/** Full months as `addMonths` counts them: who was born on the 31st is a month older on the last of a shorter month. */
function monthsOn(from: string, today: string): number {
  const months = fullMonths(from, today)
  return addMonths(from, months + 1) <= today ? months + 1 : months
}

/** By the corrected age, for who was born early, until that is 24 months. */
export function signsNow(birthOn: string, today: string, gestationDays: GestationDays): SignsNow {
  const { days, corrected } = growthAge(birthOn, today, gestationDays)
  const countedFrom = corrected ? addDays(birthOn, ageInDays(birthOn, today) - days) : birthOn
  const months = monthsOn(countedFrom, today)
  const next = signAges.find((age) => age > months)
  return {
    age: signAgeAt(months),
    corrected,
    ...(next === undefined ? {} : { next: { age: next, from: addMonths(next > correctedUntilMonths ? birthOn : countedFrom, next) } }),
  }
}
