import type { AttendeeRow } from '@/domain/book/desk-contract'
import { foldedSession, type FoldedSession } from '@/domain/book/session/folded-session'
import { notFound } from '@/domain/refusals'
import type { Party, SessionRow } from '../collections'
import { openAnswers } from '../sealed-answers'
import type { cardFields } from '../to-card'

export const listFields = ['capacity', 'kept', 'state', 'log', 'parties', 'confirms'] as const satisfies ReadonlyArray<keyof SessionRow>
type ListRow = Pick<SessionRow, (typeof listFields)[number] & (typeof cardFields)[number]> & Pick<SessionRow, 'parties' | 'confirms'>

/** Everybody who asked, in that order. */
export function toAttendees(row: ListRow, folded: FoldedSession = foldedSession(row.log, row)): AttendeeRow[] {
  return [...folded.parties.values()].map(({ request, state, seats, by, askedAt }) => ({
    request,
    name: row.parties[request]?.name ?? '',
    seats,
    state: row.state === 'closed' && state !== 'left' ? 'closed' : state,
    by,
    arrived: row.parties[request]?.arrived != null,
    askedAt: askedAt.toISOString(),
    ...(row.confirms[request]?.answered && { confirmed: true }),
    ...(row.parties[request]?.excuse !== undefined && { excuse: row.parties[request]?.excuse }),
    ...toldBy(row.parties[request], request),
  }))
}

/** What they said of themselves, for the venue's staff. */
const toldBy = (party: Party | undefined, request: string) => ({ ...(party?.people && { people: party.people }), ...(party?.answers !== undefined && { answers: openAnswers(party.answers, request) }) })

/** NOT_FOUND where this session has no such request. */
export function attendeeIn(row: ListRow, request: string): AttendeeRow {
  const attendee = toAttendees(row).find((one) => one.request === request)
  if (!attendee) throw notFound('attendee', `no request ${request} in this session`)
  return attendee
}
