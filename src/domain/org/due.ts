/** By when something is promised, and where it stands in 今天. */
import { chinaClock } from '../china-time'

const dayMs = 86_400_000

/** A moment of the clock on the wall in China. */
const at = (date: string, time: string) => new Date(`${date}T${time}:00+08:00`)

/** 17:30 of a calendar date: what is promised for a day is done before people go home. */
export const closingTime = (date: string): Date => at(date, '17:30')

/** 17:30 on the day that is so many working days after this one. Public holidays are not known here: a promise may come due on one. */
export function afterWorkingDays(from: Date, days: number): Date {
  let moment = from
  for (let left = days; left > 0; ) {
    moment = new Date(moment.getTime() + dayMs)
    const { weekday } = chinaClock(moment)
    if (weekday !== 0 && weekday !== 6) left -= 1
  }
  return closingTime(chinaClock(moment).date)
}

/** 我需要帮助: asked before four in the afternoon, somebody calls the same day by six; later, the next morning by ten. */
export function helpAnswerBy(asked: Date): Date {
  const clock = chinaClock(asked)
  return clock.hour < 16 ? at(clock.date, '18:00') : at(chinaClock(new Date(asked.getTime() + dayMs)).date, '10:00')
}

type DueGroup = 'overdue' | 'today' | 'new'

export function dueGroup(dueAt: Date, now: Date): DueGroup {
  if (dueAt <= now) return 'overdue'
  return chinaClock(dueAt).date === chinaClock(now).date ? 'today' : 'new'
}
