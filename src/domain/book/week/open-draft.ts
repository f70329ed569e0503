/** One more session, as somebody fills it in. */
import { chinaIso, dateOfDay, dayIndex, minutesOf } from '../plan/china-moment'
import { chinaClock } from '../../china-time'
import type { SessionCard } from '../session/session-card'
import { seatFaults, type SeatFaults } from './seat-faults'
import { wholeNumber } from './whole-number'

export interface OpenDraft {
  title: string
  /** `YYYY-MM-DD` */
  date: string
  /** `HH:mm` */
  time: string
  minutes: string
  capacity: string
  kept: string
  withWhom: string
}

export interface OpenFaults extends SeatFaults {
  title?: string
  date?: string
  time?: string
  minutes?: string
  withWhom?: string
}

const least = 10
const most = 600
const minuteMs = 60_000

/** Begins as the other one is; on its day while that is to come, else tomorrow. */
export function draftLike(like: SessionCard, kept: number, now: Date): OpenDraft {
  const clock = chinaClock(new Date(like.startsAt))
  const today = chinaClock(now).date
  return {
    title: like.title,
    date: like.date > today ? like.date : dateOfDay(dayIndex(today) + 1),
    time: `${String(clock.hour).padStart(2, '0')}:${String(clock.minute).padStart(2, '0')}`,
    minutes: String(Math.round((Date.parse(like.endsAt) - Date.parse(like.startsAt)) / minuteMs)),
    capacity: String(like.seats.capacity),
    kept: String(kept),
    withWhom: like.withWhom,
  }
}

/** What is missing or wrong, beside each field; nothing when it may be sent. */
export function openFaults(draft: OpenDraft, now: Date): OpenFaults {
  const faults: OpenFaults = seatFaults(draft)
  if (draft.title.trim() === '') faults.title = '写上叫什么，家里看着名字来约。'
  if (!/^\d{4}-\d\d-\d\d$/.test(draft.date)) faults.date = '选一天。'
  else if (new Date(chinaIso(draft.date, minutesOf(draft.time))) <= now) faults.time = '这个时间已经过了，请选以后的时间。'
  if (wholeNumber(draft.minutes, least, most) === undefined) faults.minutes = `写 ${least} 到 ${most} 分钟。`
  return faults
}
