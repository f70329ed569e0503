/** Days as numbers and moments as texts, without a `Date` for each: a year of 500 venues has millions of moments. China is +08:00 all year. */

const dayMs = 86_400_000
const dayMinutes = 1440
const chinaMinutes = 480

/** Days since 1970-01-01. */
export const dayIndex = (date: string): number => Math.round(Date.parse(date) / dayMs)

const dates = new Map<number, string>()

export function dateOfDay(day: number): string {
  let date = dates.get(day)
  if (date === undefined) {
    date = new Date(day * dayMs).toISOString().slice(0, 10)
    dates.set(day, date)
  }
  return date
}

/** Monday is 1, Sunday is 7; 1970 began on a Thursday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1

/** Minutes since midnight of `HH:mm`; `24:00` is the end of the day. */
export function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return hour * 60 + minute
}

/** A time of any local day, as UTC has it: so many days on, and the rest of the text. */
interface UtcTime {
  days: number
  rest: string
}

/** @param minutes since local midnight; below 0 or beyond a day for the days around. */
export function utcTime(minutes: number): UtcTime {
  const days = Math.floor((minutes - chinaMinutes) / dayMinutes)
  const left = minutes - chinaMinutes - days * dayMinutes
  const two = (value: number) => String(value).padStart(2, '0')
  return { days, rest: `T${two(Math.floor(left / 60))}:${two(left % 60)}:00.000Z` }
}

/** The same text as `toISOString`. */
export const isoOn = (day: number, { days, rest }: UtcTime): string => dateOfDay(day + days) + rest

/** A local date and minutes since its midnight as ISO 8601 in UTC. */
export const chinaIso = (date: string, minutes: number): string => isoOn(dayIndex(date), utcTime(minutes))
