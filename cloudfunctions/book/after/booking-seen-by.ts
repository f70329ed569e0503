import type { PersonId } from '@/domain/account/person-id'
import { notFound } from '@/domain/refusals'
import { childSeenBy } from '../../account/verbs'
import { bookSessions, type SessionRow } from '../collections'

interface SeenBooking {
  row: SessionRow
  party: SessionRow['parties'][string]
}

/**
 * A request of a session, for whom what is written of it is about: who came, and of a child its guardians as they are now; not who put it down for somebody else. One round trip, two for a child's.
 * NOT_FOUND for anybody else.
 */
export async function bookingSeenBy(me: PersonId, { sessionId, request }: { sessionId: string; request: string }): Promise<SeenBooking> {
  const row = await bookSessions.byId(sessionId)
  const party = row?.parties[request]
  if (!row || !party) throw notFound('booking', 'no such request')
  const [, childId] = party.attendee.split(':')
  const isTheirs = childId === undefined || party.asker === null ? party.attendee === me : (await childSeenBy(childId, me))?.isGuardian === true
  if (!isTheirs) throw notFound('booking', 'not a request of this person')
  return { row, party }
}
