/** 公示: what everybody may read of a grant before it is made. Contracts only grow. */
import * as z from 'zod'
import { date } from '../../account/contract/shapes'
import { placeId } from '../../org/org-path'

/** The minimum: never an illness, a number, an address, a loss, nor how much. A special family is not among them. */
const announced = z.strictObject({ receipt: z.string().max(40), title: z.string().max(30), who: z.string().max(20), where: z.string().max(60), until: date })
export type Announced = z.output<typeof announced>

export const noticeContract = {
  /** Of the county that these places, from the province down, lie in. One round trip. */
  list: { input: z.strictObject({ placeIds: z.array(placeId).min(3).max(8), after: z.string().max(200).optional() }), output: z.strictObject({ notices: z.array(announced).max(20), next: z.string().optional() }) },
} as const
