import { chinaClock } from '../../china-time'
import { dayIndex, weekdayOf } from '../plan/china-moment'
import type { SessionCard } from '../session/session-card'
import { weekdayNames } from './china-week'

type Timed = Pick<SessionCard, 'date' | 'startsAt' | 'endsAt'>

/** "9:30" in China. */
export function clockWords(at: string): string {
  const { hour, minute } = chinaClock(new Date(at))
  return `${hour}:${String(minute).padStart(2, '0')}`
}

/** "10:00–10:45" */
export const hoursWords = ({ startsAt, endsAt }: Timed): string => `${clockWords(startsAt)}–${clockWords(endsAt)}`

/** "11月26日 周四" */
export function dayWords(date: string): string {
  const [, month, day] = date.split('-').map(Number)
  return `${month}月${day}日 ${weekdayNames[weekdayOf(dayIndex(date)) - 1] ?? ''}`
}

export const isOver = ({ endsAt }: Pick<Timed, 'endsAt'>, now: Date): boolean => new Date(endsAt) <= now
