import type { BlockedSession } from '@/domain/book/plan-contract'
import { takenTimes } from '../taken/collections'
import { takenKeys } from '../taken/taken-keys'
import type { InTheWay } from '../taken/take-times'
import { inTheWayWords } from './in-the-way-words'
import type { PlannedMove } from './move-planned'
import { placeOfPlan, type VenuePlan } from './session-of-plan'

/** Which moves have their new place free, counting those that leave, and which do not. One round trip. */
export async function blockedMoves(of: Pick<VenuePlan, '_id' | 'rooms' | 'staff'>, moves: readonly PlannedMove[]): Promise<{ free: PlannedMove[]; blocked: BlockedSession[] }> {
  const wanted = moves.map((move) => {
    const place = { ...placeOfPlan(of, move.to), venueId: of._id }
    return { move, place, keys: takenKeys(place) }
  })
  const ids = [...new Set(wanted.flatMap(({ keys }) => keys.map(({ key }) => key)))]
  const docs = new Map(ids.length === 0 ? [] : (await takenTimes.find({ where: { _id: { $in: ids } }, limit: Math.min(1000, ids.length), only: ['_id', 'times'] })).map((doc) => [doc._id, doc.times] as const))
  const blocked: BlockedSession[] = []
  let free = wanted
  for (;;) {
    const leaving = new Set(free.map(({ move }) => move.session.id))
    const stuck = free.flatMap((one) => {
      const inTheWay = one.keys.flatMap(({ kind, id, key }): InTheWay[] =>
        (docs.get(key) ?? []).filter((time) => time.from < one.place.freeAgainAt && one.place.startsAt < time.until && !leaving.has(time.sessionId)).map((time) => ({ kind, id, time })),
      )
      return inTheWay.length > 0 ? [{ one, inTheWay }] : []
    })
    if (stuck.length === 0) return { free: free.map(({ move }) => move), blocked }
    for (const { one: { move: { session: { id, row } }, place }, inTheWay } of stuck) blocked.push({ id, words: inTheWayWords(of, row.title, place.startsAt, inTheWay) })
    const out = new Set(stuck.map(({ one }) => one))
    free = free.filter((one) => !out.has(one))
  }
}
