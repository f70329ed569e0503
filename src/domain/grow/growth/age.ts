/** Ages as growth standards count them: in days since birth, by the calendar, whatever the hour. */

const dayMs = 86_400_000
/** WHO: 365.25 / 12. */
export const daysPerMonth = 30.4375
/** A pregnancy that went to term, in days: 40 weeks. */
const termDays = 280
/** Born before 37 weeks is born early. */
const earlyBefore = 259
/** Corrected ages are used until a corrected 24 months. */
const correctedUntilDay = 731

/** Whole days between two calendar dates, `YYYY-MM-DD`; negative before the birth. */
export const ageInDays = (birthOn: string, date: string): number => Math.round((Date.parse(date) - Date.parse(birthOn)) / dayMs)

/** Whole weeks and days of the pregnancy at birth, in days; undefined when nobody said. */
export type GestationDays = number | undefined

const isBornEarly = (gestation: GestationDays): boolean => gestation !== undefined && gestation < earlyBefore

interface GrowthAge {
  /** Since birth. */
  actualDays: number
  /** What the standard is asked with; negative before the day of term. */
  days: number
  /** Whether `days` is the corrected age. The screen says so. */
  corrected: boolean
}

/** The age that growth is judged by: the corrected one for who was born before 37 weeks, until that is 24 months. */
export function growthAge(birthOn: string, date: string, gestation: GestationDays): GrowthAge {
  const actualDays = ageInDays(birthOn, date)
  const corrected = gestation !== undefined && isBornEarly(gestation) ? actualDays - (termDays - gestation) : actualDays
  return corrected === actualDays || corrected >= correctedUntilDay ? { actualDays, days: actualDays, corrected: false } : { actualDays, days: corrected, corrected: true }
}
