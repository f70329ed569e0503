const DAY = 86_400_000

/** Monday is 1, Sunday 7. */
export const isoDayOfWeek = (date: Date): number => date.getUTCDay() || 7

/** 1 to 366. */
export const dayOfYear = (date: Date): number =>
  Math.floor((Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()) - Date.UTC(date.getUTCFullYear(), 0, 1)) / DAY) + 1

/** 0 to 53; week 1 begins with the first Sunday. */
export const weekOfYear = (date: Date): number => Math.floor((dayOfYear(date) + 6 - date.getUTCDay()) / 7)

/** The Thursday of the ISO week decides its year and number. */
const thursday = (date: Date) => new Date(date.getTime() + (4 - isoDayOfWeek(date)) * DAY)

export const isoWeek = (date: Date): number => Math.ceil(dayOfYear(thursday(date)) / 7)
export const isoWeekYear = (date: Date): number => thursday(date).getUTCFullYear()

/** Milliseconds of 00:00 on a day of an ISO week. */
export function isoWeekDate(year: number, week: number, day: number): number {
  const fourth = new Date(utcMs(year, 1, 4))
  return fourth.getTime() + ((week - 1) * 7 + day - isoDayOfWeek(fourth)) * DAY
}

/** Date.UTC with the month from 1 and no special years 0 to 99; what is too much carries over. */
export function utcMs(year: number, month: number, day: number, hour = 0, minute = 0, second = 0, millisecond = 0): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  date.setUTCHours(hour, minute, second, millisecond)
  return date.getTime()
}
