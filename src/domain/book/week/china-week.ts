/** Weeks as a calendar on the wall in China has them: from Monday to Sunday. */
import { dateOfDay, dayIndex, weekdayOf } from '../plan/china-moment'

/** The Monday of the week that has this day (`YYYY-MM-DD`). */
export const mondayOf = (date: string): string => dateOfDay(dayIndex(date) - weekdayOf(dayIndex(date)) + 1)

/** The seven days from this Monday on. */
export const weekDates = (monday: string): string[] => [0, 1, 2, 3, 4, 5, 6].map((on) => dateOfDay(dayIndex(monday) + on))

/** The Monday so many weeks later, or earlier. */
export const weeksOn = (monday: string, weeks: number): string => dateOfDay(dayIndex(monday) + 7 * weeks)

const numbers = (date: string) => date.split('-').map(Number) as [number, number, number]

/** "11月23日–29日"; with the month again where it is another one. */
export function saidWeek(monday: string): string {
  const [, month, day] = numbers(monday)
  const [, endMonth, endDay] = numbers(dateOfDay(dayIndex(monday) + 6))
  return `${month}月${day}日–${endMonth === month ? '' : `${endMonth}月`}${endDay}日`
}

export const weekdayNames = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const
