import { placesContract } from '@/domain/org/contract/places'
import { byLikelihood, isNamed, pieceFor } from '@/domain/org/place-search'
import { inSubtree } from '../../kernel/db/in-subtree'
import { procedure } from '../../kernel/procedure'
import { places } from '../collections'
import { cardFields, toHits } from './card'
import { foundFields, presentPlaces } from './present-places'

const { input, output } = placesContract.search
/** A piece of four characters is nearly the whole name: more than this many share only a single character or letter, and then the higher levels come first. */
const mostCandidates = 60

/** Two round trips, three below a place; one more for each step that a merged place's work has gone. */
export const search = procedure('org.places.read', input, output).query(async ({ input: { text, under, limit } }) => {
  const piece = pieceFor(text)
  const root = under === undefined ? undefined : await places.byId(under, cardFields)
  if (piece === '' || (under !== undefined && !root)) return { items: [] }
  const where = { pieces: piece, status: { $in: ['active', 'merged', 'closed'] }, ...(root && { orgPath: inSubtree(root.orgPath) }) } as const
  const found = await places.find({ where, order: [['orgPath', 'asc']], limit: mostCandidates, only: foundFields })
  const likeliest = found.filter((place) => isNamed(place, text)).sort(byLikelihood(text))
  // What was merged may have gone to a place outside: there nobody who asked for this subtree is led.
  const present = (await presentPlaces(likeliest, text)).filter(({ doc }) => !root || doc.orgPath.startsWith(root.orgPath))
  const once = present.filter(({ doc }, at) => present.findIndex((one) => one.doc._id === doc._id) === at).slice(0, limit)
  const hits = await toHits(once.map(({ doc }) => doc))
  return { items: hits.map((hit, at) => ({ ...hit, ...(once[at]?.was !== undefined && { was: once[at].was }) })) }
})
