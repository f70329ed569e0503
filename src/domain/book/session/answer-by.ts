/** Until when somebody whom a seat is offered to may answer. */
import { chinaClock } from '../../china-time'

const minuteMs = 60_000
/** Nobody is asked to answer at night: the time runs from eight to nine in the evening, in China. */
const [dayFrom, dayTo] = [8 * 60, 21 * 60]
const dayMinutes = 24 * 60

const minuteOfDay = (at: Date): number => {
  const { hour, minute } = chinaClock(at)
  return hour * 60 + minute
}

/** `minutes` of the day after `offeredAt`, hours of the night left out, and never later than the session begins. */
export function answerBy(offeredAt: Date, minutes: number, startsAt: Date): Date {
  let at = offeredAt.getTime()
  let left = minutes
  while (left > 0) {
    const of = minuteOfDay(new Date(at))
    if (of < dayFrom) at += (dayFrom - of) * minuteMs
    else if (of >= dayTo) at += (dayMinutes - of + dayFrom) * minuteMs
    else {
      const step = Math.min(left, dayTo - of)
      at += step * minuteMs
      left -= step
    }
  }
  return new Date(Math.min(at, startsAt.getTime()))
}
