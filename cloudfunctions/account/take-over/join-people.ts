import { AppError } from '@/domain/errors'
import { changePerson } from '../change-person'
import { people } from '../collections'
import { newPerson } from '../new-person'
import type { Person } from '../person'
import { raced, untilWritten } from '../../kernel/until-written'
import { joinedPerson } from './joined-person'

const kept = 20

/** What the record knew becomes the person's, and the record holds nothing of them any more. Done again, nothing changes: the person notes what was taken, as it was. */
export const joinPeople = (record: string, by: string): Promise<Person> =>
  untilWritten(async () => {
    const theirs = await people.byId(record)
    if (theirs?.claimedBy !== by) throw new AppError('CONFLICT', `${record} is not claimed by ${by}`)
    // Staff enter nobody without a place: who has none has been emptied.
    if (theirs.orgPath === null) return changePerson(by, () => ({}))
    const person = await changePerson(by, (mine) => {
      if (mine.tookOver.some(({ record: id, rev }) => id === record && rev === theirs.rev)) return {}
      const others = mine.tookOver.filter(({ record: id }) => id !== record)
      return { ...joinedPerson(mine, theirs), tookOver: [...others, { record, rev: theirs.rev }].slice(-kept) }
    })
    return (await people.updateOne({ _id: record, rev: theirs.rev }, { $set: emptied(theirs) })) ? person : raced
  })

/** Found by the phone number until everything is given. */
function emptied({ _id, createdAt, recordedBy, claimedBy, rev, searchKeys }: Person): Omit<Person, '_id'> {
  const { _id: _, ...fields } = newPerson({ _id, openid: null, createdAt, recordedBy, claimedBy, rev: rev + 1 })
  return { ...fields, searchKeys }
}
