import { deskContract } from '@/domain/org/contract/desk'
import { personWithin } from '../../account/verbs'
import { withinPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { contactPosts, contactView } from './contact-posts'
import { notFound } from '@/domain/refusals'

const { input, output } = deskContract.contactChoices

export const contactChoices = procedure('org.people.special', input, output).query(async ({ ctx: { post, now }, input: { personId } }) => {
  const found = await personWithin(personId, withinPost(post))
  if (!found?.orgPath) throw notFound('person', `person ${personId}`)
  const choices = (await contactPosts(found.orgPath, now)).filter((contact) => contact.personId !== personId).map(contactView)
  return { village: choices.filter(({ kind }) => kind === 'village'), township: choices.filter(({ kind }) => kind === 'township') }
})
