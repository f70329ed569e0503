/** 公示: what everybody may read of a grant before it is made. Contracts only grow. */
import * as z from 'zod'
import { date } from '../../account/contract/shapes'
import { ulid } from '../../learn/contract'
import { placeId } from '../../org/org-path'

/** The minimum: never an illness, a number, an address, a loss, nor how much. A special family is not among them. */
const announced = z.strictObject({ receipt: z.string().max(40), title: z.string().max(30), who: z.string().max(20), where: z.string().max(60), until: date })
export type Announced = z.output<typeof announced>

export const noticeContract = {
  /** Of the county that these places, from the province down, lie in. One round trip. */
  list: { input: z.strictObject({ placeIds: z.array(placeId).min(3).max(8), after: z.string().max(200).optional() }), output: z.strictObject({ notices: z.array(announced).max(20), next: z.string().optional() }) },
  /**
   * 有不同意见: once for each person and application, while it is announced. `act`: the client's id of the tap. Five round trips. NOT_FOUND for a number that nothing is announced under, NOT_ALLOWED for the own application,
   * CONFLICT when the notice is over or the person said something before.
   */
  object: { input: z.strictObject({ receipt: z.string().min(4).max(40), act: ulid, says: z.string().trim().min(4).max(300) }), output: z.strictObject({ /** The last day of the notice: it is answered before anything is granted. */ until: date }) },
} as const
