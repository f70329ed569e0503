import { settleMs } from '@/domain/org/place-move'
import { placeImports, placeMoves } from '../org/collections'
import { advanceMove } from '../org/places/advance-move'
import { finishImport } from '../org/places/finish-import'
import { unlockForgotten } from '../org/places/move-lock'
import { Steps } from '../org/places/steps'
import type { Job } from './job'

const mostAtOnce = 20
/** Some ten seconds of database calls; the next minute goes on. */
const stepsOfARun = 300
const working = ['begin', 'posts', 'places', 'records', 'wait', 'placesAgain', 'recordsAgain', 'finish'] as const

/** Goes on with sheets and changes of the tree that a request left unfinished. */
export const continuePlaces: Job = {
  name: 'continuePlaces',
  schedule: '30 * * * * * *',
  async run(now) {
    const steps = new Steps(stepsOfARun)
    const [sheets, moves] = await Promise.all([
      placeImports.find({ where: { state: { $in: ['open', 'committed', 'refused'] } }, order: [['at', 'asc']], limit: mostAtOnce }),
      placeMoves.find({ where: { phase: { $in: working } }, order: [['at', 'asc']], limit: mostAtOnce }),
    ])
    const done = await Promise.allSettled([
      ...sheets.map(async (sheet) => {
        const { state } = await finishImport(sheet, now)
        // Nobody inserts for it any more: nothing of it is left, and nothing comes.
        if (state === 'refused' && now.getTime() - sheet.at.getTime() > settleMs) await placeImports.updateOne({ _id: sheet._id, state }, { $set: { state: 'dropped' } })
      }),
      ...moves.map((move) => advanceMove(move, now, steps)),
    ])
    const forgotten = await unlockForgotten(now)
    // One that fails holds up no other; the platform is told, and the next minute tries it again.
    const failed = done.find((each) => each.status === 'rejected')
    if (failed) throw failed.reason
    return { sheets: sheets.length, moves: moves.length, forgotten }
  },
}
