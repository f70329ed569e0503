/** One more session, as somebody fills it in. */
import { chinaIso, dateOfDay, dayIndex, minutesOf } from '../plan/china-moment'
import { chinaClock } from '../../china-time'
import type { SessionCard } from '../session/session-card'
import type { VenueDay } from '../plan-contract'
import { bufferOf, draftOf, moveClash, type MoveClash } from './move-draft'
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

interface OpenFaults extends SeatFaults {
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

/** What stands in the way of one more session in the other's room, with its people while they are named; undefined when nothing does. The cloud asks again. */
export function openClash(like: SessionCard, draft: OpenDraft, own: VenueDay, there: VenueDay): MoveClash | undefined {
  const minutes = wholeNumber(draft.minutes, least, most)
  if (minutes === undefined || !/^\d{4}-\d\d-\d\d$/.test(draft.date)) return undefined
  const startsAt = chinaIso(draft.date, minutesOf(draft.time))
  const { roomId, staffIds } = draftOf(like, own)
  const session = { id: '', date: draft.date, startsAt, endsAt: new Date(Date.parse(startsAt) + minutes * minuteMs).toISOString() }
  const clash = moveClash(session, { date: draft.date, time: draft.time, roomId, staffIds: draft.withWhom.trim() === like.withWhom ? staffIds : [] }, bufferOf(like, own), there, like.venueName)
  return clash && { ...clash, people: [] }
}

/** At the first hour of that day from then on at which its room and people are free; as it was where there is none. */
export function freeDraft(like: SessionCard, draft: OpenDraft, own: VenueDay, there: VenueDay): OpenDraft {
  const [time] = openClash(like, draft, own, there)?.times ?? []
  return time === undefined ? draft : { ...draft, time }
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
