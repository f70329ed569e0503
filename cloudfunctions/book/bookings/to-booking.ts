import type { PersonId } from '@/domain/account/person-id'
import type { Booking, BookingState, ForWhom } from '@/domain/book/booking-contract'
import { answerBy } from '@/domain/book/session/answer-by'
import { foldedSession } from '@/domain/book/session/folded-session'
import type { SessionRow } from '../collections'
import { openAnswers } from '../sealed-answers'
import { toDetail, type detailFields } from '../to-card'
import { cancelUntilOf } from './cancel-until'

type BookingRow = Pick<SessionRow, (typeof detailFields)[number] | 'offerMinutes' | 'parties' | 'confirms' | 'moves'>

/** A child is named by its family and itself, everybody else by the person. */
export function whoOf(attendee: string, me: PersonId): ForWhom {
  const [, childId] = attendee.split(':')
  if (childId !== undefined) return { kind: 'child', childId }
  return attendee === me ? { kind: 'self' } : { kind: 'relative', personId: attendee }
}

/** One request of a session as this person sees it, who may; undefined when the session does not have it. */
export function toBooking(row: BookingRow, request: string, me: PersonId): Booking | undefined {
  const folded = foldedSession(row.log, row)
  const party = folded.parties.get(request)
  if (!party) return undefined
  const [of, confirm] = [row.parties[request], row.confirms[request]]
  const state: BookingState = row.state === 'closed' && party.state !== 'left' ? 'closed' : party.state
  const session = toDetail(row, folded)
  return {
    request,
    state,
    session: { ...session, rules: { ...session.rules, cancelUntil: cancelUntilOf(row, party.askedAt).toISOString() } },
    who: whoOf(of?.attendee ?? me, me),
    name: of?.name ?? '',
    seats: party.seats,
    ahead: Math.max(0, folded.line.indexOf(request)),
    answerBy: party.offeredAt ? answerBy(party.offeredAt, row.offerMinutes, row.startsAt).toISOString() : null,
    ...(confirm && party.state === 'booked' && { confirm: { until: confirm.until.toISOString(), answered: confirm.answered !== null } }),
    ...(of?.excuse !== undefined && { excuse: of.excuse }),
    arrived: of?.arrived != null,
    bookedBy: of?.asker === me ? '' : (of?.askerName ?? ''),
    reminds: !of?.quiet?.includes(me),
    people: of?.people ?? null,
    answers: of?.answers === undefined ? [] : openAnswers(of.answers, request),
    instead: of?.instead ?? null,
    movedTo: of?.movedTo ?? null,
  }
}
