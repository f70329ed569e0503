import { families } from '../account/family/collections'
import { filesFollow } from '../account/family/files-follow'
import type { Job } from './job'

const batch = 50

/** Ends what a cut left undone when a child went from a family: the growth file goes too. */
export const forgetChildren: Job = {
  name: 'forgetChildren',
  schedule: '40 */5 * * * * *',
  async run() {
    const begun = await families.find({ where: { forgetting: { $gt: '' } }, limit: batch, only: ['_id', 'forgetting', 'timeline'] })
    for (const family of begun) await filesFollow(family)
    return { begun: begun.length }
  },
}
