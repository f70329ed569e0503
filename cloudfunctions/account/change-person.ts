import { isDeepStrictEqual } from 'node:util'
import { AppError } from '@/domain/errors'
import { people } from './collections'
import type { Person } from './person'
import { searchKeys } from './search-keys'
import { raced, untilWritten } from '../kernel/until-written'
import { notFound } from '@/domain/refusals'

export type PersonChange = Partial<Omit<Person, '_id' | 'rev' | 'searchKeys'>>

/**
 * Changes one person as `change` says of what they are now, and gives them as they then are: two round trips, one when nothing changes. What they are found by
 * follows. Throws NOT_SIGNED_IN for somebody there is no record of, NOT_FOUND for a record that was
 * taken over.
 */
export function changePerson(id: string, change: (person: Person) => PersonChange): Promise<Person> {
  return untilWritten(async () => {
    const person = await people.byId(id)
    if (!person) throw new AppError('NOT_SIGNED_IN', 'no record of this person')
    // What was there went to whoever took the record over.
    if (person.claimedBy !== null) throw notFound('record', 'a record that was taken over')
    const fields = change(person)
    if (isDeepStrictEqual({ ...person, ...fields }, person)) return person
    const after = { ...person, ...fields, rev: person.rev + 1 }
    const keys = searchKeys(after)
    const written = await people.updateOne({ _id: id, rev: person.rev }, { $set: { ...fields, searchKeys: keys, rev: after.rev } })
    return written ? { ...after, searchKeys: keys } : raced
  })
}

const keptCorrections = 50

/** The history with what was there before, as a change of it. */
export const corrected = (person: Person, now: Date, what: Person['history'][number]['what'], before: string, by = person._id): Pick<Person, 'history'> => ({
  history: [...person.history, { at: now, by, what, before }].slice(-keptCorrections),
})
