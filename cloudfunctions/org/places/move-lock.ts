/** No two changes touch one subtree at a time: those at work stand in one row, which is changed only under its revision. */
import { AppError } from '@/domain/errors'
import { collide, settleMs, type WorkingMove } from '@/domain/org/place-move'
import { placeLocks, placeMoves } from '../collections'

const row = 'moves'
const tries = 5

/** Whether the change may work now. True again for the change that has the lock. Throws UNAVAILABLE when others change the row at every try. */
export async function lockMove(move: string, { from, to }: WorkingMove, now: Date): Promise<boolean> {
  for (let i = 0; i < tries; i++) {
    const lock = await placeLocks.byId(row)
    if (!lock) {
      await placeLocks.insertIfNew({ _id: row, rev: 0, running: [] })
      continue
    }
    if (lock.running.some((other) => other.move === move)) return true
    if (lock.running.some((other) => collide(other, { from, to }))) return false
    if (await placeLocks.updateOne({ _id: row, rev: lock.rev }, { $push: { running: { move, from, to, at: now } }, $inc: { rev: 1 } })) return true
  }
  throw new AppError('UNAVAILABLE', 'the lock of place moves changes too often')
}

export async function unlockMove(move: string): Promise<void> {
  await placeLocks.updateOne({ _id: row, 'running.move': move }, { $pull: { running: { move } }, $inc: { rev: 1 } })
}

/** Locks of changes that were never begun, because the request was cut between the two. Returns how many. */
export async function unlockForgotten(now: Date): Promise<number> {
  const lock = await placeLocks.byId(row)
  const old = lock?.running.filter(({ at }) => now.getTime() - at.getTime() > settleMs) ?? []
  if (old.length === 0) return 0
  const begun = await placeMoves.find({ where: { _id: { $in: old.map(({ move }) => move) }, state: 'running' }, limit: old.length, only: ['_id'] })
  const forgotten = old.filter(({ move }) => !begun.some(({ _id }) => _id === move))
  for (const { move } of forgotten) await unlockMove(move)
  return forgotten.length
}
