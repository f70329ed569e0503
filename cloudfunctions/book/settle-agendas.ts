import { agendas, bookSessions } from './collections'
import { releaseClaim } from './agenda-claim'
import { readQuota } from './read-quota'

const batch = 50
const mostBatches = 4
/** A quota counts a month at the longest; after two, an agenda need not remember. */
const countsForMs = 62 * 86_400_000
/** Longer than any call takes: a younger claim may still be on its way into its session. */
const settledAfterMs = 60_000

/**
 * Looks whether what people claimed has its place in the session, where something was cut in between: a claim without one is let go of, after its request can come in no more.
 * Each agenda is looked at once after each booking; done again, nothing changes.
 */
export async function settleAgendas(now: Date): Promise<{ agendas: number; released: number }> {
  const did = { agendas: 0, released: 0 }
  const settled = new Date(now.getTime() - settledAfterMs)
  for (let i = 0; i < mostBatches; i++) {
    const due = await agendas.find({ where: { lookAt: { $lte: settled } }, order: [['lookAt', 'asc'], ['_id', 'asc']], limit: batch })
    if (due.length === 0) break
    const ids = [...new Set(due.flatMap(({ claims }) => Object.keys(claims)))]
    const rows = new Map((await bookSessions.find({ where: { _id: { $in: ids } }, limit: ids.length, only: ['_id', 'state', 'endsAt', 'holder', 'quotaMarks'] })).map((row) => [row._id, row]))
    for (const { _id: attendee, claims, held, lookAt } of due) {
      const released = new Set<string>()
      for (const [sessionId, { request, at }] of Object.entries(claims)) {
        const row = rows.get(sessionId)
        if (at > settled) continue
        if (row && row.endsAt.getTime() < now.getTime() - countsForMs) {
          await releaseClaim({ attendee, sessionId, request }, row.quotaMarks)
          continue
        }
        if (row?.holder[attendee] === request && row.state === 'open') continue
        if (await hasNoPlace({ attendee, sessionId, request }, row)) {
          await releaseClaim({ attendee, sessionId, request }, row?.quotaMarks ?? [])
          released.add(sessionId)
          did.released += 1
        }
      }
      // Of a session that was moved to another week since, what it counted for before: while its claim is on its way elsewhere, that is looked at again later.
      const stale = Object.entries(held).flatMap(([key, sessions]) => sessions.filter((id) => claims[id] && !released.has(id) && rows.has(id) && !rows.get(id)?.quotaMarks.some((mark) => readQuota(mark).key === key)).map((id) => [key, id] as const))
      const isOnItsWay = (id: string) => claims[id]?.movesTo !== undefined || claims[id]?.instead !== undefined
      for (const [key, id] of stale) if (!isOnItsWay(id)) await agendas.updateOne({ _id: attendee, [`claims.${id}.request`]: claims[id]?.request ?? '' }, { $pull: { [`held.${key}`]: id } })
      const idle = Object.entries(held).flatMap(([key, sessions]) => sessions.filter((id) => !claims[id] || released.has(id)).map((id) => [key, id] as const))
      for (const [key, id] of idle) await agendas.updateOne({ _id: attendee, [`claims.${id}`]: { $exists: false } }, { $pull: { [`held.${key}`]: id } })
      if (lookAt && !stale.some(([, id]) => isOnItsWay(id))) await agendas.updateOne({ _id: attendee, lookAt }, { $set: { lookAt: null } })
      did.agendas += 1
    }
    if (due.length < batch) break
  }
  return did
}

/** The request does not hold the session, and now it never will. Of a session that is not held, or is not there, nothing counts any more. */
async function hasNoPlace({ attendee, sessionId, request }: { attendee: string; sessionId: string; request: string }, row: { state: string } | undefined): Promise<boolean> {
  if (!row || row.state === 'closed') return true
  const isOut = await bookSessions.updateOne({ _id: sessionId, [`holder.${attendee}`]: { $ne: request }, void: { $ne: request } }, { $addToSet: { void: request } })
  if (isOut) return true
  const after = await bookSessions.byId(sessionId, ['holder', 'void'])
  return after !== undefined && after.holder[attendee] !== request && after.void.includes(request)
}
