import { accountOf, whyNoNote } from '@/domain/book/after/note-rules'
import { foldedSession } from '@/domain/book/session/folded-session'
import { notFound } from '@/domain/refusals'
import type { ActivePost } from '../../kernel/active-post'
import type { SessionRow } from '../collections'
import { sessionAtPost } from '../desk/session-at-post'

interface AttendedParty {
  row: SessionRow
  party: SessionRow['parties'][string]
  /** Whose account reads what is written. */
  account: string | null
  /** Why nothing can be written about them. */
  why: string | undefined
}

/** Somebody on the list of a session at this post. One round trip; NOT_FOUND for who is not there. */
export async function attendedAt(post: ActivePost, { sessionId, request }: { sessionId: string; request: string }, now: Date): Promise<AttendedParty> {
  const row = await sessionAtPost(sessionId, post)
  const [party, folded] = [row.parties[request], foldedSession(row.log, row).parties.get(request)]
  if (!party || !folded) throw notFound('attendee', `no request ${request} in this session`)
  const account = accountOf(party)
  // Of a session that was not held nobody was spoken with.
  const state = row.state === 'closed' ? 'left' : folded.state
  return { row, party, account, why: whyNoNote({ kind: row.kind, state, hasAccount: account !== null, hasArrived: party.arrived !== null, startsAt: row.startsAt }, now) }
}
