import type { PersonId } from '@/domain/account/person-id'
import { ownFile } from '../../account/verbs'
import { casesFollow } from './cases-follow'

/**
 * After a case was made of a person who was read a moment before: who became a special family in between is marked in it too. Looked at again after each change, for the mark may go as it came. One round
 * trip; some three more where the mark has changed.
 */
export async function caseFollows({ applicant, restricted }: { applicant: PersonId; restricted: boolean }): Promise<void> {
  for (let says = restricted; ; says = !says) {
    const person = await ownFile(applicant)
    if (!person || (person.specialFamily !== null) === says) return
    await casesFollow(person)
  }
}
