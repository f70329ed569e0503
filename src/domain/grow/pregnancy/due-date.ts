/** When a child is expected, and how far a pregnancy is. */
import { addDays, daysFrom } from '../calendar-days'

/** From the first day of the last period to the due date (Naegele, 40 weeks). */
const pregnancyDays = 280
/** From fertilisation to the due date. */
const fromFertilisationDays = 266
/** A pregnancy is counted until 42 weeks. */
export const lastWeek = 42

export type Dating =
  /** The first day of the last period; `cycleDays` when it is not 28. */
  | { by: 'lastPeriod'; on: string; cycleDays?: number }
  /** An ultrasound on a day, and the weeks and days it measured. */
  | { by: 'ultrasound'; on: string; weeks: number; days: number }
  /** The day of a transfer, and how many days old the embryo was: 3 or 5. */
  | { by: 'transfer'; on: string; embryoDays: 3 | 5 | 6 }
  /** The due date that a doctor named. */
  | { by: 'doctor'; on: string }

/** @returns `YYYY-MM-DD`. */
export function dueDate(dating: Dating): string {
  switch (dating.by) {
    case 'lastPeriod':
      return addDays(dating.on, pregnancyDays + (dating.cycleDays ?? 28) - 28)
    case 'ultrasound':
      return addDays(dating.on, pregnancyDays - (dating.weeks * 7 + dating.days))
    case 'transfer':
      return addDays(dating.on, fromFertilisationDays - dating.embryoDays)
    case 'doctor':
      return dating.on
  }
}

/** How many days an ultrasound moves the due date; positive: later. */
export const movedDays = (before: string, after: string): number => daysFrom(before, after)

export interface PregnancyAge {
  /** Full weeks, and the days of the week begun: 24 周 3 天. */
  weeks: number
  days: number
  /** Days until the due date; negative past it. */
  daysLeft: number
}

/** How far it is on a day; undefined before it began and from 44 weeks on, when nobody is pregnant any more. */
export function pregnancyAge(due: string, today: string): PregnancyAge | undefined {
  const daysLeft = daysFrom(today, due)
  const day = pregnancyDays - daysLeft
  return day < 0 || day >= (lastWeek + 2) * 7 ? undefined : { weeks: Math.floor(day / 7), days: day % 7, daysLeft }
}

/** The first day of so many full weeks. */
export const dayOfWeek = (due: string, weeks: number, days = 0): string => addDays(due, weeks * 7 + days - pregnancyDays)

type Trimester = 'early' | 'middle' | 'late'
/** 孕早期 until 13 周 6 天, 孕中期 until 27 周 6 天. */
export const trimesterOf = (weeks: number): Trimester => (weeks < 14 ? 'early' : weeks < 28 ? 'middle' : 'late')
