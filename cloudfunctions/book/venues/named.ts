import { circlesAround } from '@/domain/book/venues/nearest-first'
import { askedPairs } from '@/domain/book/venues/name-pairs'
import { venueContract } from '@/domain/book/venues/venue-contract'
import { inSubtree } from '../../kernel/db/in-subtree'
import { procedure } from '../../kernel/procedure'
import { cardFields, toCard } from './card'
import { venues } from './collections'

const { input, output } = venueContract.named
const most = 10

/** One round trip; none for what cannot be a name. */
export const named = procedure('book.read', input, output).query(async ({ input: { text, placeIds } }) => {
  const pairs = askedPairs(text)
  const widest = circlesAround(placeIds).at(-1)
  if (!pairs || widest === undefined) return { items: [] }
  const [first, last] = pairs
  const rows = await venues.find({ where: { $and: [{ namePairs: first }, { namePairs: last }], orgPath: inSubtree(widest) }, order: [['orgPath', 'asc'], ['_id', 'asc']], limit: most, only: cardFields })
  return { items: rows.map(toCard) }
})
