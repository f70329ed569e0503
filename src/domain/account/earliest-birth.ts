import { chinaClock } from '../china-time'

/** Nobody alive was born before this day, `YYYY-MM-DD`: the longest life on record lasted 122 years. */
export function earliestBirth(now: Date): string {
  const { year, date } = chinaClock(now)
  return `${year - 130}${date.slice(4)}`
}
