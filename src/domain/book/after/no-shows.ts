/**
 * 没到: who had a seat and was not seen at the door. It is no mark on anybody: nobody is shown a count, no venue hears of another's. After the third within half a year the day before is asked once
 * whether they come. Whoever does not answer keeps the seat.
 */
import { chinaClock } from '../../china-time'
import { foldedSession } from '../session/folded-session'
import type { SessionEvent } from '../session/session-event'

const dayMs = 86_400_000
const hourMs = 3_600_000
const countsForDays = 183
const asksAfter = 3

interface Attended {
  arrived: object | null
  attendee: string
  /** Why they did not come, if they said so. */
  excuse?: string | undefined
}

export interface PastSession {
  state: 'open' | 'closed'
  startsAt: Date
  endsAt: Date
  capacity: number
  kept: number
  log: readonly SessionEvent[]
  parties: Readonly<Record<string, Attended>>
}

/** Requests that had a seat and were not seen. Where nobody at all was ticked off, the list was not kept, and nobody is said to have been away; nor is who said why. */
export function notSeen({ state, endsAt, log, parties, ...begins }: PastSession, now: Date): string[] {
  if (state === 'closed' || now < endsAt || !Object.values(parties).some(({ arrived }) => arrived !== null)) return []
  return [...foldedSession(log, begins).parties.values()].flatMap((party) => {
    const of = parties[party.request]
    return party.state === 'booked' && of && of.arrived === null && of.excuse === undefined ? [party.request] : []
  })
}

/** Whether the day before is asked if this attendee comes: so often not seen, within half a year. */
export function asksToConfirm(attendee: string, past: readonly PastSession[], now: Date): boolean {
  const since = now.getTime() - countsForDays * dayMs
  const missed = past.filter((session) => session.startsAt.getTime() > since && notSeen(session, now).some((request) => session.parties[request]?.attendee === attendee))
  return missed.length >= asksAfter
}

/** Until when an answer is asked for: eight in the evening of the day before; never less than two hours, and not beyond the beginning. */
export function confirmBy(startsAt: Date, asked: Date): Date {
  const dayBefore = chinaClock(new Date(startsAt.getTime() - dayMs)).date
  const evening = Date.parse(`${dayBefore}T20:00:00+08:00`)
  return new Date(Math.min(startsAt.getTime(), Math.max(evening, asked.getTime() + 2 * hourMs)))
}
