/** What of a family's children decides what is timely: ages and weeks, no names. */
import { chinaClock } from '../china-time'

const weekMs = 7 * 86_400_000
/** A pregnancy is counted over forty weeks. */
const weeksInAll = 40

/** Completed months of every child that is born, the youngest first. */
export function childMonths(birthDays: readonly string[], now: Date): number[] {
  const today = chinaClock(now)
  return birthDays
    .filter((birthOn) => birthOn <= today.date)
    .map((birthOn) => {
      const [year = 0, month = 0, day = 0] = birthOn.split('-').map(Number)
      return (today.year - year) * 12 + today.month - month - (today.day < day ? 1 : 0)
    })
    .filter((months) => months <= 216)
    .sort((a, b) => a - b)
}

/** Completed weeks of the pregnancy whose expected day is entered as a birthday to come; undefined when there is none. */
export function pregnancyWeek(birthDays: readonly string[], now: Date): number | undefined {
  const { date: today } = chinaClock(now)
  const [due] = birthDays.filter((birthOn) => birthOn > today).sort()
  if (due === undefined) return undefined
  const week = weeksInAll - Math.ceil((Date.parse(due) - Date.parse(today)) / weekMs)
  return week < 0 ? undefined : week
}
