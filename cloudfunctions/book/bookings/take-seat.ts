import type { Booking } from '@/domain/book/booking-contract'
import type { BookingPerson } from '@/domain/book/rules/refusal'
import { whyNotBookable } from '@/domain/book/rules/why-not-bookable'
import type { People } from '@/domain/book/session/people'
import { mostEvents, type SessionEvent } from '@/domain/book/session/session-event'
import { AppError } from '@/domain/errors'
import { notFound } from '@/domain/refusals'
import type { PersonId } from '@/domain/account/person-id'
import type { Filter } from '../../kernel/db/filter'
import { raced } from '../../kernel/until-written'
import { releaseClaim, type Claim } from '../agenda-claim'
import { bookSessions, type Party, type SessionRow } from '../collections'
import { sealAnswers } from '../sealed-answers'
import { toBookable } from '../to-bookable'
import type { Attendee } from './attendee-of'
import { toBooking } from './to-booking'

type Comes = Attendee & { seats: number; isMember: boolean; people?: People | undefined; answers?: readonly string[] | undefined }

interface Taken {
  claim: Claim
  comes: Comes
  /** The rules as the screen showed them. */
  seen: { rulesRev: number; quotas: readonly string[] }
  /** The claim is of this very request, not one that another screen made for the same person. */
  isOwn: boolean
  me: PersonId
  /** In the place of this booking. */
  instead?: Party['instead']
  /** Only over a log of so many events. */
  logSize?: number
}

/**
 * Puts the event that takes a seat, or a place in the line, for who has claimed the session: one update that asks every rule of it as a filter. One round trip; where the session does not take
 * it three more, and the claim is let go of: throws why. Raced where it is to be decided anew.
 */
export async function takeSeat(taken: Taken, now: Date): Promise<Booking | typeof raced> {
  const { claim, comes, seen, me, instead, logSize } = taken
  const { attendee, sessionId, request } = claim
  const asked: SessionEvent = { kind: 'ask', request, at: now, seats: comes.seats, by: 'app' }
  const { seats, name, seenBy, askerName, untold, people, answers = [] } = comes
  const party: Party = { attendee, name, seats, by: 'app', asker: me, post: null, arrived: null, seenBy, askerName, untold, people, instead, ...(answers.length > 0 && { answers: sealAnswers(answers, request) }) }
  const put = await bookSessions.updateAndReturn(
    { _id: sessionId, rulesRev: seen.rulesRev, ...freeOf(attendee, request), $and: [...sameQuotas(seen.quotas), ...allowing(comes, now), ...(logSize === undefined ? [] : [{ log: { $size: logSize } }])] },
    {
      $push: { log: asked },
      $set: { [`holder.${attendee}`]: request, [`parties.${request}`]: party, lookAt: now },
      $addToSet: { askers: { $each: [...new Set([me, ...(seenBy ?? [])])] }, attendees: attendee },
    },
  )
  if (put) return toBooking(withAsk(put, asked, party), request, me) ?? raced
  return refusedOrThere(taken, now)
}

/** What of them the rules ask; how often they have booked, the claim has asked already. */
const toPerson = ({ name, isOneself, birthOn, stages, isMember: member, isSpecial }: Comes): BookingPerson => ({
  called: isOneself ? '您' : name,
  stages,
  ...(birthOn !== undefined && { child: { name, birthOn } }),
  isMember: member,
  isSpecialFamily: isSpecial,
  bookings: [],
  held: {},
})

/** The image may be the one before the change: then what was just added is not in it. */
const withAsk = (row: SessionRow, asked: Extract<SessionEvent, { kind: 'ask' }>, party: Party): SessionRow =>
  row.parties[asked.request] ? row : { ...row, log: [...row.log, asked], parties: { ...row.parties, [asked.request]: party } }

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
const allowing = ({ birthOn, stages, seats, people, answers = [], isMember: member, isSpecial }: Comes, now: Date): Array<Filter<SessionRow>> => {
  const anyStage = { $or: [{ stages: { $size: 0 } }, ...stages.map((stage) => ({ stages: stage }))] }
  return [
    { state: 'open', opensAt: { $lte: now }, closesAt: { $gt: now }, mostSeats: { $gte: seats } },
    birthOn === undefined ? { needsChild: false, ...anyStage } : { $or: [{ needsChild: true, bornFrom: { $lte: birthOn }, bornTo: { $gte: birthOn } }, { needsChild: false, ...anyStage }] },
    // Where a seat is each person's, as many seats as people.
    ...(people && people.adults + people.children !== seats ? [{ seatsOf: 'family' as const }] : []),
    ...answered(answers),
    ...(member ? [] : [{ membersOnly: false }]),
    ...(isSpecial ? [] : [{ $or: [{ forAllFrom: null }, { forAllFrom: { $lte: now } }] }]),
  ]
}

