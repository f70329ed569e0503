import type { PersonId } from '@/domain/account/person-id'
import { isWithoutWechat } from '@/domain/account/without-wechat'
import { notAllowed, notFound } from '@/domain/refusals'
import { personWithin, type PersonInFile } from '../../account/verbs'
import { withinPost, type ActivePost } from '../../kernel/active-post'

/** Whom this post may file for face to face: who lives where it works and has no WeChat. One round trip. NOT_FOUND for who lives elsewhere; NOT_ALLOWED for who speaks for themselves, or asks for their record to go. */
export async function atTheDoor(post: ActivePost, personId: PersonId): Promise<PersonInFile> {
  const person = await personWithin(personId, withinPost(post))
  if (!person) throw notFound('person', `person ${personId} is not of this post`)
  if (!isWithoutWechat(personId) || person.claimedBy !== null) throw notAllowed('filesThemselves', `${personId} has WeChat`)
  if (person.deletion !== null) throw notAllowed('recordGoes', `the record ${personId} is to be erased`)
  return person
}
