import { lapseReferrals } from '../book/referrals/lapse'
import { referrals } from '../book/referrals/collections'
import { remindContacts } from '../book/referrals/remind-contacts'
import { raiseMissed } from '../org/raise-missed'
import type { Job } from './job'

/** 马上就办: a referral that its place left lying goes up level by level; its contacts and the level above are told, without a word of whom it is about. One that its person did not answer lapses. */
export const raiseMissedReferrals: Job = {
  name: 'raiseMissedReferrals',
  schedule: '40 */15 * * * * *',
  async run(now) {
    const told = await remindContacts(now)
    const raised = await raiseMissed(
      {
        missed: (limit) => referrals.find({ where: { raiseAt: { $lte: now } }, order: [['raiseAt', 'asc']], limit, only: ['_id', 'waitsAt', 'raisedTo', 'raiseAt'] }),
        raise: ({ _id, waitsAt, raisedTo, raiseAt }, to) => referrals.updateOne({ _id, waitsAt, raisedTo, raiseAt }, { $set: { ...to } }),
      },
      now,
    )
    return { raised, told, lapsed: await lapseReferrals(now) }
  },
}
