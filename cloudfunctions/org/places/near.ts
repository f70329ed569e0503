import { placesContract } from '@/domain/org/contract/places'
import { metresBetween, squaresAround } from '@/domain/org/place-near'
import { procedure } from '../../kernel/procedure'
import { places } from '../collections'
import { cardFields, namesAround, toHit } from './card'

const { input, output } = placesContract.near
const read = [...cardFields, 'location'] as const
/** Nine squares hold a few hundred villages where they are densest. */
const mostCandidates = 500
const shown = 10

/** Two round trips. The coordinates are neither stored nor logged. */
export const near = procedure('org.places.read', input, output).query(async ({ input: here }) => {
  const found = await places.find({ where: { square: { $in: squaresAround(here) }, status: 'active' }, limit: mostCandidates, only: read })
  const nearest = found
    .flatMap((place) => (place.location ? [{ place, metres: metresBetween(here, place.location) }] : []))
    .sort((a, b) => a.metres - b.metres)
    .slice(0, shown)
  const names = await namesAround(nearest.map(({ place }) => place))
  return { items: nearest.map(({ place, metres }) => ({ ...toHit(place, names), metres })) }
})
