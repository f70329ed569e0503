import { erasedFrom } from '@/domain/account/family-parting'
import { collections } from '../../collections'
import { consents, people } from '../collections'
import { changeFamily } from '../family/change-family'
import { families } from '../family/collections'
import { familiesOf } from '../family/read-family'

/**
 * Ends an account whose time is over: leaves the families, removes what the declarations say, seals the consents, and last removes the person, so that a run
 * that is cut short finds the person again and goes on. What is kept names a number that nobody can turn into a person any more.
 */
export async function erasePerson(personId: string, now: Date): Promise<void> {
  for (const { _id } of await familiesOf(personId)) {
    await changeFamily({ read: () => families.byId(_id), rule: (family) => erasedFrom(family, { by: personId, now }) })
  }
  for (const collection of collections.filter(({ name }) => name !== people.name)) await collection.eraseRowsOf(personId)
  await consents.updateOne({ _id: personId, closedAt: null }, { $set: { closedAt: now } })
  await people.removeWhere({ _id: personId, 'deletion.eraseAt': { $lte: now } })
}
