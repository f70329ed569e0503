import type { Booking, BookingState, ForWhom } from '@/domain/book/booking-contract'
import { answerBy } from '@/domain/book/session/answer-by'
import { foldedSession } from '@/domain/book/session/folded-session'
import type { SessionRow } from '../collections'
import { toDetail, type detailFields } from '../to-card'
import { cancelUntilOf } from './cancel-until'

export type BookingRow = Pick<SessionRow, (typeof detailFields)[number] | 'offerMinutes' | 'parties' | 'moves'>

/** A child is named by its family and itself. */
function whoOf(attendee: string): ForWhom {
  const [, childId] = attendee.split(':')
  return childId === undefined ? { kind: 'self' } : { kind: 'child', childId }
}

/** One request of a session as who asked sees it; undefined when the session does not have it. */
export function toBooking(row: BookingRow, request: string): Booking | undefined {
  const folded = foldedSession(row.log, row)
  const party = folded.parties.get(request)
  if (!party) return undefined
  const state: BookingState = row.state === 'closed' && party.state !== 'left' ? 'closed' : party.state
  const session = toDetail(row, folded)
  return {
    request,
    state,
    session: { ...session, rules: { ...session.rules, cancelUntil: cancelUntilOf(row, party.askedAt).toISOString() } },
    who: whoOf(row.parties[request]?.attendee ?? ''),
    name: row.parties[request]?.name ?? '',
    seats: party.seats,
    ahead: Math.max(0, folded.line.indexOf(request)),
    answerBy: party.offeredAt ? answerBy(party.offeredAt, row.offerMinutes, row.startsAt).toISOString() : null,
    arrived: row.parties[request]?.arrived != null,
  }
}
