import { people } from '../account/collections'
import type { Job } from './job'

/** Special identities whose consent was withdrawn and not given again in time are gone: one update, as good when run again. */
export const forgetHeldBack: Job = {
  name: 'forgetHeldBack',
  schedule: '0 50 3 * * * *',
  async run(now) {
    return { forgotten: await people.updateWhere({ 'heldBack.until': { $lte: now } }, { $set: { heldBack: null }, $inc: { rev: 1 } }) }
  },
}
