import { venueContract } from '@/domain/book/venues/venue-contract'
import { notFound } from '@/domain/refusals'
import { procedure } from '../../kernel/procedure'
import { cardFields, toCard } from './card'
import { venues } from './collections'

const { input, output } = venueContract.venue
const fields = [...cardFields, 'bring', 'about', 'needs'] as const

/** One round trip. */
export const venue = procedure('book.read', input, output).query(async ({ input: { id } }) => {
  const doc = await venues.byId(id, fields)
  if (!doc) throw notFound('venue', `venue ${id}`)
  const { bring, about, needs } = doc
  return { venue: { ...toCard(doc), bring, about, needs } }
})
