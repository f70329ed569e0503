import type * as z from 'zod'
import { namePairs } from '../../../src/domain/book/venues/name-pairs'
import type { venues } from '../../../cloudfunctions/book/venues/collections'

export type VenueDoc = z.output<typeof venues.schema>

export const venueDoc = (id: string, more: Partial<VenueDoc> = {}): VenueDoc => ({
  _id: id,
  kind: 'vaccination',
  name: `地方 ${id}`,
  orgPath: 'n1.n2.',
  place: { placeId: 'n2', names: ['示例市'] },
  address: '示例路 1 号',
  phone: '0731-80005000',
  hours: { weekly: [{ weekdays: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }], words: '' },
  spot: null,
  stepFree: { is: 'unknown', words: '' },
  bring: [],
  about: '',
  needs: [],
  example: true,
  namePairs: namePairs(more.name ?? `地方 ${id}`),
  ...more,
})
