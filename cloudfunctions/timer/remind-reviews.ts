import { chinaClock } from '@/domain/china-time'
import { deskLinks } from '@/domain/desk-links'
import { coveringPaths } from '@/domain/org/hand-over'
import { saidDate } from '@/domain/said-date'
import { atWork } from '../kernel/active-post'
import { posts } from '../kernel/collections'
import { factOf } from '../kernel/notify/fact-of'
import { notify } from '../kernel/notify/notify'
import { manuscripts } from '../learn/editing/collections'
import type { Job } from './job'

const batch = 50
const mostTold = 20

/** Tells the editors of a piece's place and its medical reviewers, once, that it is to be read again. */
export const remindReviews: Job = {
  name: 'remindReviews',
  schedule: '0 30 8 * * * *',
  async run(now) {
    const due = await manuscripts.find({ where: { remindOn: { $lte: chinaClock(now).date } }, order: [['remindOn', 'asc']], limit: batch, only: ['_id', 'title', 'orgPath', 'remindOn', 'reviewDueOn'] })
    let told = 0
    for (const { _id, title, orgPath, remindOn, reviewDueOn } of due) {
      const concerned = { $or: [{ role: 'editor', orgPath }, { role: 'medicalReviewer', orgPath: { $in: coveringPaths(orgPath) } }] } as const
      const people = await posts.find({ where: { $and: [concerned, atWork(now)] }, limit: mostTold, only: ['personId'] })
      const until = reviewDueOn === null ? '' : `${saidDate(reviewDueOn, now)}前`
      // Told first: after the change it would not be found again.
      for (const to of new Set(people.map(({ personId }) => personId))) {
        await notify({ fact: factOf('review', _id, reviewDueOn ?? ''), to, kind: 'work', title: '有一篇快到复审日期了', text: `《${title}》请在${until}再读一遍：不用改就签名复审，要改就改一版。`, link: deskLinks.piece(_id), now })
      }
      if (await manuscripts.updateOne({ _id, remindOn }, { $set: { remindOn: null } })) told += 1
    }
    return { told }
  },
}
