import { foldedSession } from '@/domain/book/session/folded-session'
import type { OpenSession } from '@/domain/book/plan/plan-effects'
import { bookSessions, type SessionRow } from '../collections'

/** What effects of a plan are told of, and carried out on. */
export interface OpenRow extends OpenSession {
  row: SessionRow
  /** Parties that have a place or wait for one. */
  families: number
}

const most = 1000
const iso = (at: Date) => at.toISOString()

function openRow(row: SessionRow): OpenRow {
  const { _id: id, date, startsAt, endsAt, roomId, staffIds, byPlan, state } = row
  return {
    id,
    date,
    startsAt: iso(startsAt),
    endsAt: iso(endsAt),
    roomId,
    staffIds,
    isClosed: state === 'closed',
    byPlan: byPlan ? { ...byPlan, startsAt: iso(byPlan.startsAt), endsAt: iso(byPlan.endsAt) } : undefined,
    row,
    families: [...foldedSession(row.log, row).parties.values()].filter((party) => party.state !== 'left').length,
  }
}

/** All of a venue that have not begun. One round trip. */
export const openRows = async (venueId: string, now: Date): Promise<OpenRow[]> =>
  (await bookSessions.find({ where: { venueId, startsAt: { $gt: now } }, order: [['startsAt', 'asc'], ['_id', 'asc']], limit: most })).map(openRow)
