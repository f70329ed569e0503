import { memberships } from '../account/membership/collections'
import { startMissingClocks } from '../account/membership/start-missing-clocks'
import { volunteers } from '../account/volunteer/collections'
import { placeVolunteers } from '../account/volunteer/place-volunteers'
import { listUnder, unlisted } from '../org/list-under'
import { raiseMissed, type Missed } from '../org/raise-missed'
import type { Job } from './job'

const read = ['_id', 'waitsAt', 'raisedTo', 'raiseAt'] as const satisfies ReadonlyArray<keyof Missed>

/** 马上就办: an application of a member or a volunteer that nobody answered in time is shown to the next level above as well, and so on up to the province. */
export const raiseMissedApplications: Job = {
  name: 'raiseMissedApplications',
  schedule: '35 */5 * * * * *',
  async run(now) {
    const [clocks, placed] = await Promise.all([startMissingClocks(now), placeVolunteers(now)])
    const missed = { where: { raiseAt: { $lte: now } }, order: [['raiseAt', 'asc']], only: read } as const
    const asRead = ({ _id, waitsAt, raisedTo, raiseAt }: Missed) => ({ _id, waitsAt, raisedTo, raiseAt })
    const members = await raiseMissed({ missed: (limit) => memberships.find({ ...missed, limit }), raise: (row, to) => memberships.updateOne(asRead(row), { $set: { ...to } }) }, now)
    const helpers = await raiseMissed({ missed: (limit) => volunteers.find({ ...missed, limit }), raise: (row, to) => volunteers.updateOne(asRead(row), { $set: { ...to } }) }, now)
    const missing = { where: unlisted, only: ['_id', 'waitsAt'] } as const
    const listed = await Promise.all([
      listUnder({
        missing: (limit) => memberships.find({ ...missing, limit }),
        write: ({ _id, waitsAt }) => memberships.updateOne({ _id, waitsAt }, { $set: { waitsAt } }),
      }),
      listUnder({
        missing: (limit) => volunteers.find({ ...missing, limit }),
        write: ({ _id, waitsAt }) => volunteers.updateOne({ _id, waitsAt }, { $set: { waitsAt } }),
      }),
    ])
    return { memberships: members, volunteers: helpers, clocks, placed, listed: listed[0] + listed[1] }
  },
}
