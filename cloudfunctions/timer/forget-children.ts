import { families } from '../account/family/collections'
import { filesFollow } from '../account/family/files-follow'
import type { Job } from './job'

const batch = 50
const read = ['_id', 'orgPath', 'children', 'forgetting', 'remindAnew', 'timeline'] as const

/** Ends what a cut left undone when a child went from a family, came or was corrected: the growth file follows. */
export const forgetChildren: Job = {
  name: 'forgetChildren',
  schedule: '40 */5 * * * * *',
  async run() {
    const [gone, changed] = await Promise.all([families.find({ where: { forgetting: { $gt: '' } }, limit: batch, only: read }), families.find({ where: { remindAnew: { $gt: '' } }, limit: batch, only: read })])
    const begun = new Map([...gone, ...changed].map((family) => [family._id, family]))
    for (const family of begun.values()) await filesFollow(family)
    return { begun: begun.size }
  },
}
