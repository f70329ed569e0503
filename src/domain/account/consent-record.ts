/** What one person agreed to, as it is stored: one document. */
import * as z from 'zod'
import { ulid } from '../learn/contract'
import { consentKinds } from './consent-kinds'
import { personId } from './person-id'

const consentStates = ['given', 'refused', 'withdrawn'] as const
export type ConsentState = (typeof consentStates)[number]

const consentEntry = z.object({
  kind: z.enum(consentKinds),
  /** The child, for `under14`. */
  subject: ulid.nullable(),
  state: z.enum(consentStates),
  version: z.int().min(1),
  at: z.date(),
  /** Who read the text out to somebody without a phone; null when they agreed themselves. */
  toldBy: personId.nullable().default(null),
})
export type ConsentEntry = z.infer<typeof consentEntry>

export const consentRecord = z.object({
  _id: personId,
  /** By `consentKey`. */
  given: z.record(z.string(), consentEntry),
  /** Oldest first; the last 200. */
  log: z.array(consentEntry).max(200),
})
