/** One slot of a plan, with everything worked out that does not depend on the day. */
import { dateOfDay, isoOn, minutesOf, utcTime } from './china-moment'
import type { PlanEntry, Service } from './plan-shape'
import type { PlannedSession, PlanWarning } from './planned-session'

type Slot = Omit<PlanEntry, 'weekday'>

/** `occurrence` is the day by the weekly plan, `day` the one on which it takes place. */
export type SessionMaker = (occurrence: number, day: number, dayWarning?: PlanWarning) => PlannedSession

/** Booking closes `noticeMinutes` before the start and opens `horizonDays` before the session's date. */
function slotWarnings(service: Service, start: number): PlanWarning[] {
  const opens = minutesOf(service.opensAtTime ?? '00:00') - service.horizonDays * 1440
  const closes = start - service.noticeMinutes
  if (opens >= closes) return ['neverOpen']
  return opens + (service.audience.specialFirstHours ?? 0) * 60 >= closes ? ['neverOpenToAll'] : []
}

/** China has one offset all year, so a slot's times of day in UTC are the same on every date: only the date is put before them. */
export function sessionMaker(venueId: string, service: Service, slot: Slot): SessionMaker {
  const start = minutesOf(slot.at)
  const end = start + service.minutes
  const starts = utcTime(start)
  const ends = utcTime(end)
  const freeAgain = utcTime(end + service.bufferMinutes)
  const opens = utcTime(minutesOf(service.opensAtTime ?? '00:00') - service.horizonDays * 1440)
  const closes = utcTime(start - service.noticeMinutes)
  const releases = utcTime(start - service.releaseMinutes)
  const before = `${venueId}:${slot.id}:`
  const roomId = slot.roomId ?? service.roomId ?? null
  const staffIds = slot.staffIds ?? service.staffIds
  const capacity = slot.capacity ?? service.capacity
  const kept = Math.min(service.keptForPhone, capacity)
  const own = slotWarnings(service, start)

  return (occurrence, day, dayWarning) => {
    const session: PlannedSession = {
      id: before + dateOfDay(occurrence),
      venueId,
      date: dateOfDay(day),
      startsAt: isoOn(day, starts),
      endsAt: isoOn(day, ends),
      freeAgainAt: isoOn(day, freeAgain),
      serviceId: service.id,
      roomId,
      staffIds,
      capacity,
      kept,
      opensAt: isoOn(day, opens),
      closesAt: isoOn(day, closes),
      releasesAt: isoOn(day, releases),
    }
    if (dayWarning || own.length > 0) session.warnings = dayWarning ? [dayWarning, ...own] : own
    return session
  }
}
