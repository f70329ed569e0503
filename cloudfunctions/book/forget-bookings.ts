import type { PersonId } from '@/domain/account/person-id'
import type { SessionEvent } from '@/domain/book/session/session-event'
import { releaseClaim } from './agenda-claim'
import { agendas, bookSessions, type SessionRow } from './collections'
import { bookVoices } from './feedback/collections'
import { bookNotes } from './notes/collections'
import { referrals } from './referrals/collections'

const batch = 50
/** An empty $unset or $set is an error to the database. */
const unset = (fields: ReadonlyArray<readonly [string, true]>) => (fields.length > 0 ? { $unset: Object.fromEntries(fields) } : {})
type Party = SessionRow['parties'][string]

interface Forgotten {
  /** By which list of the session it is found. */
  list: 'askers' | 'attendees'
  id: string
  isTheirs: (party: Party) => boolean
}

/** For who ends the account: what they asked for, unless a guardian is left who sees to it, or whom it was for. */
export async function forgetBookings(personId: PersonId, now: Date): Promise<void> {
  await forget({ list: 'askers', id: personId, isTheirs: ({ attendee, asker, seenBy }) => attendee === personId || (asker === personId && !seenBy?.some((other) => other !== personId)) }, now)
  await agendas.removeWhere({ _id: personId })
}

/** For children whose data go from a family: what was asked for them, by whichever guardian. One round trip for each child of whom nothing was ever booked, and one for all. */
export async function forgetChildBookings(familyId: string, childIds: readonly string[], now: Date): Promise<void> {
  if (childIds.length === 0) return
  const attendees = childIds.map((childId) => `${familyId}:${childId}`)
  for (const id of attendees) await forget({ list: 'attendees', id, isTheirs: ({ attendee }) => attendee === id }, now)
  for (const written of [bookNotes, bookVoices, referrals]) await written.removeWhere({ attendee: { $in: attendees } })
  await agendas.removeWhere({ _id: { $in: attendees } })
}

/**
 * What is to come is cancelled, so that the seats go to others, and no list has the name any more; that somebody came, once, stays. The way to find the sessions goes last, so that a cut is
 * finished by the next run.
 */
async function forget({ list, id, isTheirs }: Forgotten, now: Date): Promise<void> {
  for (;;) {
    const rows = await bookSessions.find({ where: { [list]: id }, limit: batch, only: ['_id', 'endsAt', 'holder', 'parties', 'quotaMarks'] })
    for (const { _id: sessionId, endsAt, holder, parties, quotaMarks } of rows) {
      const theirs = Object.entries(parties).filter(([, party]) => isTheirs(party))
      for (const [request, { attendee }] of theirs) {
        if (holder[attendee] === request && endsAt > now) {
          const left: SessionEvent = { kind: 'leave', request, at: now }
          await bookSessions.updateOne({ _id: sessionId, [`holder.${attendee}`]: request }, { $push: { log: left }, $unset: { [`holder.${attendee}`]: true as const }, $set: { lookAt: now } })
        }
        await releaseClaim({ attendee, sessionId, request }, quotaMarks)
      }
      const nameless = Object.fromEntries(theirs.map(([request]) => [`parties.${request}.name`, '']))
      const told = theirs.flatMap(([request]) => ['answers', 'askerName', 'people', 'excuse'].map((field) => [`parties.${request}.${field}`, true as const] as const))
      // Of what goes on without them, their name goes, and their sight.
      const others = Object.entries(parties).filter(([, party]) => !isTheirs(party) && party.seenBy?.includes(id))
      const unnamed = others.flatMap(([request, { asker }]) => (asker === id ? [[`parties.${request}.askerName`, true as const] as const] : []))
      await bookSessions.updateOne(
        { _id: sessionId },
        { ...(theirs.length > 0 && { $set: nameless }), ...unset([...told, ...unnamed]), $pull: { [list]: id, ...Object.fromEntries(others.map(([request]) => [`parties.${request}.seenBy`, id])) } },
      )
    }
    if (rows.length < batch) return
  }
}
