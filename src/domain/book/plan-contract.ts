/** What a venue's staff may ask of its plan. Contracts only grow. */
import * as z from 'zod'
import { date, moment } from '../account/contract/shapes'
import { mostServices, named, service, weeklyPlan } from './plan/plan-shape'
import { seatsOf, sessionId } from './session/session-card'
import { mostSeats, request } from './session/session-event'

const venueId = z.string().min(1).max(40)
const words = (most: number) => z.string().trim().min(1).max(most)

/** What a service's sessions say beside what the plan decides. */
export const told = z.strictObject({
  about: z.string().max(1000),
  bring: z.string().max(300),
  seatsOf: z.enum(seatsOf),
  /** Of one party. */
  mostSeats: z.int().min(1).max(mostSeats),
  /** Hours before the start until which it may be cancelled here. */
  cancelHours: z.int().min(0).max(240),
  /** Minutes of the day to answer an offer in. */
  offerMinutes: z.int().min(10).max(2880),
})
export type Told = z.output<typeof told>

/** A change of the plan: who made it, and what it was. */
export const planStep = z.strictObject({ id: request, name: z.string().max(20), what: z.array(z.string().max(80)).max(20) })

/** A session that could not be opened or moved, and what stands in the way. */
export const blockedSession = z.strictObject({ id: sessionId, words: z.string().max(200) })
export type BlockedSession = z.output<typeof blockedSession>

/** What is written and saved together. */
const planDraft = z.strictObject({ services: z.array(service).max(mostServices), told: z.record(z.string().max(40), told), plan: weeklyPlan, rooms: named, staff: named })
export type PlanDraft = z.output<typeof planDraft>

const planOnDesk = planDraft.extend({
  venueId,
  venueName: z.string().max(60),
  /** 0: nothing was saved yet. */
  rev: z.int().min(0),
  /** The latest first. */
  timeline: z.array(planStep.extend({ at: moment })).max(50),
  /** What was saved is still on its way to sessions and families. */
  following: z.boolean(),
  blocked: z.array(blockedSession).max(100),
})
export type PlanOnDesk = z.output<typeof planOnDesk>

const timed = z.strictObject({ startsAt: moment, endsAt: moment })
const ofSession = z.strictObject({ id: sessionId, title: z.string().max(60), ...timed.shape, /** Parties that have a place or wait for one. */ families: z.int().min(0) })

/** Who is affected by what is about to be saved. */
const planEffects = z.strictObject({
  /** Why it cannot be saved; then nothing else is said. */
  problems: z.array(z.string().max(300)).max(20),
  /** Years in sight whose days off are not known yet. */
  unknownYears: z.array(z.int()).max(5),
  closed: z.array(ofSession.extend({ why: z.string().max(100) })).max(1000),
  moved: z.array(ofSession.extend({ to: timed, what: z.array(z.enum(['time', 'room', 'staff', 'service'])).max(4), room: z.string().max(40), withWhom: z.string().max(60) })).max(1000),
  /** Nobody is sent away: `families` keep their seats. */
  resized: z.array(ofSession.extend({ from: z.int(), to: z.int() })).max(1000),
  /** How many sessions are new. */
  opened: z.int().min(0),
  /** Changed by hand before: they stay as they are. */
  byHand: z.int().min(0),
  /** In the plan, and closed before: what is closed does not open again. */
  stayClosed: z.int().min(0),
  /** What stands in the way elsewhere. */
  blocked: z.array(blockedSession).max(100),
})
export type PlanEffects = z.output<typeof planEffects>

export const bookPlanContract = {
  /** Three round trips. Venues at the post's place and below, those with a plan first; and who works at them. */
  list: {
    input: z.strictObject({}),
    output: z.strictObject({
      venues: z.array(z.strictObject({ id: venueId, name: z.string().max(60), planned: z.boolean() })).max(200),
      people: z.array(z.strictObject({ id: z.string().max(40), name: z.string().max(40), venueName: z.string().max(60) })).max(500),
    }),
  },
  /** Two round trips, three for a venue that has no plan yet. */
  get: { input: z.strictObject({ venueId }), output: z.strictObject({ plan: planOnDesk }) },
  /** Four round trips. Nothing is written. */
  preview: { input: z.strictObject({ venueId, draft: planDraft }), output: z.strictObject({ effects: planEffects }) },
  /**
   * Four round trips. CONFLICT where somebody else saved since `rev`. What follows from it (sessions closed, moved, made larger and opened, families told) is the timer's, within a minute.
   * `why` is read by families whose session goes. Sent again it is the same.
   */
  save: { input: z.strictObject({ id: request, venueId, rev: z.int().min(0), draft: planDraft, why: words(100).optional() }), output: z.strictObject({ plan: planOnDesk }) },
} as const

/** The day of a venue as the desk needs it: who and what there is, and what takes them. */
export const venueDay = z.strictObject({
  rooms: z.array(z.strictObject({ id: z.string().max(40), name: z.string().max(40) })),
  staff: z.array(z.strictObject({ id: z.string().max(40), name: z.string().max(40) })),
  taken: z.array(z.strictObject({ kind: z.enum(['room', 'person']), id: z.string().max(40), sessionId, title: z.string().max(60), venueName: z.string().max(60), startsAt: moment, freeAgainAt: moment })),
})
export type VenueDay = z.output<typeof venueDay>
export const dayInput = z.strictObject({ venueId, date })
