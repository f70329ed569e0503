/** Calendar days as numbers (days since 1970-01-01), so that a plan is sums and comparisons. */

export type Day = number

const dayMs = 86_400_000

/** @param date `YYYY-MM-DD` */
export const dayOf = (date: string): Day => Math.round(Date.parse(date) / dayMs)
export const dateOf = (day: Day): string => new Date(day * dayMs).toISOString().slice(0, 10)

function monthsLater(day: Day, months: number, whenMissing: 'nextMonth' | 'lastOfMonth'): Day {
  const start = new Date(day * dayMs)
  const [year, month, dayOfMonth] = [start.getUTCFullYear(), start.getUTCMonth() + months, start.getUTCDate()]
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  const missing = dayOfMonth > lastOfMonth
  return Math.round((missing ? (whenMissing === 'nextMonth' ? Date.UTC(year, month + 1, 1) : Date.UTC(year, month, lastOfMonth)) : Date.UTC(year, month, dayOfMonth)) / dayMs)
}

/** The day on which so many months are full. A day that its month has not (31 August and six months) is full on the first of the next: no dose is planned too early. */
export const monthsAfter = (day: Day, months: number): Day => monthsLater(day, months, 'nextMonth')

/** The same for judging a dose that was given: the last day of the month will do, so that nobody's dose is doubted for a calendar's sake. */
export const leniently = (day: Day, months: number): Day => monthsLater(day, months, 'lastOfMonth')
