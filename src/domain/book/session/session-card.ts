/** A session as its row and its page show it. */
import * as z from 'zod'
import { stages } from '../../account/stages'
import { date, moment } from '../../account/contract/shapes'
import { mostSeats } from './session-event'

/** `venue:entry:date`, or a ULID for one that was added by hand; never a dot: it is a key in an agenda. */
export const sessionId = z.string().regex(/^[\w:-]{1,60}$/)
export const sessionKinds = ['class', 'consultation', 'activity', 'lecture', 'room', 'visit'] as const
export type SessionKind = (typeof sessionKinds)[number]
/** What a seat is: of a family, however many come, or of each person. */
export const seatsOf = ['family', 'person'] as const

/** How often: `sunflowerHouse:2026-W48=2`, at most twice in that week. The key names what is counted and when. */
export const quota = z.string().regex(/^[\w:-]{1,40}=[1-9]\d?$/)

/** Who may book: everybody whom none of these leaves out. */
export const sessionRules = z.strictObject({
  /** Counts the changes of these rules: who saw others must look again. */
  rulesRev: z.int().min(0),
  opensAt: moment,
  closesAt: moment,
  /** Until then it may be cancelled here; later by telephone. */
  cancelUntil: moment,
  /** It is about a child, born on one of these days. */
  needsChild: z.boolean(),
  bornFrom: date,
  bornTo: date,
  /** Empty: whatever the stage. */
  stages: z.array(z.enum(stages)),
  membersOnly: z.boolean(),
  /** Before that it is for those who need it most. */
  forAllFrom: moment.nullable(),
  quotas: z.array(quota).max(6),
  seatsOf: z.enum(seatsOf),
  /** Of one party. */
  mostSeats: z.int().min(1).max(mostSeats),
})
export type SessionRules = z.output<typeof sessionRules>

export const sessionCard = z.strictObject({
  id: sessionId,
  venueId: z.string().max(40),
  venueName: z.string().max(60),
  title: z.string().max(60),
  kind: z.enum(sessionKinds),
  /** Who leads it; empty where nobody is named. */
  withWhom: z.string().max(60),
  startsAt: moment,
  endsAt: moment,
  /** The venue does not hold it, and why. */
  closedWhy: z.string().max(200).nullable(),
  seats: z.strictObject({ capacity: z.int().min(0), free: z.int().min(0), taken: z.int().min(0), waiting: z.int().min(0) }),
  rules: sessionRules,
  example: z.boolean(),
})
export type SessionCard = z.output<typeof sessionCard>

export const sessionDetail = sessionCard.extend({ about: z.string().max(1000), bring: z.string().max(300), address: z.string().max(120), room: z.string().max(40), phone: z.string().max(30).nullable() })
export type SessionDetail = z.output<typeof sessionDetail>
