import { maySee } from './bookings/may-see'
import { bookSessions, type Party, type SessionRow } from './collections'

const batch = 50
const fields = ['_id', 'askers', 'parties', 'log'] as const
type Row = Pick<SessionRow, (typeof fields)[number]>

/**
 * Whoever was asked for is seen by whom the rule says, in every session, those past too. One round trip for each fifty sessions that this attendee was ever in, and one or two for each where
 * something changes. Written over the log it was decided on: who books meanwhile is looked at by the next run. Done again, nothing.
 */
export async function sightFollows(attendee: string, seers: (party: Party) => readonly string[] | undefined): Promise<void> {
  let after = ''
  for (;;) {
    const rows: Row[] = await bookSessions.find({ where: { attendees: attendee, _id: { $gt: after } }, order: [['_id', 'asc']], limit: batch, only: fields })
    for (const row of rows) await follow(row, attendee, seers)
    const last = rows[rows.length - 1]
    if (rows.length < batch || !last) return
    after = last._id
  }
}

async function follow({ _id, askers, parties, log }: Row, attendee: string, seers: (party: Party) => readonly string[] | undefined): Promise<void> {
  const asSeen = { _id, log: { $size: log.length } }
  const changed = Object.entries(parties).flatMap(([request, party]) => {
    const seenBy = party.attendee === attendee ? seers(party) : undefined
    return seenBy && !isSame(seenBy, party.seenBy) ? [[request, { ...party, seenBy: [...seenBy] }] satisfies [string, Party]] : []
  })
  const now: SessionRow['parties'] = { ...parties, ...Object.fromEntries(changed) }
  const see = [...new Set(changed.flatMap(([, { seenBy }]) => seenBy))]
  if (changed.length > 0) {
    // Who sees it no more is not named in it either.
    const nameless = changed.filter(([, { asker, seenBy, askerName }]) => askerName !== undefined && asker !== null && !seenBy.includes(asker)).map(([request]) => [`parties.${request}.askerName`, true as const] as const)
    const set = Object.fromEntries(changed.map(([request, { seenBy }]) => [`parties.${request}.seenBy`, seenBy]))
    await bookSessions.updateOne(asSeen, { $set: set, ...(nameless.length > 0 && { $unset: Object.fromEntries(nameless) }), ...(see.length > 0 && { $addToSet: { askers: { $each: see } } }) })
  }
  const blind = askers.filter((one) => !Object.values(now).some((party) => maySee(party, one)))
  if (blind.length > 0) await bookSessions.updateOne(asSeen, { $pull: { askers: { $in: blind } } })
}

const isSame = (one: readonly string[], other: readonly string[] | undefined) => other?.length === one.length && one.every((each) => other.includes(each))
