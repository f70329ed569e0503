import { placesContract } from '@/domain/org/contract/places'
import { notAllowed, notFound } from '@/domain/refusals'
import { isWithinPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { places } from '../collections'
import { cardFields, namesAround, toHit } from './card'

const { input, output } = placesContract.history
const read = [...cardFields, 'formerNames', 'goneTo', 'timeline'] as const
const link = ({ _id: id, name }: { _id: string; name: string }) => ({ id, name })

/** Two round trips, the second of up to three questions at once. */
export const history = procedure('org.places.history', input, output).query(async ({ ctx, input: { id } }) => {
  const doc = await places.byId(id, read)
  if (!doc || doc.status === 'pending') throw notFound('place', `place ${id}`)
  if (!isWithinPost(ctx.post, doc.orgPath)) throw notAllowed('placeOutside', `place ${id} is outside`)
  const [names, heir, cameFrom] = await Promise.all([
    namesAround([doc]),
    doc.goneTo === null ? undefined : places.byId(doc.goneTo, ['_id', 'name']),
    places.find({ where: { goneTo: id }, limit: 50, only: ['_id', 'name'] }),
  ])
  return {
    place: toHit(doc, names),
    formerNames: doc.formerNames,
    goneTo: heir ? link(heir) : null,
    cameFrom: cameFrom.map(link),
    entries: doc.timeline.map(({ at, text, by }) => ({ at: at.toISOString(), text, by })).reverse(),
  }
})
