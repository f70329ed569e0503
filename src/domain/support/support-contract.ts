/** What screens may ask of programmes. Contracts only grow. */
import * as z from 'zod'
import { placeId } from '../org/org-path'
import { programmeId, programmeVersion } from './programme/programme-shape'

/** Of where one lives, from the province down. */
const placeIds = z.array(placeId).min(1).max(8)

const card = programmeVersion.pick({ id: true, title: true, who: true, keyTask: true }).extend({
  /** Applied for here; else it says where. */
  isAppliedForHere: z.boolean(),
})
export type ProgrammeCard = z.output<typeof card>

export const supportContract = {
  programmes: {
    /** One round trip. */
    list: { input: z.strictObject({}), output: z.strictObject({ programmes: z.array(card).max(50) }) },
    /** One round trip. A programme with what holds at a place today. NOT_FOUND for one that there is not. */
    programme: { input: z.strictObject({ id: programmeId, placeIds }), output: z.strictObject({ programme: programmeVersion }) },
  },
} as const
