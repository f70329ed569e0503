import type { PersonInList } from '../../account/verbs'
import { maskedNameOf } from '../../org/verbs'
import { supportCases } from './collections'

/** Applications show a person as their record does now: a family that became a special one is in no public list, and opens only with a reason. */
export function casesFollow(person: Pick<PersonInList, '_id' | 'name' | 'realName' | 'specialFamily'>): Promise<number> {
  const restricted = person.specialFamily !== null
  return supportCases.updateWhere({ applicant: person._id, restricted: !restricted }, { $set: { restricted, who: maskedNameOf(person) } })
}
