/** Collections of the book domain (预约): sessions that can be booked, and what each person has claimed. */
import * as z from 'zod'
import { stages } from '@/domain/account/stages'
import { personId } from '@/domain/account/person-id'
import { date } from '@/domain/account/contract/shapes'
import { askedReasons } from '@/domain/asked-reasons'
import { quotaMark } from '@/domain/book/booking-contract'
import { people } from '@/domain/book/session/people'
import { question } from '@/domain/book/session/question'
import { audience, quota, serviceKinds } from '@/domain/book/plan/plan-shape'
import { seatsOf, sessionId } from '@/domain/book/session/session-card'
import { askedBy, mostEvents, mostSeats, request, sessionEvent } from '@/domain/book/session/session-event'
import { orgPath } from '@/domain/org/org-path'
import { location } from '@/domain/org/place-shape'
import { defineCollection } from '../kernel/db/define-collection'
import { under } from '../kernel/db/under'

/** Who comes: a person, a child as its family names it (`family:child`), or a guest whom staff put down (`guest:request`). */
export const attendee = z.string().max(60).regex(/^[\w:-]+$/)

const party = z.object({
  attendee,
  /** As the family calls them, or as they said at the telephone. */
  name: z.string().max(20),
  seats: z.int().min(1).max(mostSeats),
  by: z.enum(askedBy),
  /** Who asked, and is told. Null for a guest. */
  asker: personId.nullable(),
  /** Post of the member of staff who put them down. */
  post: z.string().max(40).nullable().default(null),
  /** When they were seen at the door, and by which post. */
  arrived: z.object({ at: z.date(), post: z.string().max(40) }).nullable().default(null),
  /** Why they did not come, if they said so. */
  excuse: z.string().max(askedReasons.excuse.most).optional(),
  /** It is to come in the place of that one, and that one has not been let go of yet. */
  instead: z.object({ sessionId, request }).optional(),
  /** Let go of for that one. */
  movedTo: z.object({ sessionId, request }).optional(),
  /** Who may see and change it, where that is not who asked alone: a child's guardians; who is acted for, and who acts. It follows the family and the mandate. */
  seenBy: z.array(personId).max(20).optional(),
  /** Who asked, as the family calls them. */
  askerName: z.string().max(20).optional(),
  /** Booked by who acts for them: they are still to be told. */
  untold: z.literal(true).optional(),
  /** Who of them is not reminded of it. */
  quiet: z.array(personId).max(20).optional(),
  people: people.optional(),
  /** Answers to the session's questions, encrypted. */
  answers: z.string().max(4000).optional(),
})
export type Party = z.output<typeof party>

const planId = z.string().max(40)
/** When it is, where, and who leads it. */
const place = z.object({ startsAt: z.date(), endsAt: z.date(), freeAgainAt: z.date(), roomId: planId.nullable(), staffIds: z.array(planId).max(20), room: z.string().max(40), withWhom: z.string().max(60) })

/** As many times a session is moved at most. */
export const mostMoves = 30

const move = z.object({
  /** Made by whoever moves it, so that it counts once however often it is sent. */
  id: z.string().max(60),
  at: z.date(),
  /** Post that moved it; null: the venue's plan. */
  post: z.string().max(40).nullable(),
  /** As it was before. */
  from: place.extend({ date, taken: z.string().max(40), quotaMarks: z.array(quotaMark).max(5) }),
  /** The timer has told everybody, and set right what they claimed. */
  followed: z.boolean(),
})

/** The venue's own, and what is about others: not in the copy of one's data. */
const notOnes = [
  'log', 'holder', 'void', 'parties', 'askers', 'attendees', 'lookAt', 'reminded', 'confirms', 'orgPath', 'under', 'venueId', 'spot', 'date', 'state', 'closedWhy', 'kind', 'about', 'bring', 'room', 'phone', 'questions', 'example', 'capacity', 'kept', 'seatsOf', 'mostSeats',
  'rulesRev', 'opensAt', 'closesAt', 'cancelUntil', 'releasesAt', 'offerMinutes', 'audience', 'quotas', 'needsChild', 'bornFrom', 'bornTo', 'stages', 'membersOnly', 'forAllFrom', 'quotaMarks',
  'serviceId', 'roomId', 'staffIds', 'freeAgainAt', 'taken', 'byPlan', 'moves',
] as const

