import { handOvers } from '../org/staff/collections'
import { runHandOver } from '../org/staff/run-hand-over'
import type { Job } from './job'

/** As many as one run has time for: a batch of families each. */
const batch = 5

/** Goes on with hand-overs that the request did not end: many families, or a cut. */
export const finishHandOvers: Job = {
  name: 'finishHandOvers',
  schedule: '30 */2 * * * * *',
  async run(now) {
    const running = await handOvers.find({ where: { state: 'running' }, order: [['startedAt', 'asc']], limit: batch, only: ['_id'] })
    let done = 0
    for (const { _id } of running) done += (await runHandOver(_id, now)).state === 'done' ? 1 : 0
    return { running: running.length, done }
  },
}