/** Every question of the session is answered, and by one of its choices where it has any. */
const answered = (answers: readonly string[]): Array<Filter<SessionRow>> =>
  answers.length === 0
    ? [{ $or: [{ questions: { $exists: false } }, { questions: { $size: 0 } }] }]
    : [{ questions: { $size: answers.length } }, ...answers.map((answer, i) => ({ $or: [{ [`questions.${i}.choices`]: { $exists: false } }, { [`questions.${i}.choices`]: answer }] }))]

/** Lets go of a claim that leads nowhere; false where it got in after all. Whoever still carries this request must not get in after its claim is gone. */
export async function giveUp(claim: Claim, quotas: readonly string[], ended = false): Promise<boolean> {
  const { attendee, sessionId, request } = claim
  if (!ended && !(await bookSessions.updateOne({ _id: sessionId, [`holder.${attendee}`]: { $exists: false }, void: { $ne: request } }, { $addToSet: { void: request } }))) return false
  await releaseClaim(claim, quotas)
  return true
}

/** The session did not take it: because it is in already, or was and ended, or a rule refuses. */
async function refusedOrThere({ claim, comes, seen, isOwn, me, logSize }: Taken, now: Date): Promise<Booking | typeof raced> {
  const { attendee, sessionId, request } = claim
  const row = await bookSessions.byId(sessionId)
  const holding = row?.holder[attendee]
  if (row && holding !== undefined) return toBooking(row, holding, me) ?? raced
  if (!row) {
    await releaseClaim(claim, seen.quotas)
    throw notFound('bookSession', `no session ${sessionId}`)
  }
  const ended = row.parties[request] !== undefined || row.void.includes(request)
  if (!ended && logSize !== undefined && row.log.length !== logSize) return raced
  if (!(await giveUp(claim, seen.quotas, ended))) return raced
  if (row.void.includes(request)) {
    // Too long on its way: it was given up. Who carried another's on begins anew with their own.
    if (!isOwn) return raced
    throw new AppError('CONFLICT', 'a request that was given up', { sentence: '刚才网络断了一下，没有约上，名额也没有占着。再点一次就行。' })
  }
  // What somebody else's request became is nobody's to hear by naming it.
  const isTheirs = row.parties[request]?.attendee === attendee
  if (ended && isOwn && !isTheirs) throw new AppError('CONFLICT', 'the id of another’s request', { sentence: '这次没有约上。刷新看一眼，再约一次。' })
  if (ended) return (isOwn ? toBooking(row, request, me) : undefined) ?? raced
  const why = whyNotBookable(toBookable(row), toPerson(comes), now)
  if (why) throw new AppError('NOT_ALLOWED', `session ${sessionId} refuses: ${why.rule}`, { sentence: why.sentence })
  if (comes.seats > row.mostSeats) throw new AppError('NOT_ALLOWED', 'too large a party', { sentence: `一次最多约 ${row.mostSeats} 个名额，没有约上。请改一下人数。` })
  if ((row.questions ?? []).length !== (comes.answers ?? []).length) throw new AppError('CONFLICT', 'the questions have changed', { sentence: '这一场要先回答场馆的问题，没有约上。刷新看一眼，答好再约。' })
  if (row.log.length >= mostEvents) throw new AppError('UNAVAILABLE', `session ${sessionId} is full of events`)
  throw new AppError('CONFLICT', 'the rules have changed', { sentence: '这一场刚刚改过，没有约上。刷新看一眼，再约一次。' })
}
