/** For whom of the family a session can be booked, from what the phone knows; the cloud asks the same rules again. */
import type { Stage } from '../../account/stages'
import { chinaClock } from '../../china-time'
import type { Booking, ForWhom } from '../booking-contract'
import { completedMonths } from '../rules/completed-months'
import { stageOfChild } from '../rules/for-whom'
import { quotaKey } from '../rules/quota-period'
import type { BookableSession, BookingPerson, OwnBooking, Refusal } from '../rules/refusal'
import { whyNotBookable } from '../rules/why-not-bookable'
import type { SessionCard } from './session-card'

export interface Family {
  /** Nobody has signed in: who they are, and whom they would bring, is asked when they book. */
  isUnknown?: boolean
  stages: readonly Stage[]
  isMember: boolean
  isSpecialFamily: boolean
  /** Those one is guardian of. */
  kids: ReadonlyArray<{ id: string; name: string; birthOn: string }>
  bookings: readonly Booking[]
}

export interface Candidate {
  who: ForWhom
  /** 自己, or the child's name. */
  name: string
  person: BookingPerson
  refusal: Refusal | undefined
}

/** A session as the rules ask for it. */
export const bookable = ({ id, date, startsAt, endsAt, closedWhy, rules: { opensAt, closesAt, audience, quotas } }: SessionCard): BookableSession => ({
  id,
  date,
  startsAt,
  endsAt,
  opensAt,
  closesAt,
  audience,
  quotas,
  cancelled: closedWhy === null ? null : { reason: closedWhy },
})

const isSame = (one: ForWhom, other: ForWhom) => one.kind === other.kind && (one.kind === 'self' || (other.kind === 'child' && one.childId === other.childId))
const stands = ({ state }: Booking): boolean => state === 'booked' || state === 'waiting' || state === 'offered'

/** What this one has booked, and what counts for whose quotas. */
function own(bookings: readonly Booking[], who: ForWhom): Pick<BookingPerson, 'bookings' | 'held'> {
  const standing = bookings.filter((booking) => stands(booking) && isSame(booking.who, who))
  const held: Record<string, string[]> = {}
  for (const { session } of standing) for (const quota of session.rules.quotas) (held[quotaKey(quota, session.date)] ??= []).push(session.id)
  return {
    bookings: standing.map(({ session: { id: sessionId, title, startsAt, endsAt }, state }) => ({ sessionId, title, startsAt, endsAt, state: state as OwnBooking['state'] })),
    held,
  }
}

/** What nobody knows of who has not signed in. */
const personal: ReadonlySet<Refusal['rule']> = new Set(['noChild', 'notForStage', 'membersOnly'])

/** Everybody of the family who may be asked for, each with why not; those who can come first, and a child before its parent where the session is for children. */
export function whoCanBook(session: SessionCard, { isUnknown = false, stages, isMember, isSpecialFamily, kids, bookings }: Family, now: Date): Candidate[] {
  const of = bookable(session)
  const today = chinaClock(now).date
  const self: ForWhom = { kind: 'self' }
  const people: Array<Omit<Candidate, 'refusal'>> = [
    ...kids.map(({ id, name, birthOn }) => {
      const who: ForWhom = { kind: 'child', childId: id }
      return { who, name, person: { called: name, stages: [stageOfChild(completedMonths(birthOn, today))], child: { name, birthOn }, isMember, isSpecialFamily: false, ...own(bookings, who) } }
    }),
    { who: self, name: '自己', person: { called: '您', stages, isMember, isSpecialFamily, ...own(bookings, self) } },
  ]
  const meant = of.audience.childMonths && kids.length > 0 ? people.filter(({ who }) => who.kind === 'child') : people.slice().reverse()
  const tried = meant.map((one) => {
    const refusal = whyNotBookable(of, one.person, now)
    return { ...one, refusal: isUnknown && refusal && personal.has(refusal.rule) ? undefined : refusal }
  })
  return [...tried.filter(({ refusal }) => !refusal), ...tried.filter(({ refusal }) => refusal)]
}
