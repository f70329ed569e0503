/** A session as its row and its page show it. */
import * as z from 'zod'
import { date, moment } from '../../account/contract/shapes'
import { audience, quota, serviceKinds } from '../plan/plan-shape'
import { location } from '../../org/place-shape'
import { question } from './question'
import { mostSeats } from './session-event'

/** `venue:entry:date`, or a ULID for one that was added by hand; never a dot: it is a key in an agenda. */
export const sessionId = z.string().regex(/^[\w:-]{1,60}$/)
/** What a seat is: of a family, however many come, or of each person. */
export const seatsOf = ['family', 'person'] as const

/** Who may book: everybody whom none of these leaves out. */
const sessionRules = z.strictObject({
  /** Counts the changes of these rules: who saw others must look again. */
  rulesRev: z.int().min(0),
  opensAt: moment,
  closesAt: moment,
  /** Until then it may be cancelled here; later by telephone. */
  cancelUntil: moment,
  audience,
  quotas: z.array(quota).max(5),
  seatsOf: z.enum(seatsOf),
  /** Of one party. */
  mostSeats: z.int().min(1).max(mostSeats),
})

export const sessionCard = z.strictObject({
  id: sessionId,
  venueId: z.string().max(40),
  venueName: z.string().max(60),
  /** Where it is, for the distance, which the phone works out by itself; absent where nobody knows. */
  spot: location.optional(),
  title: z.string().max(60),
  kind: z.enum(serviceKinds),
  /** Who leads it; empty where nobody is named. */
  withWhom: z.string().max(60),
  /** The day in China. */
  date,
  startsAt: moment,
  endsAt: moment,
  /** The venue does not hold it, and why. */
  closedWhy: z.string().max(200).nullable(),
  seats: z.strictObject({ capacity: z.int().min(0), free: z.int().min(0), taken: z.int().min(0), waiting: z.int().min(0) }),
  rules: sessionRules,
  example: z.boolean(),
  /** Who books answers something first, on its page. */
  asks: z.literal(true).optional(),
})
export type SessionCard = z.output<typeof sessionCard>

export const sessionDetail = sessionCard.extend({ about: z.string().max(1000), bring: z.string().max(300), address: z.string().max(120), room: z.string().max(40), phone: z.string().max(30).nullable(), questions: z.array(question).max(3).optional() })
export type SessionDetail = z.output<typeof sessionDetail>
