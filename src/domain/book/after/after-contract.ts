/** What comes after a session, for who came: the counsellor's note and the next time, and one's own words on how it was. Contracts only grow. */
import * as z from 'zod'
import { date, moment } from '../../account/contract/shapes'
import { askedReasons } from '../../asked-reasons'
import { sessionId } from '../session/session-card'
import { request } from '../session/session-event'
import { ownReferral } from '../referral/referral-contract'

const one = { sessionId, request }

const noteRead = z.strictObject({
  text: z.string().max(askedReasons.note.most),
  by: z.string().max(20),
  at: moment,
  /** It was changed since it was first written. */
  changed: z.boolean(),
  /** From when on they are asked to come again. */
  again: date.nullable(),
})
export type NoteRead = z.output<typeof noteRead>

/** What one wrote oneself of how it was, and whether it may still be said or changed. */
const ownVoice = z.strictObject({
  text: z.string().max(askedReasons.voice.most),
  rev: z.int().min(0),
  /** Why not any more, or not yet; null where it may. */
  why: z.string().max(120).nullable(),
})
export type OwnVoice = z.output<typeof ownVoice>

const after = z.strictObject({ note: noteRead.nullable(), voice: ownVoice, referrals: z.array(ownReferral).max(20) })
export type AfterBooking = z.output<typeof after>

export const afterContract = {
  /** Four round trips at once, one more for a child's. What came of a booking, for who came, who asked for them, and the guardians of a child. */
  seen: { input: z.strictObject(one), output: after },
} as const
