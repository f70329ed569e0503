import type { PersonInList } from '../../account/verbs'
import { maskedNameOf } from '../../org/verbs'
import { annualReviews } from '../annual/collections'
import { supportCases } from './collections'

/** Applications, and their yearly reviews, show a person as their record does now: a family that became a special one is in no public list, and opens only with a reason. */
export async function casesFollow(person: Pick<PersonInList, '_id' | 'name' | 'realName' | 'specialFamily'>): Promise<number> {
  const restricted = person.specialFamily !== null
  const set = { $set: { restricted, who: maskedNameOf(person) } }
  const changed = await supportCases.updateWhere({ applicant: person._id, restricted: !restricted }, set)
  return changed + (await annualReviews.updateWhere({ applicant: person._id, restricted: !restricted }, set))
}
