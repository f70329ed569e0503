/** What screens may ask of sessions and bookings. Contracts only grow. */
import * as z from 'zod'
import { childId } from '../account/contract/family'
import { cursor, date, moment } from '../account/contract/shapes'
import { askedReasons } from '../asked-reasons'
import { reason } from '../reason'
import { personId } from '../account/person-id'
import { placeId } from '../org/org-path'
import { serviceKinds } from './plan/plan-shape'
import { answers } from './session/question'
import { people } from './session/people'
import { sessionCard, sessionDetail, sessionId } from './session/session-card'
import { request } from './session/session-event'

/** For whom: oneself, a child one is guardian of, or somebody whom one acts for (代办). */
const forWhom = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('self') }),
  z.strictObject({ kind: z.literal('child'), childId }),
  z.strictObject({ kind: z.literal('relative'), personId }),
])
export type ForWhom = z.output<typeof forWhom>

export const bookingStates = ['booked', 'waiting', 'offered', 'left', 'closed'] as const
export type BookingState = (typeof bookingStates)[number]

/** One request of one session. */
const named = z.strictObject({ sessionId, request })

const booking = z.strictObject({
  request,
  state: z.enum(bookingStates),
  session: sessionDetail,
  /** Who comes; a child by its id. */
  who: forWhom,
  /** As the family calls them. */
  name: z.string().max(20),
  seats: z.int().min(1),
  /** How many parties stand before it in the line. */
  ahead: z.int().min(0),
  /** Of an offer: until when it is held. */
  answerBy: moment.nullable(),
  arrived: z.boolean(),
  /** They are asked whether they come: until when, and whether they said so. */
  confirm: z.strictObject({ until: moment, answered: z.boolean() }).optional(),
  /** Why they did not come, as they said. */
  excuse: z.string().max(askedReasons.excuse.most).optional(),
  /** Who of them put it down, as the family calls them, where that was somebody else than who looks; empty otherwise. */
  bookedBy: z.string().max(20),
  /** Who looks is reminded of it. */
  reminds: z.boolean(),
  people: people.nullable(),
  /** To the session's questions, in their order. */
  answers,
  /** It is to come in the place of that one, which is kept until this one is booked, and is let go of then. */
  instead: named.nullable(),
  /** Let go of for that one. */
  movedTo: named.nullable(),
})
export type Booking = z.output<typeof booking>

/** `class:week:2026-11-23=2`: what is counted and when, and at most how often. */
export const quotaMark = z.string().regex(/^[\w:-]{1,80}=[1-9]\d?$/)

export const mostAtOnce = 50
export const mostEqual = 12
const venueId = z.string().min(1).max(40)

/** What is said of who comes; older screens say nothing of it. */
const told = { people: people.optional(), answers: answers.optional() }

export const bookingContract = {
  sessions: {
    /** One round trip. Of a venue on some days, by time. */
    onDays: { input: z.strictObject({ venueId, from: date, to: date }), output: z.strictObject({ sessions: z.array(sessionCard).max(mostAtOnce) }) },
    /** Two round trips. What can be booked next near a place: at the place and around it, up to its county; of one kind, or on one day. */
    near: {
      input: z.strictObject({ placeId, kind: z.enum(serviceKinds).optional(), on: date.optional(), after: cursor.optional() }),
      output: z.strictObject({ sessions: z.array(sessionCard).max(20), next: cursor.optional() }),
    },
    /** Two round trips. What can be had in the place of this one, in its county and of its kind: those of the same name first, each by time. */
    equal: { input: z.strictObject({ id: sessionId }), output: z.strictObject({ sessions: z.array(sessionCard).max(mostEqual) }) },
    /** One round trip. */
    session: { input: z.strictObject({ id: sessionId }), output: z.strictObject({ session: sessionDetail }) },
  },
  bookings: {
    /**
     * Three round trips, four on a retry or the first time of all, and one more for a relative. `id` is that of the request: the same however often it is sent. `rulesRev` and `quotas` as the screen
     * showed them: CONFLICT where they have changed. `asMember`: the screen said it is for members alone. Who is in already hears how that stands, and so do two that ask at once for the same person.
     */
    reserve: {
      input: z.strictObject({ id: request, sessionId, who: forWhom, seats: z.int().min(1).max(20), rulesRev: z.int().min(0), quotas: z.array(quotaMark).max(5), asMember: z.boolean(), ...told }),
      output: z.strictObject({ booking }),
    },
    /**
     * Eight round trips. From one booking to another session in one act: the new seat first, then the old one is let go of. What both count for is counted once throughout. Refused, or cut anywhere, the
     * old one stands until the new one is booked. `waits`: where the new one is full, stand in its line and keep the old one until a seat there is taken; without it, NOT_ALLOWED.
     */
    move: {
      input: z.strictObject({ id: request, from: named, sessionId, seats: z.int().min(1).max(20), rulesRev: z.int().min(0), quotas: z.array(quotaMark).max(5), asMember: z.boolean(), waits: z.boolean(), ...told }),
      output: z.strictObject({ booking, old: booking }),
    },
    /** Three round trips. Also lets an offered seat go to the next. Done again it is the same. */
    cancel: { input: z.strictObject({ sessionId, request }), output: z.strictObject({ booking }) },
    /** Two round trips. Takes what is offered; EXPIRED when the time for it is over. Where it comes in the place of another booking, five more: that one is let go of. */
    accept: { input: z.strictObject({ sessionId, request }), output: z.strictObject({ booking }) },
    /** Three round trips. They come: said once, it stays said. NOT_ALLOWED for who was not asked. */
    confirm: { input: z.strictObject({ sessionId, request }), output: z.strictObject({ booking }) },
    /** Two round trips. Why they did not come; said again, the last words hold. */
    excuse: { input: z.strictObject({ sessionId, request, why: reason(askedReasons.excuse) }), output: z.strictObject({ booking }) },
    /** Two round trips. Whether who asks is reminded of this one. Done again it is the same. */
    remind: { input: z.strictObject({ sessionId, request, on: z.boolean() }), output: z.strictObject({ booking }) },
    /** One round trip. What the phone shows at the door: holds for its minute and the one beside it, and is made anew each time. */
    ticket: { input: z.strictObject({ sessionId, request }), output: z.strictObject({ payload: z.string().max(200), until: moment }) },
    /** One round trip. What one asked for, and what was asked for one’s children, or by or for whom one acts; those to come first and then what was. */
    mine: { input: z.strictObject({}), output: z.strictObject({ bookings: z.array(booking).max(mostAtOnce) }) },
  },
} as const
