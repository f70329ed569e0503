import type { BlockedSession } from '@/domain/book/plan-contract'
import { newUlid } from '../../kernel/new-ulid'
import { bookSessions, mostEventsLeft } from '../collections'
import { takenPlace } from '../move-session'
import { letGo, takeTimes } from '../taken/take-times'
import { venuePlans } from './collections'
import { effectsOf } from './effects-of'
import { inTheWayWords } from './in-the-way-words'
import { movePlanned } from './move-planned'
import type { OpenRow } from './open-rows'
import { sessionOfPlan, type VenuePlan } from './session-of-plan'

const hourMs = 3_600_000
const mostBlocked = 100

export interface Followed {
  closed: number
  moved: number
  resized: number
  opened: number
  blocked: number
}

/**
 * Carries out what a plan asks of its venue's sessions: closes first, so that rooms come free, then moves, sizes, and opens those whose days have come into sight. Each step is written over the state
 * that it was decided on, so that a cut, or another run at the same time, ends in the same. The plan is marked last.
 */
export async function followPlan(of: VenuePlan, now: Date): Promise<Followed> {
  const { closed, resized, moved, opened, until } = await effectsOf(of, now)
  const did: Followed = { closed: 0, moved: 0, resized: 0, opened: 0, blocked: 0 }
  let isWhole = true
  for (const { session, why } of closed) {
    if (await closePlanned(session, why, now)) did.closed += 1
    else isWhole = false
  }
  for (const { session: { id, row }, to: { capacity, kept } } of resized) {
    const isAsSeen = { _id: id, state: 'open' as const, 'byPlan.capacity': row.byPlan?.capacity ?? 0, ...mostEventsLeft }
    if (await bookSessions.updateOne(isAsSeen, { $push: { log: { kind: 'resize', at: now, capacity, kept } }, $set: { 'byPlan.capacity': capacity, 'byPlan.kept': kept, lookAt: now } })) did.resized += 1
    else isWhole = false
  }
  const moves = await movePlanned(of, moved, now)
  did.moved = moves.moved
  const blocked: BlockedSession[] = moves.blocked
  for (const planned of opened) {
    const claim = newUlid(now)
    const row = sessionOfPlan(of, planned, claim)
    if (!row) continue
    const inTheWay = await takeTimes({ ...takenPlace(row), claim, sessionId: row._id, title: row.title, venueName: row.venueName }, now)
    if (inTheWay.length > 0) blocked.push({ id: row._id, words: inTheWayWords(of, row.title, row.startsAt, inTheWay) })
    else if (await bookSessions.insertIfNew(row)) did.opened += 1
    // Another run has opened it, by a claim of its own.
    else await letGo(claim, takenPlace(row))
  }
  did.blocked = blocked.length
  const followAt = isWhole && moves.isWhole ? (blocked.length > 0 ? new Date(now.getTime() + hourMs) : null) : now
  await venuePlans.updateOne({ _id: of._id, rev: of.rev }, { $set: { openedUntil: until, blocked: blocked.slice(0, mostBlocked), followAt } })
  return did
}

/** False where it was changed in between: then it is decided anew. */
async function closePlanned({ row }: OpenRow, why: string, now: Date): Promise<boolean> {
  const isAsSeen = { _id: row._id, state: 'open' as const, rulesRev: row.rulesRev, startsAt: { $gt: now } }
  if (!(await bookSessions.updateOne(isAsSeen, { $set: { state: 'closed', closedWhy: why, lookAt: now }, $inc: { rulesRev: 1 } }))) return false
  await letGo(row.taken, takenPlace(row))
  return true
}
