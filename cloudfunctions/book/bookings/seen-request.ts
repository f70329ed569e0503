import type { PersonId } from '@/domain/account/person-id'
import { notFound } from '@/domain/refusals'
import { bookSessions, type Party, type SessionRow } from '../collections'
import { bookingFields } from './booking-fields'
import { maySee } from './may-see'

interface SeenRequest {
  row: Pick<SessionRow, (typeof bookingFields)[number]>
  party: Party
}

/** A request of a session that is this person's to see and to change. One round trip. NOT_FOUND for any other. */
export async function seenRequest(me: PersonId, { sessionId, request }: { sessionId: string; request: string }): Promise<SeenRequest> {
  const row = await bookSessions.byId(sessionId, bookingFields)
  const party = row?.parties[request]
  if (!row || !party || !maySee(party, me)) throw notFound('booking', 'no such request of this person')
  return { row, party }
}
