/** A post's first and last day on the calendar, and the moments that they are. China keeps one time zone and no summer time. */
import { chinaClock } from '../china-time'

const dayMs = 86_400_000

/** The first day begins at midnight in China. */
export const termStart = (from: string): Date => new Date(`${from}T00:00:00+08:00`)

/** The moment at which the last day is over; null for a post without an end. */
export const termEnd = (until: string | null): Date | null => (until === null ? null : new Date(termStart(until).getTime() + dayMs))

/** The same backwards: `YYYY-MM-DD`, as people say it. */
export const saidTerm = ({ from, until }: { from: Date; until: Date | null }) => ({
  from: chinaClock(from).date,
  until: until && chinaClock(new Date(until.getTime() - 1)).date,
})
