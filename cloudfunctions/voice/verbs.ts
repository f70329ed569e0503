/** What other domains may ask of this one on the server. */
import type { Filter } from '../kernel/db/filter'
import type { PersonInList } from '../account/verbs'
import { maskedNameOf } from '../org/verbs'
import { voiceAppeals, type AppealDoc } from './appeals/collections'
import { offTheDesk } from './appeals/off-the-desk'

/** Appeals that wait, the first promised first. */
export const waitingAppeals = (where: Filter<AppealDoc>, limit: number) =>
  voiceAppeals.find({ where, order: [['dueAt', 'asc'], ['_id', 'asc']], limit, only: ['_id', 'title', 'who', 'placeName', 'dueAt', 'restricted', 'waitsAt', 'raiseAt', 'raisedTo'] })

/** Appeals show a person as their record does now: a family that became a special one opens only with a reason. */
export const appealsFollow = (person: Pick<PersonInList, '_id' | 'name' | 'realName' | 'specialFamily'>): Promise<number> => {
  const restricted = person.specialFamily !== null
  return voiceAppeals.updateWhere({ applicant: person._id, restricted: !restricted }, { $set: { restricted, who: maskedNameOf(person) } })
}

/** Of somebody whose account goes: what nobody has answered is taken back. */
export const forgetAppeals = (personId: string, now: Date): Promise<number> =>
  voiceAppeals.updateWhere({ applicant: personId, state: 'open' }, { $set: { ...offTheDesk, state: 'withdrawn', answeredAt: now, settle: null } })
