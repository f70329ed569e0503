import { collections } from '../../collections'
import { slotsFollow } from '../../support/verbs'
import { people } from '../collections'
import { followName } from '../family/follow-name'
import type { Person } from '../person'
import { giveConsents } from './give-consents'
import { giveMembership } from './give-membership'
import { giveMessages } from './give-messages'
import { giveVolunteer } from './give-volunteer'
import { joinPeople } from './join-people'

interface Claimed {
  /** Claimed by `by` already. */
  record: string
  by: string
}

/**
 * Gives everything that was kept under a record to the person who claimed it. The person first, so that nothing new begins under the record; then what the
 * collections hold by their declared keys; last the mark that the record is found by. Each step bears being done again. Gives the person as they then are.
 */
export async function takeOver({ record, by }: Claimed): Promise<Person> {
  const person = await joinPeople(record, by)
  await followName(by, person.name)
  await giveMessages(record, by)
  for (const collection of collections) await collection.giveRows(record, by)
  await slotsFollow(by)
  await giveMembership(record, by)
  await giveVolunteer(record, by)
  await giveConsents(record, by)
  await people.updateOne({ _id: record, claimedBy: by }, { $set: { searchKeys: [] } })
  return person
}
