import type { EffectsOfPlan } from '@/domain/book/plan/plan-effects'
import type { BlockedSession } from '@/domain/book/plan-contract'
import { newUlid } from '../../kernel/new-ulid'
import { moveSession, takenPlace } from '../move-session'
import { letGo, takeTimes, type Wanted } from '../taken/take-times'
import { takenKeys } from '../taken/taken-keys'
import { blockedMoves } from './blocked-moves'
import type { OpenRow } from './open-rows'
import { byPlanOf, placeOfPlan, type VenuePlan } from './session-of-plan'

export type PlannedMove = EffectsOfPlan<OpenRow>['moved'][number]

interface Moved {
  moved: number
  blocked: BlockedSession[]
  /** False where something was changed in between: then it is decided anew. */
  isWhole: boolean
}

/**
 * Moves sessions as the plan has them. They may change places among themselves, so all take their new room and people before the first is moved, and one whose new place is taken by something else
 * stays, with whatever counted on its leaving. Where some go round in a ring, and only there, two say the same place from one call to the next; cut just there, until the next run.
 */
export async function movePlanned(of: VenuePlan, moves: readonly PlannedMove[], now: Date): Promise<Moved> {
  if (moves.length === 0) return { moved: 0, blocked: [], isWhole: true }
  const { free, blocked } = await blockedMoves(of, moves)
  const leaving = free.map(({ session }) => session.id)
  const taken: Array<PlannedMove & { wanted: Wanted }> = []
  for (const move of free) {
    const { row } = move.session
    const wanted = { ...placeOfPlan(of, move.to), venueId: of._id, claim: newUlid(now), sessionId: row._id, title: row.title, venueName: row.venueName }
    if ((await takeTimes(wanted, now, leaving)).length > 0) {
      // Somebody came in between: nothing is moved yet, and all is let go of.
      for (const { wanted: own } of taken) await letGo(own.claim, own)
      return { moved: 0, blocked, isWhole: false }
    }
    taken.push({ ...move, wanted })
  }
  let moved = 0
  for (const { session: { row }, to, wanted } of inTurn(taken)) {
    const isMoved = await moveSession(row, placeOfPlan(of, to), { id: `plan:${of.rev}`, post: null, taken: wanted.claim, byPlan: byPlanOf(to) }, now)
    if (isMoved) await letGo(row.taken, takenPlace(row))
    else await letGo(wanted.claim, wanted)
    if (isMoved) moved += 1
  }
  return { moved, blocked, isWhole: moved === taken.length }
}

const inTheWayOf = ({ wanted }: { wanted: Wanted }, { session: { row } }: PlannedMove): boolean => {
  const there = takenPlace(row)
  if (wanted.startsAt >= there.freeAgainAt || there.startsAt >= wanted.freeAgainAt) return false
  const keys = new Set(takenKeys(there).map(({ key }) => key))
  return takenKeys(wanted).some(({ key }) => keys.has(key))
}

/** Those first whose new place nobody has to leave before. */
function inTurn<M extends PlannedMove & { wanted: Wanted }>(moves: readonly M[]): M[] {
  const turn: M[] = []
  let left = [...moves]
  while (left.length > 0) {
    const next = left.find((one) => !left.some((other) => other !== one && inTheWayOf(one, other))) ?? left[0]
    left = left.filter((one) => one !== next)
    if (next) turn.push(next)
  }
  return turn
}
