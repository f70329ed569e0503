/** What happens to a session, one event after the other. Who is booked, waits or is asked follows from them alone (`folded-session.ts`). */
import * as z from 'zod'
import { ulid } from '../../learn/contract'

export const mostSeats = 500
/** As many events as one session keeps; a session of a hundred seats has some hundreds. */
export const mostEvents = 2000

/** Through the program, or by staff: by telephone, or at the door. */
export const askedBy = ['app', 'desk'] as const
export type AskedBy = (typeof askedBy)[number]

const seats = z.int().min(1).max(mostSeats)
/** Names one asking of one party, from beginning to end. Made by whoever asks, so that it counts once however often it is sent. */
export const request = ulid

const ofRequest = <K extends string>(kind: K) => z.strictObject({ kind: z.literal(kind), request, at: z.date() })

export const sessionEvent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ask'), request, at: z.date(), seats, by: z.enum(askedBy) }),
  /** The party does not come; of who was asked: let it go to the next. */
  ofRequest('leave'),
  /** Who was asked takes the seats. */
  ofRequest('accept'),
  /** Who was asked did not answer in time. */
  ofRequest('lapse'),
  /** Another size of the room, or more or fewer seats for telephone and door. */
  z.strictObject({ kind: z.literal('resize'), at: z.date(), capacity: seats, kept: z.int().min(0).max(mostSeats) }),
  /** What was kept for telephone and door is everybody's. */
  z.strictObject({ kind: z.literal('release'), at: z.date() }),
])
export type SessionEvent = z.output<typeof sessionEvent>
