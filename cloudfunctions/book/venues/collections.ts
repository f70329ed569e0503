/** Collections of the directory of places that help. */
import * as z from 'zod'
import { venue, venueId } from '@/domain/book/venues/venue-shape'
import { defineCollection } from '../../kernel/db/define-collection'

const { id: _id, ...shape } = venue.shape

export const venues = defineCollection({
  name: 'venues',
  about: 'Places that help: clinics, maternal and child health hospitals, childcare, 亲子小屋, 会员之家, 暖心家园, legal aid. Where they are, when they are open, how to reach them.',
  schema: z.object({
    _id: venueId,
    ...shape,
    /** `namePairs` of the name: what it is found by. */
    namePairs: z.array(z.string().max(8)).max(80).default([]),
  }),
  indexes: [
    { name: 'path', keys: [['orgPath', 1], ['_id', 1]] },
    { name: 'kind-at', keys: [['kind', 1], ['orgPath', 1], ['_id', 1]] },
    { name: 'named', keys: [['namePairs', 1], ['orgPath', 1], ['_id', 1]] },
    { name: 'need-at', keys: [['needs', 1], ['orgPath', 1], ['_id', 1]] },
  ],
  orgPaths: ['orgPath'],
  personal: null,
})
