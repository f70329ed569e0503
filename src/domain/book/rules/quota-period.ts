/** The day, week or month over which a quota counts: that of the session, not of the booking. */
import { addDays, addMonths } from '../../grow/calendar-days'
import { dayIndex, weekdayOf } from '../plan/china-moment'
import type { Quota } from '../plan/plan-shape'

/** The first date of the period that a local date lies in; weeks begin on Monday. */
export function periodStart(per: Quota['per'], date: string): string {
  if (per === 'day') return date
  return per === 'week' ? addDays(date, 1 - weekdayOf(dayIndex(date))) : `${date.slice(0, 7)}-01`
}

/** The first date after that period. */
export function periodEnd(per: Quota['per'], date: string): string {
  const start = periodStart(per, date)
  return per === 'day' ? addDays(start, 1) : per === 'week' ? addDays(start, 7) : addMonths(start, 1)
}

/** Under which name the agenda holds the sessions that count: `counsel:week:2026-11-23`. */
export const quotaKey = ({ key, per }: Pick<Quota, 'key' | 'per'>, date: string): string => `${key}:${per}:${periodStart(per, date)}`
