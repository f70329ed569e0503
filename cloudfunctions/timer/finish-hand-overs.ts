import { handOvers } from '../org/staff/collections'
import { moveWork } from '../org/staff/move-work'
import { runHandOver } from '../org/staff/run-hand-over'
import type { Job } from './job'

/** As many as one run has time for: a batch of families each. */
const batch = 5
/** Longer than any request lives that read the old post before it was left, and writes work for it afterwards. */
const afterwardsMs = 600_000
/** More than are ever handed over in ten minutes. */
const most = 50

/** Goes on with hand-overs that the request did not end: many families, or a cut. What came to the old post in the very moment of the end goes over too. */
export const finishHandOvers: Job = {
  name: 'finishHandOvers',
  schedule: '30 */2 * * * * *',
  async run(now) {
    const running = await handOvers.find({ where: { state: 'running' }, order: [['startedAt', 'asc']], limit: batch, only: ['_id'] })
    let done = 0
    for (const { _id } of running) done += (await runHandOver(_id, now)).state === 'done' ? 1 : 0
    const ended = await handOvers.find({ where: { doneAt: { $gt: new Date(now.getTime() - afterwardsMs) } }, order: [['doneAt', 'asc']], limit: most })
    for (const row of ended) await moveWork(row, now)
    return { running: running.length, done }
  },
}
