import { isDeepStrictEqual } from 'node:util'
import { AppError } from '@/domain/errors'
import { deskContract } from '@/domain/org/contract/desk'
import { changePerson, personWithin, type PersonInFile } from '../../account/verbs'
import { withinPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { contactPosts, contactView } from './contact-posts'
import { notFound } from '@/domain/refusals'

const { input, output } = deskContract.setContacts

/** Both at once, over the person as the officer saw them: a doctor stays, and of two officers who set them at once one is told to look again. */
export const setContacts = procedure('org.people.special', input, output).mutation(async ({ ctx: { post, now }, input: { personId, rev, villagePostId, townshipPostId } }) => {
  const found = await personWithin(personId, withinPost(post))
  if (!found?.orgPath) throw notFound('person', `person ${personId}`)
  const choices = await contactPosts(found.orgPath, now, [villagePostId, townshipPostId])
  const village = choices.find(({ postId, kind }) => postId === villagePostId && kind === 'village')
  const township = choices.find(({ postId, kind }) => postId === townshipPostId && kind === 'township')
  if (!village || !township) return { ok: false, why: 'notAtThePlace', sentence: '联系人要一位是本村（社区）的专干，一位是本乡镇（街道）的专干。请重新选。' }
  if (new Set([village.personId, township.personId, personId]).size < 3) return { ok: false, why: 'samePerson', sentence: '两位联系人要是不同的人，也不能是本人。请重新选。' }
  const contacts = [village, township, ...found.contacts.filter(({ kind }) => kind === 'doctor')]
  const isSet = (person: PersonInFile | undefined) => isDeepStrictEqual(person?.contacts, contacts)
  // Set already: by the first try of this very tap, or by its twin a moment ago.
  const done = isSet(found) || (found.rev === rev && (await changePerson(found, { contacts }))) || isSet(await personWithin(personId, withinPost(post)))
  if (!done) throw new AppError('CONFLICT', `person ${personId} changed`)
  return { ok: true, contacts: contacts.map(contactView) }
})
