/** 转介与回执 between a counsellor, the person, and a place of the directory. Contracts only grow. */
import * as z from 'zod'
import { consentVersion, cursor, moment } from '../../account/contract/shapes'
import { askedReasons } from '../../asked-reasons'
import { reason } from '../../reason'
import { ulid } from '../../learn/contract'
import { sessionId } from '../session/session-card'
import { request } from '../session/session-event'
import { venueId } from '../venues/venue-shape'
import { referralActs, referralStates } from './referral'

const state = z.enum(referralStates)
const receipt = z.strictObject({ words: z.string().max(askedReasons.receipt.most), at: moment })
const step = z.strictObject({ at: moment, state })

/** As the person, or a child's guardian, sees it. */
export const ownReferral = z.strictObject({
  id: ulid,
  state,
  venueId,
  venueName: z.string().max(40),
  address: z.string().max(100),
  phone: z.string().max(30).nullable(),
  bring: z.array(z.string().max(40)).max(10),
  /** What is passed on beside how they are called; empty once nothing is. */
  why: z.string().max(askedReasons.referral.most),
  name: z.string().max(20),
  by: z.string().max(20),
  /** Of the step that is due; null when none is. */
  dueAt: moment.nullable(),
  /** Nobody there works with this program yet: they are to telephone. */
  byPhone: z.boolean(),
  receipt: receipt.nullable(),
  steps: z.array(step).max(10),
  can: z.array(z.enum(referralActs)).max(3),
})
export type OwnReferral = z.output<typeof ownReferral>

/** As its counsellor sees it. */
const sent = z.strictObject({ id: ulid, state, venueName: z.string().max(40), at: moment, dueAt: moment.nullable(), byPhone: z.boolean(), receipt: receipt.nullable(), can: z.array(z.enum(referralActs)).max(3) })
export type SentReferral = z.output<typeof sent>

/** All that the place sees: how they are called, what for, and whom to ask. */
const incoming = z.strictObject({
  id: ulid,
  state,
  name: z.string().max(20),
  why: z.string().max(askedReasons.referral.most),
  venueName: z.string().max(40),
  from: z.strictObject({ name: z.string().max(20), placeName: z.string().max(60), phone: z.string().max(20).nullable() }),
  /** When they agreed. */
  at: moment,
  dueAt: moment.nullable(),
  receipt: receipt.nullable(),
  can: z.array(z.enum(referralActs)).max(4),
})
export type IncomingReferral = z.output<typeof incoming>

const tap = { id: ulid, /** Made by the client: the same tap sent again is one step. */ act: ulid }
const changed = z.strictObject({ id: ulid, state })

export const referralContract = {
  /** Six round trips and a message; one more on a retry. Nothing is passed on before the person agrees. `id` is the referral's: sent again, it is the same. */
  offer: { input: z.strictObject({ id: ulid, sessionId, request, venueId, why: reason(askedReasons.referral) }), output: changed },
  /** Two round trips. What this counsellor sent on of somebody's booking. */
  sent: { input: z.strictObject({ sessionId, request }), output: z.strictObject({ referrals: z.array(sent).max(20) }) },
  callOff: { input: z.strictObject(tap), output: changed },
  /** `version` of the consent text that was on the screen: CONFLICT where it has changed. */
  agree: { input: z.strictObject({ ...tap, version: consentVersion }), output: changed },
  decline: { input: z.strictObject(tap), output: changed },
  takeBack: { input: z.strictObject(tap), output: changed },
  /** Two round trips. What came to the post's places, in the order of places: what is open, or what is done. */
  incoming: { input: z.strictObject({ done: z.boolean().default(false), after: cursor.optional() }), output: z.strictObject({ referrals: z.array(incoming).max(20), next: cursor.optional() }) },
  /** Two round trips. One of them by its id; NOT_FOUND for what was taken back. */
  one: { input: z.strictObject({ id: ulid }), output: incoming },
  receive: { input: z.strictObject(tap), output: changed },
  /** The person and the counsellor read the words. */
  receipt: { input: z.strictObject({ ...tap, result: z.enum(['seen', 'notCome', 'sendBack']), words: reason(askedReasons.receipt) }), output: changed },
} as const
