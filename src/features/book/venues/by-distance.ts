import type { VenueCard } from '@/domain/book/venues/venue-contract'
import { metresBetween } from '@/domain/org/place-near'
import type { Location } from '@/domain/org/place-shape'

interface Placed {
  venue: VenueCard
  /** Undefined where the phone's position, or the place's, is not known. */
  metres: number | undefined
}

/** The nearest to where the phone is first, worked out here: the position goes nowhere. Places without a spot keep their order behind the others. */
export function byDistance(venues: readonly VenueCard[], here: Location | undefined): Placed[] {
  const placed = venues.map((venue) => ({ venue, metres: here && venue.spot ? metresBetween(here, venue.spot) : undefined }))
  return here ? placed.sort((a, b) => (a.metres ?? Infinity) - (b.metres ?? Infinity) || 0) : placed
}
