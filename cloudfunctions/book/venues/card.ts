/** A place that helps, as screens see it. */
import type { VenueCard } from '@/domain/book/venues/venue-contract'

export const cardFields = ['_id', 'kind', 'name', 'place', 'address', 'phone', 'hours', 'spot', 'stepFree', 'example'] as const

export const toCard = ({ _id, kind, name, place, address, phone, hours, spot, stepFree, example }: Omit<VenueCard, 'id'> & { _id: string }): VenueCard => ({
  id: _id, kind, name, place, address, phone, hours, spot, stepFree, example,
})
