/** What the clock on the wall says in China, the only time zone a screen shows: a fixed +08:00, as phones' Intl is not to be relied on. */
export interface ChinaClock {
  /** Local calendar date, `YYYY-MM-DD`. */
  date: string
  year: number
  /** 1–12 */
  month: number
  day: number
  /** 0 is Sunday. */
  weekday: number
  hour: number
  minute: number
}

const offsetMs = 8 * 60 * 60 * 1000

export function chinaClock(now: Date): ChinaClock {
  const shifted = new Date(now.getTime() + offsetMs)
  return {
    date: shifted.toISOString().slice(0, 10),
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    weekday: shifted.getUTCDay(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
  }
}