export const bookSessions = defineCollection({
  name: 'bookSessions',
  about:
    'Sessions that can be booked: a class, a consultation, a lecture. The log of what happened decides who is booked, waits or is offered a seat; nobody’s asking is ever deleted. A change adds one event, guarded in the same update.',
  schema: z.object({
    _id: sessionId,
    venueId: z.string().max(40),
    venueName: z.string().max(60),
    orgPath,
    under,
    /** The day in China. */
    date,
    startsAt: z.date(),
    endsAt: z.date(),
    state: z.enum(['open', 'closed']),
    closedWhy: z.string().max(200).nullable(),
    title: z.string().max(60),
    kind: z.enum(serviceKinds),
    withWhom: z.string().max(60),
    about: z.string().max(1000),
    bring: z.string().max(300),
    address: z.string().max(120),
    /** GCJ-02, of the venue. */
    spot: location.optional(),
    room: z.string().max(40),
    phone: z.string().max(30).nullable(),
    /** Asked of who books. */
    questions: z.array(question).max(3).optional(),
    example: z.boolean(),
    /** As the session was opened: what changed them since is in the log. */
    capacity: z.int().min(1).max(mostSeats),
    kept: z.int().min(0).max(mostSeats),
    seatsOf: z.enum(seatsOf),
    mostSeats: z.int().min(1).max(mostSeats),
    rulesRev: z.int().min(0),
    opensAt: z.date(),
    closesAt: z.date(),
    cancelUntil: z.date(),
    /** Then what is kept for telephone and door is everybody's. */
    releasesAt: z.date(),
    /** Minutes of the day to answer an offer in. */
    offerMinutes: z.int().min(10).max(2880),
    audience,
    quotas: z.array(quota).max(5),
    /** From here to `quotaMarks`: `sessionColumns`, what the update that takes a seat asks. */
    needsChild: z.boolean(),
    bornFrom: date,
    bornTo: date,
    stages: z.array(z.enum(stages)),
    membersOnly: z.boolean(),
    forAllFrom: z.date().nullable(),
    quotaMarks: z.array(quotaMark).max(5),
    log: z.array(sessionEvent).max(mostEvents),
    /** The live request of each attendee. */
    holder: z.record(attendee, request),
    /** Requests that must not come in any more: their claim was let go of. */
    void: z.array(request),
    /** Of each request, who comes. */
    parties: z.record(request, party),
    /** Everybody who ever asked, or may see what another asked, to find their bookings by. */
    askers: z.array(personId),
    /** Everybody who was ever asked for, to find a child's bookings by when the child's data go. */
    attendees: z.array(attendee).default([]),
    /** Reminders that went out to everybody who was booked then. */
    reminded: z.array(z.enum(['day', 'soon'])).default([]),
    /** By request: who was asked the day before whether they come, until when, and when they said yes. */
    confirms: z.record(request, z.object({ until: z.date(), answered: z.date().nullable() })).default({}),
    /** Of the venue's plan; null for one that was added by hand to a venue without one. */
    serviceId: planId.nullable().default(null),
    roomId: planId.nullable().default(null),
    staffIds: z.array(planId).max(20).default([]),
    /** When its room and people may be used again; null: when it ends. */
    freeAgainAt: z.date().nullable().default(null),
    /** The claim by which it has its room and people (`takenTimes`); empty: it has none. */
    taken: z.string().max(40).default(''),
    /** As the plan had it when it was last followed; null: it is not of the plan. What differs from it was changed by hand. */
    byPlan: place.pick({ startsAt: true, endsAt: true, roomId: true, staffIds: true }).extend({ serviceId: planId, capacity: z.int(), kept: z.int() }).nullable().default(null),
    /** Where it was before, the first one first. */
    moves: z.array(move).max(mostMoves).default([]),
    /** The timer looks at it from then on: offers, reminders, seats to release. Null: nothing to come. */
    lookAt: z.date().nullable(),
  }),
  indexes: [
    { name: 'venue', keys: [['venueId', 1], ['startsAt', 1], ['_id', 1]] },
    { name: 'kind-around', keys: [['kind', 1], ['under', 1], ['startsAt', 1], ['_id', 1]] },
    { name: 'kind-place', keys: [['kind', 1], ['orgPath', 1], ['startsAt', 1], ['_id', 1]] },
    { name: 'around', keys: [['under', 1], ['startsAt', 1], ['_id', 1]] },
    { name: 'place', keys: [['orgPath', 1], ['startsAt', 1], ['_id', 1]] },
    { name: 'asker', keys: [['askers', 1], ['startsAt', -1], ['_id', 1]] },
    { name: 'attendee', keys: [['attendees', 1], ['_id', 1]] },
    { name: 'look', keys: [['lookAt', 1], ['_id', 1]] },
  ],
  orgPaths: ['orgPath'],
  under: 'orgPath',
  // Other families stand in the same document: the copy says what one asked for, and when and where that is; the rest is the venue's.
  personal: { key: 'askers', title: '我的预约', onErase: 'keep', why: '场次的名单由场馆保管，用来核对谁到场；您的名字会从名单里去掉，没来的预约会取消。', hidden: notOnes },
})
export type SessionRow = z.output<typeof bookSessions.schema>

/** Of a session that can still take in an event. */
export const mostEventsLeft = { [`log.${mostEvents - 1}`]: { $exists: false } } as const

/** What every session begins with, before anybody asked. */
export const nobodyYet = { state: 'open', closedWhy: null, rulesRev: 1, log: [], holder: {}, void: [], parties: {}, askers: [], attendees: [], reminded: [], confirms: {}, moves: [], lookAt: null } satisfies Partial<SessionRow>

const claim = z.object({
  request,
  at: z.date(),
  /** It counts in the place of that claim, which is kept meanwhile, under the quotas that both have: `keys`. */
  instead: z.object({ sessionId, request, keys: z.array(z.string().max(80)).max(5) }).optional(),
  /** The session whose claim counts in the place of this one. */
  movesTo: sessionId.optional(),
})

export const agendas = defineCollection({
  name: 'agendas',
  about: 'What each attendee has claimed: one request for a session, and how often something was claimed where it may be claimed only so often. Beside the session itself, so that a quota is one guarded update.',
  schema: z.object({
    _id: attendee,
    claims: z.record(sessionId, claim),
    /** By the key of a quota the sessions that count. */
    held: z.record(z.string().max(80), z.array(sessionId)),
    /** The timer looks whether every claim has its place in the session; null: it has looked. */
    lookAt: z.date().nullable(),
  }),
  indexes: [{ name: 'look', keys: [['lookAt', 1], ['_id', 1]] }],
  orgPaths: [],
  personal: null,
})
