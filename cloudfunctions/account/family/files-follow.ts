import type { FamilyRecord } from '@/domain/account/family-record'
import { families } from './collections'

type Followed = Pick<FamilyRecord, '_id' | 'orgPath' | 'children' | 'forgetting' | 'remindAnew' | 'timeline' | 'guardiansMoved'>

/**
 * The growth files of children who went from this family are emptied, what was booked for them is given back without their names, what is due for those who came or were corrected is looked at anew, and what was booked for those whose guardians changed is seen by the guardians they have: nothing to do for most, two round trips and
 * one or two for each child otherwise. Bears being done again.
 */
export async function filesFollow({ _id, orgPath, children, forgetting, remindAnew: changed, timeline, guardiansMoved }: Followed): Promise<void> {
  // A child comes, changes and goes with an event; the newest is that one, or later.
  const last = timeline.at(-1)
  const moved = children.filter(({ id }) => guardiansMoved?.children.includes(id))
  if ((forgetting.length === 0 && changed.length === 0 && moved.length === 0) || !last) return
  // Loaded where it is needed: reading a family, which home does, needs no growth files.
  const [{ forgetChildFiles, remindAnew }, { forgetChildBookings, bookingsFollowGuardians }] = await Promise.all([import('../../grow/verbs'), import('../../book/verbs')])
  const here = children.map(({ id }) => id)
  await Promise.all([forgetChildFiles(_id, forgetting, last.at), forgetChildBookings(_id, forgetting, last.at), remindAnew(_id, changed.filter((id) => here.includes(id)), orgPath, last.at), bookingsFollowGuardians(_id, moved)])
  if (forgetting.length > 0 || changed.length > 0) await families.updateOne({ _id }, { $pull: { forgetting: { $in: forgetting }, remindAnew: { $in: changed } } })
}
