import { bookingContract, type Booking } from '@/domain/book/booking-contract'
import type { BookingPerson } from '@/domain/book/rules/refusal'
import { whyNotBookable } from '@/domain/book/rules/why-not-bookable'
import { mostEvents, type SessionEvent } from '@/domain/book/session/session-event'
import { chinaClock } from '@/domain/china-time'
import { AppError } from '@/domain/errors'
import { notFound } from '@/domain/refusals'
import { isMember } from '../../account/verbs'
import type { Filter } from '../../kernel/db/filter'
import { procedure } from '../../kernel/procedure'
import { raced, untilWritten } from '../../kernel/until-written'
import { claimSession, releaseClaim } from '../agenda-claim'
import { bookSessions, type SessionRow } from '../collections'
import { attendeeOf, type Attendee } from './attendee-of'
import { toBookable } from '../to-bookable'
import { toBooking } from './to-booking'

const { input, output } = bookingContract.bookings.reserve

/**
 * Two documents, no transaction (docs/architecture.md, Booking): the claim in the attendee's agenda keeps the quota, the event in the session's log takes the seat. Cut between them, the claim
 * waits for the same request to come again, or for the timer. Who comes is asked for first: that is also what allows it.
 */
export const reserve = procedure('book.own', input, output).mutation(async ({ ctx: { me, now }, input: { id, sessionId, who, seats, rulesRev, quotas, asMember } }) => {
  const attendee = await attendeeOf(who, me, chinaClock(now).date)
  const comes = { ...attendee, seats, isMember: asMember && (await isMember(me)) }
  const booking = await untilWritten(async () => {
    const request = await claimSession({ attendee: attendee.attendee, sessionId, request: id }, quotas, now)
    const claim = { attendee: attendee.attendee, sessionId, request }
    const asked: SessionEvent = { kind: 'ask', request, at: now, seats, by: 'app' }
    const put = await bookSessions.updateAndReturn(
      { _id: sessionId, rulesRev, ...freeOf(attendee.attendee, request), $and: [...sameQuotas(quotas), ...allowing(comes, now)] },
      {
        $push: { log: asked },
        $set: { [`holder.${attendee.attendee}`]: request, [`parties.${request}`]: { attendee: attendee.attendee, name: attendee.name, seats, by: 'app', asker: me, post: null, arrived: null }, lookAt: now },
        $addToSet: { askers: me, attendees: attendee.attendee },
      },
    )
    if (put) return toBooking(withAsk(put, asked, attendee), request) ?? raced
    return refusedOrThere({ claim, comes, seen: { rulesRev, quotas }, isOwn: request === id }, now)
  })
  return { booking }
})

type Comes = Attendee & { seats: number; isMember: boolean }

/** What of them the rules ask; how often they have booked, the claim has asked already. */
const toPerson = ({ name, birthOn, stages, isMember: member, isSpecial }: Comes): BookingPerson => ({
  called: birthOn === undefined ? '您' : name,
  stages,
  ...(birthOn !== undefined && { child: { name, birthOn } }),
  isMember: member,
  isSpecialFamily: isSpecial,
  bookings: [],
  held: {},
})

/** The image may be the one before the change: then what was just added is not in it. */
function withAsk(row: SessionRow, asked: Extract<SessionEvent, { kind: 'ask' }>, { attendee, name }: Attendee): SessionRow {
  const { request, seats, by } = asked
  if (row.parties[request]) return row
  return { ...row, log: [...row.log, asked], parties: { ...row.parties, [request]: { attendee, name, seats, by, asker: null, post: null, arrived: null } } }
}

/** Nobody holds a place for them yet, and this request was not in before. */
const freeOf = (attendee: string, request: string) => ({
  [`holder.${attendee}`]: { $exists: false },
  [`parties.${request}`]: { $exists: false },
  void: { $ne: request },
  [`log.${mostEvents - 1}`]: { $exists: false },
})

