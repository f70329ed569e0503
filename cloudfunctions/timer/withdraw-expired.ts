import { chinaClock } from '@/domain/china-time'
import { carryOn } from '../learn/editing/carry-on'
import { manuscripts } from '../learn/editing/collections'
import { beginWithdrawal } from '../learn/editing/withdraw'
import type { Job } from './job'

const batch = 50

/** Announcements and urgent notices leave when their last day is over. */
export const withdrawExpired: Job = {
  name: 'withdrawExpired',
  schedule: '0 5 0 * * * *',
  async run(now) {
    const over = await manuscripts.find({ where: { expiresOn: { $lt: chinaClock(now).date } }, order: [['expiresOn', 'asc']], limit: batch })
    let withdrawn = 0
    for (const doc of over) {
      if (!(await beginWithdrawal(doc, { tap: `expired:${doc.expiresOn}`, by: '到期自动撤下', why: '已过期' }, now))) continue
      const begun = await manuscripts.byId(doc._id)
      if (begun) await carryOn(begun, now)
      withdrawn += 1
    }
    return { withdrawn }
  },
}
