/** How it was, in words: no stars, no scores. The venue reads it without a name. Contracts only grow. */
import * as z from 'zod'
import { cursor, date } from '../../account/contract/shapes'
import { askedReasons } from '../../asked-reasons'
import { reason } from '../../reason'
import { serviceKinds } from '../plan/plan-shape'
import { sessionId } from '../session/session-card'
import { request } from '../session/session-event'

const voice = z.strictObject({
  text: z.string().max(askedReasons.voice.most),
  /** What it is about; null where so few came that the title would tell who wrote. */
  title: z.string().max(60).nullable(),
  kind: z.enum(serviceKinds),
  venueName: z.string().max(60),
  /** Some day of the month in which it was. */
  month: date,
})
export type Voice = z.output<typeof voice>

export const feedbackContract = {
  /** Two round trips, three to mend; one more for a child's, and on a retry. `rev` as it was read, 0 for the first; CONFLICT where it was changed elsewhere, or a relative wrote for the same child. */
  write: {
    input: z.strictObject({ sessionId, request, act: request, rev: z.int().min(0).max(999), text: reason(askedReasons.voice) }),
    output: z.strictObject({ rev: z.int().min(1) }),
  },
  /** Two round trips. What was written of the venues at the post's places, of one of them, or of one session that many came to; newest days first, nobody's name and no hour. */
  list: {
    input: z.strictObject({ venueId: z.string().max(40).optional(), sessionId: sessionId.optional(), after: cursor.optional() }),
    output: z.strictObject({ voices: z.array(voice).max(20), next: cursor.optional() }),
  },
} as const
