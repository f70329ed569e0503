import { placesContract } from '@/domain/org/contract/places'
import { byLikelihood, isNamed, pieceFor } from '@/domain/org/place-search'
import { inSubtree } from '../../kernel/db/in-subtree'
import { procedure } from '../../kernel/procedure'
import { places } from '../collections'
import { cardFields, toHits } from './card'

const { input, output } = placesContract.search
const read = [...cardFields, 'pinyin'] as const
/** A piece of four characters is nearly the whole name: more than this many share only a single character or letter, and then the higher levels come first. */
const mostCandidates = 60

/** Two round trips, three below a place. */
export const search = procedure('org.places.read', input, output).query(async ({ input: { text, under, limit } }) => {
  const piece = pieceFor(text)
  const range = under === undefined ? {} : await within(under)
  if (piece === '' || range === undefined) return { items: [] }
  const where = { pieces: piece, status: 'active', ...range } as const
  const found = await places.find({ where, order: [['orgPath', 'asc']], limit: mostCandidates, only: read })
  const likeliest = found.filter((place) => isNamed(place, text)).sort(byLikelihood(text))
  return { items: await toHits(likeliest.slice(0, limit)) }
})

async function within(id: string) {
  const place = await places.byId(id, cardFields)
  return place && { orgPath: inSubtree(place.orgPath) }
}
