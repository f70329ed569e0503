/** Carries a change through its phases, as far as the steps go. Every phase may be begun again at any time: what is done is done. */
import { movePhases, settleMs } from '@/domain/org/place-move'
import { isDuplicate } from '../../kernel/db/database-call'
import { placeMoves, places } from '../collections'
import type { MoveDoc } from './move-doc'
import { movePlaces } from './move-places'
import { showBothPaths, showOnePath } from './move-posts'
import { moveRecords } from './move-records'
import { unlockMove } from './move-lock'
import type { Steps } from './steps'

type Phase = (move: MoveDoc, steps: Steps, now: Date) => Promise<boolean>

const phases: Readonly<Record<Exclude<MoveDoc['phase'], 'over'>, Phase>> = {
  begin: async ({ _id, place }) => {
    await places.updateOne({ _id: place, moving: null }, { $set: { moving: _id } })
    return true
  },
  posts: (move, steps) => showBothPaths(move, steps),
  places: movePlaces,
  records: (move, steps) => moveRecords(move, steps),
  // A request that read the old path before it changed has written by now.
  wait: async ({ phaseAt }, _steps, now) => now.getTime() - phaseAt.getTime() >= settleMs,
  placesAgain: movePlaces,
  recordsAgain: (move, steps) => moveRecords(move, steps),
  finish: async (move, steps) => {
    if (!(await showOnePath(move, steps))) return false
    await places.updateOne({ _id: move.place, moving: move._id }, { $set: { moving: null } })
    await unlockMove(move._id)
    return true
  },
}

/** The change as it is afterwards. */
export async function advanceMove(move: MoveDoc, now: Date, steps: Steps): Promise<MoveDoc> {
  let at = move
  while (at.phase !== 'over') {
    try {
      if (!(await phases[at.phase](at, steps, now))) return at
    } catch (error) {
      // Its name was given to another place between the question and the change.
      if (!isDuplicate(error) || at.phase !== 'places') throw error
      at = await refuse(at)
      continue
    }
    at = await nextPhase(at, now)
  }
  return at
}

async function nextPhase(move: MoveDoc, now: Date): Promise<MoveDoc> {
  const phase = movePhases[movePhases.indexOf(move.phase) + 1] ?? 'over'
  const state = phase === 'over' && move.state === 'running' ? 'done' : move.state
  const change = { phase, state, phaseAt: now, cursor: '' }
  if (await placeMoves.updateOne({ _id: move._id, phase: move.phase, state: move.state }, { $set: change })) return { ...move, ...change }
  // Another call has brought it on.
  return (await placeMoves.byId(move._id)) ?? move
}

/** Nothing was moved yet; `finish` takes back what was made ready. */
async function refuse(move: MoveDoc): Promise<MoveDoc> {
  const change = { state: 'refused', phase: 'finish', why: `刚才有人先用了“${move.nameAfter}”这个名称，没有改。` } as const
  await placeMoves.updateOne({ _id: move._id, phase: move.phase, state: 'running' }, { $set: change })
  return { ...move, ...change }
}
