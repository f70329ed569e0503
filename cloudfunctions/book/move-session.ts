import { shiftedTimes } from '@/domain/book/session/shifted-times'
import { sessionColumns } from '@/domain/book/session/session-columns'
import { chinaClock } from '@/domain/china-time'
import { remindersPast } from './reminders'
import { bookSessions, mostMoves, type SessionRow } from './collections'
import type { Place } from './taken/taken-keys'

export type SessionPlace = Pick<SessionRow, 'startsAt' | 'endsAt' | 'roomId' | 'staffIds' | 'room' | 'withWhom'> & { freeAgainAt: Date }

/** When and where a session is now. */
export const placeOf = ({ startsAt, endsAt, freeAgainAt, roomId, staffIds, room, withWhom }: SessionRow): SessionPlace => ({ startsAt, endsAt, freeAgainAt: freeAgainAt ?? endsAt, roomId, staffIds, room, withWhom })

/** What it takes up now, to let go of. */
export const takenPlace = (row: Pick<SessionRow, 'venueId' | 'startsAt' | 'endsAt' | 'freeAgainAt' | 'roomId' | 'staffIds'>): Place => ({ ...row, freeAgainAt: row.freeAgainAt ?? row.endsAt })

interface How {
  id: string
  /** Null: the venue's plan. */
  post: string | null
  /** The claim by which it has its new room and people. */
  taken: string
  /** Said where the plan moves it. */
  byPlan?: SessionRow['byPlan']
}

/**
 * Moves a session, over the state that this was decided on: one round trip. False where it is not as it was any more, is closed, or has begun. What follows (the old room is free, quotas count in
 * the new week, everybody is told) is the timer's, from the move itself.
 */
export async function moveSession(row: SessionRow, to: SessionPlace, { id, post, taken, byPlan }: How, now: Date): Promise<boolean> {
  const date = chinaClock(to.startsAt).date
  const times = shiftedTimes(row, to.startsAt, now)
  const { audience, quotas, quotaMarks } = row
  const from = { ...placeOf(row), date: row.date, taken: row.taken, quotaMarks }
  return bookSessions.updateOne(
    { _id: row._id, state: 'open', rulesRev: row.rulesRev, taken: row.taken, startsAt: { $gt: now }, [`moves.${mostMoves - 1}`]: { $exists: false } },
    {
      $set: { ...to, date, ...times, ...sessionColumns({ date, opensAt: times.opensAt, audience, quotas }), taken, reminded: remindersPast(to.startsAt, now), lookAt: now, ...(byPlan && { byPlan }) },
      $inc: { rulesRev: 1 },
      $push: { moves: { id, at: now, post, from, followed: false } },
    },
  )
}
