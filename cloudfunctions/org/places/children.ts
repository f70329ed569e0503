import { placesContract } from '@/domain/org/contract/places'
import { notFound } from '@/domain/refusals'
import { procedure } from '../../kernel/procedure'
import { places } from '../collections'
import { cardFields, namesAround, toCard, toHit } from './card'

const { input, output } = placesContract.children

/** Three round trips, two of them at once; one less right below a city, whose name is its whole chain. */
export const children = procedure('org.places.read', input, output).query(async ({ input: { parent, former, limit, after } }) => {
  const [above, { docs, next }] = await below(parent, former, limit, after)
  if (!above || above.status === 'pending') throw notFound('place', `place ${parent ?? 'at the top'}`)
  return { parent: toHit(above, await namesAround([above])), items: docs.map(toCard), next }
})

async function below(parent: string | undefined, former: boolean, limit: number, after: string | undefined) {
  const list = (id: string) =>
    places.inOrder({ where: { parent: id, status: former ? { $in: ['merged', 'closed'] } : 'active' }, by: 'orgPath', limit, after, only: cardFields })
  if (parent !== undefined) return Promise.all([places.byId(parent, cardFields), list(parent)])
  const [top] = await places.find({ where: { parent: null }, limit: 1, only: cardFields })
  return [top, top ? await list(top._id) : { docs: [], next: undefined }] as const
}
