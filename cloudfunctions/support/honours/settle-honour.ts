import { awardOf } from '../cases/award-of'
import type { SupportCase } from '../cases/collections'
import { markNow } from '../cases/mark-now'
import { supportHonours } from './collections'

type Honoured = Pick<SupportCase, '_id' | 'applicant' | 'programme' | 'title' | 'who' | 'restricted' | 'placeName' | 'orgPath' | 'terms' | 'state' | 'name' | 'timeline'>

/** A family that was honoured stands in the staff's list; one whose honour ended does not. Done again, it changes nothing. Two round trips, one where it ended, none for a programme that honours nobody. */
export async function settleHonour(row: Honoured): Promise<void> {
  const { _id, applicant, programme, title, who, restricted, placeName, orgPath, terms, state } = row
  const { award } = awardOf(row)
  if (award && orgPath !== null) {
    const isNew = await supportHonours.insertIfNew({ _id, household: applicant, programme, title, who, restricted, placeName, orgPath, on: award.on })
    await markNow([{ caseId: _id, says: isNew ? restricted : undefined }], (id, mark) => supportHonours.updateOne({ _id: id, restricted: !mark.restricted }, { $set: mark }))
  } else if (terms?.criteria && state === 'ended') await supportHonours.removeWhere({ _id })
}
