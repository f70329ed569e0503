import { venues } from '../../../cloudfunctions/book/venues/collections'
import { venueDoc } from '../book/venue-doc'
import type { SpecimensOf } from '../matrix/specimen'

export const venuesSpecimens: SpecimensOf<'book.venues'> = {
  'book.venues.list': { plain: () => ({ placeIds: ['n1'] }) },
  'book.venues.named': { plain: () => ({ text: '望月湖小屋', placeIds: ['n1'] }) },
  'book.venues.venue': { plain: ({ put }) => (put(venues, venueDoc('specimen')), { id: 'specimen' }) },
}
