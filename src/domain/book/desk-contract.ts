/** What a venue's staff may ask of its sessions. Contracts only grow. */
import * as z from 'zod'
import { date, moment } from '../account/contract/shapes'
import { askedReasons } from '../asked-reasons'
import { bookingStates } from './booking-contract'
import { serviceKinds } from './plan/plan-shape'
import { dayInput, venueDay } from './plan-contract'
import { mostOnDesk } from './week/most-on-desk'
import { people } from './session/people'
import { answers } from './session/question'
import { sessionCard, sessionId } from './session/session-card'
import { askedBy, mostSeats, request } from './session/session-event'

const attendee = z.strictObject({
  request,
  name: z.string().max(20),
  seats: z.int().min(1),
  state: z.enum(bookingStates),
  by: z.enum(askedBy),
  arrived: z.boolean(),
  askedAt: moment,
  /** Asked the day before, they said that they come. */
  confirmed: z.boolean().optional(),
  /** Why they did not come, if they said so. */
  excuse: z.string().max(askedReasons.excuse.most).optional(),
  /** How many come, where they said so. */
  people: people.optional(),
  /** To the session's questions, in their order. */
  answers: answers.optional(),
})
export type AttendeeRow = z.output<typeof attendee>

const list = z.strictObject({
  session: sessionCard,
  /** Seats for telephone and door, taken or not; none once they are everybody's. */
  kept: z.int().min(0).max(mostSeats),
  attendees: z.array(attendee).max(2000),
  /** What who books was asked. */
  questions: z.array(z.string().max(60)).max(3).optional(),
})
export type AttendanceList = z.output<typeof list>

const one = z.strictObject({ sessionId, request })
/** Of a room, of a person. */
const planId = z.string().regex(/^[0-9A-Za-z-]{1,40}$/)
const words = (most: number) => z.string().trim().min(1).max(most)

export const bookDeskContract = {
  /** Two round trips. Of every venue at the post's place and below, or of one, by time. */
  sessions: { input: z.strictObject({ from: date, to: date, venueId: z.string().max(40).optional() }), output: z.strictObject({ sessions: z.array(sessionCard).max(mostOnDesk) }) },
  /** Two round trips. Who comes, who waits, and who is there. */
  list: { input: z.strictObject({ sessionId }), output: list },
  /**
   * Three round trips. Puts somebody down who telephones or stands at the door, by the name they say; kept seats are theirs first. `id` is that of the request: sent again, it is the same.
   */
  put: { input: z.strictObject({ id: request, sessionId, name: words(20), seats: z.int().min(1).max(20) }), output: z.strictObject({ attendee }) },
  /** Two round trips. Takes somebody off who says they do not come. */
  takeOff: { input: one, output: z.strictObject({ attendee }) },
  /** Two round trips. By the list; done again it is the same. */
  arrive: { input: one, output: z.strictObject({ attendee }) },
  /** Two round trips. By what the phone shows: EXPIRED after its minute, ALREADY_USED for who is there already. */
  checkIn: { input: z.strictObject({ payload: z.string().max(200) }), output: z.strictObject({ attendee, session: sessionCard }) },
  /** Three round trips and one message for each party. The venue does not hold it: everybody is told why. Done again it is the same. */
  close: { input: z.strictObject({ sessionId, why: words(100) }), output: z.strictObject({ session: sessionCard }) },
  /** Three round trips. What a venue has of rooms and people, and what takes them on a day, here and elsewhere. Nothing where it has no plan. */
  day: { input: dayInput, output: z.strictObject({ day: venueDay }) },
  /**
   * Some seven round trips and one message for each party: another time, room or person, over the rules that were seen. NOT_ALLOWED where a room or a person is taken, with what would do;
   * CONFLICT where it was changed since. Everybody is told the old and the new. `id` is that of the move: sent again, it is the same.
   */
  move: {
    input: z.strictObject({ id: request, sessionId, rulesRev: z.int().min(0), startsAt: moment, roomId: planId.nullable(), staffIds: z.array(planId).max(20) }),
    output: z.strictObject({ session: sessionCard }),
  },
  /** Two round trips. More or fewer seats; who waits is offered what comes free, nobody is sent away. */
  resize: { input: z.strictObject({ sessionId, capacity: z.int().min(1).max(mostSeats), kept: z.int().min(0).max(mostSeats) }), output: z.strictObject({ session: sessionCard }) },
  /**
   * Some seven round trips. One more session of a venue at the post's place, in the other's room and with its people unless others are named. NOT_ALLOWED where one of them is taken, with what would do.
   */
  open: {
    input: z.strictObject({
      id: request,
      like: sessionId,
      startsAt: moment,
      minutes: z.int().min(10).max(600),
      capacity: z.int().min(1).max(mostSeats),
      kept: z.int().min(0).max(mostSeats),
      title: words(60),
      kind: z.enum(serviceKinds),
      withWhom: z.string().trim().max(60),
      roomId: planId.nullable().optional(),
      staffIds: z.array(planId).max(20).optional(),
    }),
    output: z.strictObject({ session: sessionCard }),
  },
} as const
