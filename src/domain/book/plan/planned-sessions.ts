/** Sessions of a venue, made from its weekly plan. */
import { dayIndex, weekdayOf } from './china-moment'
import type { PlanEntry, PlanException, Service, WeeklyPlan } from './plan-shape'
import type { PlannedSession } from './planned-session'
import { runningDay } from './running-day'
import { sessionMaker, type SessionMaker } from './session-maker'

/** Local dates: from is meant, to is not. */
export interface DateRange {
  from: string
  to: string
}

type Moved = Extract<PlanException, { kind: 'moved' }>
type Extra = Extract<PlanException, { kind: 'extra' }>

interface Exceptions {
  closed: ReadonlySet<number>
  /** `day entry` of what does not take place on its day. */
  away: ReadonlySet<string>
  moved: readonly Moved[]
  extra: readonly Extra[]
}

const onDay = (day: number, entryId: string) => `${day} ${entryId}`

function sorted(exceptions: readonly PlanException[]): Exceptions {
  const [closed, away, moved, extra] = [new Set<number>(), new Set<string>(), [] as Moved[], [] as Extra[]]
  for (const one of exceptions) {
    if (one.kind === 'closed') closed.add(dayIndex(one.date))
    else if (one.kind === 'extra') extra.push(one)
    else away.add(onDay(dayIndex(one.date), one.entryId))
    if (one.kind === 'moved') moved.push(one)
  }
  return { closed, away, moved, extra }
}

const byStart = (one: PlannedSession, other: PlannedSession) => (one.startsAt < other.startsAt ? -1 : one.startsAt > other.startsAt ? 1 : one.id < other.id ? -1 : 1)

/**
 * All sessions that begin on a date of the range, by their start. The plan's own dates hold for the days that it plans (a session may be moved beyond them).
 * What is said of a single day goes before holidays: an extra session takes place, and one that a day off would have taken can be moved, on whatever day.
 * Slots of a service that is not in the list make none: `planProblems` names them.
 */
export function plannedSessions(plan: WeeklyPlan, services: readonly Service[], range: DateRange): PlannedSession[] {
  const service = new Map(services.map((one) => [one.id, one]))
  const [from, to] = [dayIndex(range.from), dayIndex(range.to)]
  const [first, last] = [dayIndex(plan.from), plan.until === null ? Infinity : dayIndex(plan.until)]
  const { closed, away, moved, extra } = sorted(plan.exceptions)
  const sessions: PlannedSession[] = []

  const byWeekday = new Map<number, Array<{ entry: PlanEntry; make: SessionMaker }>>()
  for (const entry of [...plan.entries].sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : one.id < other.id ? -1 : 1))) {
    const of = service.get(entry.serviceId)
    if (of) byWeekday.set(entry.weekday, [...(byWeekday.get(entry.weekday) ?? []), { entry, make: sessionMaker(plan.venueId, of, entry) }])
  }

  for (let day = Math.max(from, first); day < to && day <= last; day++) {
    const running = closed.has(day) ? undefined : runningDay(plan, day)
    if (!running) continue
    for (const { entry, make } of byWeekday.get(running.weekday) ?? []) if (!away.size || !away.has(onDay(day, entry.id))) sessions.push(make(day, day, running.warning))
  }

  const planned = sessions.length
  for (const { date, entryId, to: target } of moved) {
    const [occurrence, day] = [dayIndex(date), dayIndex(target.date)]
    const entry = plan.entries.find((one) => one.id === entryId)
    const of = entry && service.get(entry.serviceId)
    const isDue = entry && (weekdayOf(occurrence) === entry.weekday || runningDay(plan, occurrence)?.weekday === entry.weekday)
    if (of && isDue && occurrence >= first && occurrence <= last && day >= from && day < to) sessions.push(sessionMaker(plan.venueId, of, { ...entry, at: target.at })(occurrence, day))
  }
  for (const one of extra) {
    const day = dayIndex(one.date)
    const of = service.get(one.serviceId)
    if (of && day >= Math.max(from, first) && day < to && day <= last) sessions.push(sessionMaker(plan.venueId, of, one)(day, day))
  }
  return sessions.length > planned ? sessions.sort(byStart) : sessions
}
