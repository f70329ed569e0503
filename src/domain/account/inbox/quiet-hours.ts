import { chinaClock } from '../../china-time'

/** 夜里不打扰: from 21:00 to 8:00 on China's clock. */
const [from, to] = [21, 8]
const hourMs = 3_600_000

/** Whether it is night for somebody who chose not to be disturbed. */
export const isQuiet = (now: Date): boolean => {
  const { hour } = chinaClock(now)
  return hour >= from || hour < to
}

/** When a message that is ready `now` may leave: at once, or at eight the next morning. `quiet` is the person's choice. */
export function sendAfter(now: Date, quiet: boolean): Date {
  if (!quiet || !isQuiet(now)) return now
  const { hour } = chinaClock(now)
  // China keeps whole hours to UTC, so a whole UTC hour is a whole hour here too.
  const thisHour = Math.floor(now.getTime() / hourMs) * hourMs
  return new Date(thisHour + ((to - hour + 24) % 24) * hourMs)
}
