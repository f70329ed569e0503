import { carryOn } from '../learn/editing/carry-on'
import { manuscripts } from '../learn/editing/collections'
import type { Job } from './job'

const batch = 20

/** Lets out the pieces whose hour has come, and carries on what a request left unfinished: a release, a renewal, a withdrawal. */
export const releasePieces: Job = {
  name: 'releasePieces',
  schedule: '10 * * * * * *',
  async run(now) {
    const [due, left] = await Promise.all([
      manuscripts.find({ where: { state: 'approved', releaseAt: { $lte: now } }, order: [['releaseAt', 'asc']], limit: batch }),
      manuscripts.find({ where: { going: { $in: ['release', 'renew', 'withdraw'] } }, limit: batch }),
    ])
    const todo = [...due.filter(({ going }) => going === null), ...left]
    const done = await Promise.allSettled(todo.map((doc) => carryOn(doc, now)))
    // One that fails holds up no other; the platform is told, and the next minute tries it again.
    const failed = done.find((each) => each.status === 'rejected')
    if (failed) throw failed.reason
    return { released: due.length, carriedOn: left.length }
  },
}