/** The claim counts for what the session asks for, nothing more or less. */
const sameQuotas = (marks: readonly string[]): Array<Filter<SessionRow>> => [{ quotaMarks: { $size: marks.length } }, ...marks.map((mark) => ({ quotaMarks: mark }))]

/** The session's rules as one filter, so that a change of them and a booking cannot pass each other. `whyNotBookable` says the same in words. */
const allowing = ({ birthOn, stages, seats, isMember: member, isSpecial }: Comes, now: Date): Array<Filter<SessionRow>> => {
  const anyStage = { $or: [{ stages: { $size: 0 } }, ...stages.map((stage) => ({ stages: stage }))] }
  return [
    { state: 'open', opensAt: { $lte: now }, closesAt: { $gt: now }, mostSeats: { $gte: seats } },
    birthOn === undefined ? { needsChild: false, ...anyStage } : { $or: [{ needsChild: true, bornFrom: { $lte: birthOn }, bornTo: { $gte: birthOn } }, { needsChild: false, ...anyStage }] },
    ...(member ? [] : [{ membersOnly: false }]),
    ...(isSpecial ? [] : [{ $or: [{ forAllFrom: null }, { forAllFrom: { $lte: now } }] }]),
  ]
}

interface Tried {
  claim: { attendee: string; sessionId: string; request: string }
  comes: Comes
  seen: { rulesRev: number; quotas: readonly string[] }
  /** The claim is of this very request, not one that another screen made for the same person. */
  isOwn: boolean
}

/** The session did not take it: because it is in already, or was and ended, or a rule refuses. A claim that leads nowhere is let go of, after nothing can come in by it any more. */
async function refusedOrThere({ claim, comes, seen, isOwn }: Tried, now: Date): Promise<Booking | typeof raced> {
  const { attendee, sessionId, request } = claim
  const row = await bookSessions.byId(sessionId)
  const holding = row?.holder[attendee]
  if (row && holding !== undefined) return toBooking(row, holding) ?? raced
  if (!row) {
    await releaseClaim(claim, seen.quotas)
    throw notFound('bookSession', `no session ${sessionId}`)
  }
  const ended = row.parties[request] !== undefined || row.void.includes(request)
  // Whoever still carries this request must not get in after its claim is gone.
  if (!ended && !(await bookSessions.updateOne({ _id: sessionId, [`holder.${attendee}`]: { $exists: false }, void: { $ne: request } }, { $addToSet: { void: request } }))) return raced
  await releaseClaim(claim, seen.quotas)
  if (row.void.includes(request)) {
    // Too long on its way: it was given up. Who carried another's on begins anew with their own.
    if (!isOwn) return raced
    throw new AppError('CONFLICT', 'a request that was given up', { sentence: '刚才网络断了一下，没有约上，名额也没有占着。再点一次就行。' })
  }
  // What somebody else's request became is nobody's to hear by naming it.
  const isTheirs = row.parties[request]?.attendee === attendee
  if (ended && isOwn && !isTheirs) throw new AppError('CONFLICT', 'the id of another’s request', { sentence: '这次没有约上。刷新看一眼，再约一次。' })
  if (ended) return (isOwn ? toBooking(row, request) : undefined) ?? raced
  const why = whyNotBookable(toBookable(row), toPerson(comes), now)
  if (why) throw new AppError('NOT_ALLOWED', `session ${sessionId} refuses: ${why.rule}`, { sentence: why.sentence })
  if (comes.seats > row.mostSeats) throw new AppError('NOT_ALLOWED', 'too large a party', { sentence: `一次最多约 ${row.mostSeats} 个名额，没有约上。请改一下人数。` })
  if (row.log.length >= mostEvents) throw new AppError('UNAVAILABLE', `session ${sessionId} is full of events`)
  throw new AppError('CONFLICT', 'the rules have changed', { sentence: '这一场刚刚改过，没有约上。刷新看一眼，再约一次。' })
}
