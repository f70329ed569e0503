import type { PersonId } from '@/domain/account/person-id'
import type { SessionEvent } from '@/domain/book/session/session-event'
import { releaseClaim } from './agenda-claim'
import { agendas, bookSessions } from './collections'

const batch = 50

/**
 * For who ends the account: what is to come is cancelled, so that the seats go to others, and no list has the name any more; that somebody came, once, stays. The way to find
 * the sessions goes last, so that a cut is finished by the next run.
 */
export async function forgetBookings(personId: PersonId, now: Date): Promise<void> {
  for (;;) {
    const rows = await bookSessions.find({ where: { askers: personId }, limit: batch, only: ['_id', 'endsAt', 'holder', 'parties', 'quotaMarks'] })
    for (const { _id: sessionId, endsAt, holder, parties, quotaMarks } of rows) {
      const theirs = Object.entries(parties).filter(([, { asker }]) => asker === personId)
      for (const [request, { attendee }] of theirs) {
        if (holder[attendee] === request && endsAt > now) {
          const left: SessionEvent = { kind: 'leave', request, at: now }
          await bookSessions.updateOne({ _id: sessionId, [`holder.${attendee}`]: request }, { $push: { log: left }, $unset: { [`holder.${attendee}`]: true as const }, $set: { lookAt: now } })
        }
        await releaseClaim({ attendee, sessionId, request }, quotaMarks)
      }
      const nameless = Object.fromEntries(theirs.map(([request]) => [`parties.${request}.name`, '']))
      await bookSessions.updateOne({ _id: sessionId }, { $set: nameless, $pull: { askers: personId } })
    }
    if (rows.length < batch) break
  }
  await agendas.removeWhere({ _id: personId })
}
