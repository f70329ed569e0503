/** A venue's day: a column for each room, or for each person, with what is held there and what takes them elsewhere. */
import type { VenueDay } from '../plan-contract'
import type { SessionCard } from '../session/session-card'
import { sideBySide, type SessionBlock } from './week-layout'

export type DayBy = 'room' | 'person'

interface Elsewhere {
  id: string
  title: string
  venueName: string
  date: string
  startsAt: string
  endsAt: string
}

interface DayColumn {
  id: string
  name: string
  blocks: Array<SessionBlock<SessionCard>>
  /** People are also at other venues. */
  elsewhere: Array<SessionBlock<Elsewhere>>
}

/** What has no room, or nobody who leads it, stands in a column of its own, which is there only then. */
export function dayColumns(date: string, sessions: readonly SessionCard[], { rooms, staff, taken }: VenueDay, by: DayBy): DayColumn[] {
  const today = sessions.filter((session) => session.date === date)
  const known = new Map(today.map((session) => [session.id, session]))
  const isOf = (session: SessionCard, id: string) => taken.some((one) => one.kind === by && one.id === id && one.sessionId === session.id && one.startsAt === session.startsAt)
  const columns = (by === 'room' ? rooms : staff).map(({ id, name }) => {
    const away = taken.filter((one) => one.kind === by && one.id === id && !known.has(one.sessionId))
    return {
      id,
      name,
      blocks: sideBySide(today.filter((session) => isOf(session, id))),
      elsewhere: sideBySide(away.map(({ sessionId, title, venueName, startsAt, freeAgainAt }) => ({ id: sessionId, title, venueName, date, startsAt, endsAt: freeAgainAt }))),
    }
  })
  const shown = new Set(columns.flatMap(({ blocks }) => blocks.map(({ session }) => session.id)))
  const rest = today.filter(({ id }) => !shown.has(id))
  return rest.length === 0 ? columns : [...columns, { id: 'none', name: by === 'room' ? '没有定房间' : '没有定老师', blocks: sideBySide(rest), elsewhere: [] }]
}
