import { asksToConfirm, confirmBy, type PastSession } from '@/domain/book/after/no-shows'
import { foldedSession } from '@/domain/book/session/folded-session'
import { bookSessions, type SessionRow } from './collections'

const halfYearMs = 183 * 86_400_000
/** Of all who come to one session together. */
const mostPast = 1000

/**
 * Whom of a session the day before is asked whether they come, and until when: by request. Written down before anybody is told, once. One round trip where somebody comes who has an account, and one for each whom it
 * concerns.
 */
export async function whomToAsk(row: SessionRow, now: Date): Promise<Map<string, Date>> {
  const coming = [...foldedSession(row.log, row).parties.values()].flatMap(({ request, state }) => {
    const party = row.parties[request]
    return state === 'booked' && party && party.asker !== null && party.arrived === null ? [{ request, attendee: party.attendee }] : []
  })
  if (coming.length === 0) return new Map()
  const past: PastSession[] = await bookSessions.find({
    where: { attendees: { $in: coming.map(({ attendee }) => attendee) }, startsAt: { $gt: new Date(now.getTime() - halfYearMs), $lt: now } },
    limit: mostPast,
    only: ['state', 'startsAt', 'endsAt', 'capacity', 'kept', 'log', 'parties'],
  })
  const asked = new Map<string, Date>()
  for (const { request, attendee } of coming) {
    const known = row.confirms[request]
    if (!known && !asksToConfirm(attendee, past, now)) continue
    const until = known?.until ?? confirmBy(row.startsAt, now)
    if (!known) await bookSessions.updateOne({ _id: row._id, [`confirms.${request}`]: { $exists: false } }, { $set: { [`confirms.${request}`]: { until, answered: null } } })
    asked.set(request, until)
  }
  return asked
}
