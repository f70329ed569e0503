/** Membership (会员): joining at one's place, the card, transfer, leaving; and the village's side. Contracts only grow. */
import * as z from 'zod'
import { ulid } from '../../learn/contract'
import { placeId } from '../../org/org-path'
import { membershipStates } from '../membership-state'
import { personId } from '../person-id'
import { askedReasons } from '../../asked-reasons'
import { reason } from '../../reason'
import { cursor, date, moment, namedPlace } from './shapes'

const step = z.strictObject({ at: moment, state: z.enum(membershipStates), words: z.string().max(200) })

const membership = z.strictObject({
  state: z.enum(membershipStates),
  place: namedPlace,
  /** Where it is moving to, while `transferring`. */
  movingTo: namedPlace.nullable(),
  cardNo: z.string().max(20).nullable(),
  since: date.nullable(),
  /** The day on which the village owes an answer; null when nobody is waited for. */
  answerDueOn: date.nullable(),
  /** That day was missed, and it has gone up. */
  raised: z.boolean(),
  /** Oldest first; `words` says what happened, and a refusal's reason. */
  steps: z.array(step).max(60),
  /** What the person may do now. */
  can: z.strictObject({ apply: z.boolean(), transfer: z.boolean(), leave: z.boolean(), showCard: z.boolean() }),
})
export type Membership = z.infer<typeof membership>

const answer = z.strictObject({ membership })

/** A row of the village's list: masked. */
const waiting = z.strictObject({
  personId,
  name: z.string().max(20),
  phone: z.string().max(20).nullable(),
  kind: z.enum(['join', 'transferIn']),
  askedAt: moment,
  dueOn: date,
  overdue: z.boolean(),
  placeName: z.string().max(60),
  /** Filed by somebody for them, and confirmed by them. */
  onBehalf: z.boolean(),
  /** `version` goes back in with the decision: one decides on what one saw. */
  version: z.int().min(0),
})
export type WaitingMembership = z.infer<typeof waiting>

const decision = z.strictObject({ id: ulid, personId, version: z.int().min(0) })
const decided = z.strictObject({ state: z.enum(membershipStates) })

export const membershipContract = {
  mine: { input: z.strictObject({}), output: z.strictObject({ membership: membership.nullable() }) },
  /** At `placeId`, or where the person lives. */
  join: { input: z.strictObject({ id: ulid, placeId: placeId.optional() }), output: answer },
  /** The QR of the next minutes: each slot's payload is good for 60 seconds (and the neighbouring ones, for clocks that differ), and once. */
  card: {
    input: z.strictObject({}),
    output: z.strictObject({
      cardNo: z.string().max(20),
      name: z.string().max(20),
      placeName: z.string().max(60),
      since: date,
      slots: z.array(z.strictObject({ payload: z.string().max(200), from: moment, until: moment })).min(1).max(10),
    }),
  },
  /** Staff scan a card. `id` is made per scan: the same scan sent again gives the same answer. */
  verifyCard: {
    input: z.strictObject({ id: ulid, payload: z.string().min(1).max(200) }),
    output: z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(true), name: z.string().max(20), cardNo: z.string().max(20), placeName: z.string().max(60), state: z.enum(membershipStates), since: date }),
      z.strictObject({ ok: z.literal(false), why: z.enum(['forged', 'expired', 'used', 'notMember']) }),
    ]),
  },
  transfer: { input: z.strictObject({ id: ulid, placeId }), output: answer },
  leave: { input: z.strictObject({ id: ulid }), output: answer },
  /** The village's side: oldest first; an officer's, village by village. */
  toApprove: {
    input: z.strictObject({ limit: z.int().min(1).max(20).default(20), after: cursor.optional() }),
    output: z.strictObject({ items: z.array(waiting), next: cursor.optional() }),
  },
  /** FOUR_EYES on an own case, a relative's, or a second decision on the same one. CONFLICT when it changed since it was seen. */
  approve: { input: decision, output: decided },
  /** `reason` is what the person reads. */
  refuse: { input: decision.extend({ reason: reason(askedReasons.refusal) }), output: decided },
} as const
