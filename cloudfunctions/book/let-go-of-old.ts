import type { SessionEvent } from '@/domain/book/session/session-event'
import type { Claim } from './agenda-claim'
import { endOldClaim } from './agenda-swap'
import { bookSessions, type Party } from './collections'
import { readQuota } from './read-quota'

/**
 * Ends a move: the new seat is taken, so the old one goes to the next. Three round trips, or four: the old session, the claim, and last the note that this is still to be done, so that the timer ends what was
 * cut. Done again, nothing.
 */
export async function letGoOfOld({ attendee, sessionId, request }: Claim, instead: NonNullable<Party['instead']>, now: Date, quotas?: readonly string[]): Promise<void> {
  const left: SessionEvent = { kind: 'leave', request: instead.request, at: now }
  await bookSessions.updateOne(
    { _id: instead.sessionId, [`holder.${attendee}`]: instead.request },
    { $push: { log: left }, $unset: { [`holder.${attendee}`]: true as const }, $set: { [`parties.${instead.request}.movedTo`]: { sessionId, request }, lookAt: now } },
  )
  const marks = quotas ?? (await bookSessions.byId(instead.sessionId, ['quotaMarks']))?.quotaMarks ?? []
  await endOldClaim({ attendee, sessionId }, instead, marks.map((mark) => readQuota(mark).key))
  await bookSessions.updateOne({ _id: sessionId, [`parties.${request}.instead.request`]: instead.request }, { $unset: { [`parties.${request}.instead`]: true as const } })
}
