/** What the screens may ask of the directory of places that help. Contracts only grow: old clients live for days. */
import * as z from 'zod'
import { placeId } from '../../org/org-path'
import { needIds } from './needs'
import { venueKinds } from './venue-kinds'
import { venue, venueId } from './venue-shape'

const { orgPath: _orgPath, bring: _bring, about: _about, needs: _needs, ...cardShape } = venue.shape

/** A place as a row of a list. */
const venueCard = z.strictObject(cardShape)
export type VenueCard = z.infer<typeof venueCard>

const venueView = venue.omit({ orgPath: true })
export type VenueView = z.infer<typeof venueView>

export const venueContract = {
  /**
   * The nearest first: what is the reader's own village's, then in the township, the county, the city. `placeIds`: from the province down to where they live, as
   * far as it is known; the province alone asks for all of it. `next` goes back in as `after`, with the same question.
   */
  list: {
    input: z
      .strictObject({
        kind: z.enum(venueKinds).optional(),
        need: z.enum(needIds).optional(),
        placeIds: z.array(placeId).min(1).max(8),
        limit: z.int().min(1).max(20).default(20),
        after: z.string().max(400).optional(),
      })
      .refine(({ kind, need }) => kind === undefined || need === undefined, 'kind or need, not both'),
    output: z.strictObject({ items: z.array(venueCard).max(20), next: z.string().max(400).optional() }),
  },
  /** One round trip. Those whose name is meant by what was typed, in the reader's city; in all of the province where that is not known. */
  named: { input: z.strictObject({ text: z.string().trim().min(1).max(60), placeIds: z.array(placeId).min(1).max(8) }), output: z.strictObject({ items: z.array(venueCard).max(10) }) },
  venue: { input: z.strictObject({ id: venueId }), output: z.strictObject({ venue: venueView }) },
} as const
