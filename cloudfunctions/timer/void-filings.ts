import { mandates } from '../account/mandate/collections'
import { voidFilingsAtPosts } from '../account/mandate/void-at-posts'
import { voidFilings } from '../account/mandate/void-filings'
import { posts } from '../kernel/collections'
import type { Job } from './job'

const batch = 50
const page = 100
/** Longer than the clock ever stands still. */
const lookBackMs = 7 * 86_400_000

/** 代办: what waits for a person goes with the mandate. Ends what a cut left undone, and sees the posts that are suspended or whose term is over. */
export const voidPendingFilings: Job = {
  name: 'voidFilings',
  schedule: '15 */5 * * * * *',
  async run(now) {
    const begun = await mandates.find({ where: { voiding: true }, order: [['_id', 'asc']], limit: batch, only: ['_id'] })
    for (const { _id } of begun) await voidFilings(_id, now)
    const over = await posts.find({ where: { state: 'active', until: { $gt: new Date(now.getTime() - lookBackMs), $lte: now } }, order: [['until', 'desc']], limit: page, only: ['_id'] })
    let voided = await voidFilingsAtPosts(over.map(({ _id }) => _id), now)
    for (let after: string | undefined, more = true; more; more = after !== undefined) {
      const suspended = await posts.inOrder({ where: { state: 'suspended' }, by: 'orgPath', limit: page, after, only: ['_id'] })
      voided += await voidFilingsAtPosts(suspended.docs.map(({ _id }) => _id), now)
      after = suspended.next
    }
    return { begun: begun.length, voided }
  },
}
