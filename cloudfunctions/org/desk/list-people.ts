import { deskContract } from '@/domain/org/contract/desk'
import { peopleInOrder } from '../../account/verbs'
import { isWithinPost, withinPost } from '../../kernel/active-post'
import { inSubtree } from '../../kernel/db/in-subtree'
import { procedure } from '../../kernel/procedure'
import { places } from '../collections'
import { personRow } from './masked-person'
import { notFound } from '@/domain/refusals'

const { input, output } = deskContract.people

/** Without oneself. One round trip besides the post; another for the place, when one is named. */
export const listPeople = procedure('org.people.find', input, output).query(async ({ ctx: { post, me }, input: { placeId, limit, after } }) => {
  const place = placeId === undefined ? undefined : await places.byId(placeId, ['orgPath'])
  if (placeId !== undefined && !(place && isWithinPost(post, place.orgPath))) throw notFound('place', `place ${placeId}`)
  const within = place ? { orgPath: inSubtree(place.orgPath) } : withinPost(post)
  const { docs, next } = await peopleInOrder({ within, limit, after })
  return { items: docs.filter(({ _id }) => _id !== me).map(personRow), next }
})
