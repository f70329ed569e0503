import type { PersonInList } from '../../account/verbs'
import { maskedNameOf } from '../desk/masked-person'
import { assists } from './collections'

/** What was asked elsewhere about this person shows them as their record does now. */
export function assistsFollow(person: Pick<PersonInList, '_id' | 'name' | 'realName' | 'specialFamily'>): Promise<number> {
  const restricted = person.specialFamily !== null
  return assists.updateWhere({ personId: person._id, restricted: !restricted }, { $set: { restricted, who: maskedNameOf(person) } })
}
