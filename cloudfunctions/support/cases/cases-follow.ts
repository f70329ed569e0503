import type { PersonInList } from '../../account/verbs'
import { maskedNameOf } from '../../org/verbs'
import { annualReviews } from '../annual/collections'
import { projectFollowUps } from '../follow/collections'
import { supportHonours } from '../honours/collections'
import { supportCases } from './collections'

/** Applications, and after them what they led to, show a person as their record does now: a family that became a special one is in no public list, and opens only with a reason. The order is what `markNow` counts on. Two round trips. */
export async function casesFollow(person: Pick<PersonInList, '_id' | 'name' | 'realName' | 'specialFamily'>): Promise<void> {
  const restricted = person.specialFamily !== null
  const shown = { $set: { restricted, who: maskedNameOf(person) } }
  await supportCases.updateWhere({ applicant: person._id, restricted: !restricted }, shown)
  await Promise.all([annualReviews.updateWhere({ applicant: person._id, restricted: !restricted }, shown), projectFollowUps.updateWhere({ household: person._id, restricted: !restricted }, shown), supportHonours.updateWhere({ household: person._id, restricted: !restricted }, shown)])
}
