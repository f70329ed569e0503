import { dayKind } from '../../book/plan/china-holidays'
import { addDays } from '../../grow/calendar-days'

const weekdayOf = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay()

/** Whether a date is worked in China: by the State Council's notice where it is out, by the weekday where it is not. */
export function isWorked(date: string): boolean {
  const day = dayKind(date)
  if (day.kind === 'holiday') return false
  if (day.kind === 'makeUp') return true
  return ![0, 6].includes(weekdayOf(date))
}

/** The date so many working days after another one, itself not counted. */
export function workingDaysAfter(date: string, days: number): string {
  let last = date
  for (let left = days; left > 0; ) {
    last = addDays(last, 1)
    if (isWorked(last)) left -= 1
  }
  return last
}

/** Working days from one date to another, the first not counted; 0 when it lies before. */
export function workingDaysBetween(from: string, to: string): number {
  let days = 0
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) if (isWorked(date)) days += 1
  return days
}
