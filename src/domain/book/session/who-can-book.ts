/** For whom of the family a session can be booked, from what the phone knows; the cloud asks the same rules again. */
import type { Stage } from '../../account/stages'
import { chinaClock } from '../../china-time'
import type { Booking, ForWhom } from '../booking-contract'
import { completedMonths } from '../rules/completed-months'
import { stageOfChild } from '../rules/for-whom'
import { ownClash, type OwnClash } from '../rules/own-bookings'
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
  /** Those who said that one may book for them (代办). */
  relatives?: ReadonlyArray<{ personId: string; name: string }>
  bookings: readonly Booking[]
}

interface Candidate {
  who: ForWhom
  /** 自己, or the child's name. */
  name: string
  person: BookingPerson
  refusal: Refusal | undefined
  /** What else is at that time: theirs to decide. */
  clash: OwnClash | undefined
}

/** A session as the rules ask for it. */
const bookable = ({ id, date, startsAt, endsAt, closedWhy, rules: { opensAt, closesAt, audience, quotas } }: SessionCard): BookableSession => ({
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

const nameOf = (who: ForWhom): string => (who.kind === 'child' ? who.childId : who.kind === 'relative' ? who.personId : 'self')
export const isSameWho = (one: ForWhom, other: ForWhom): boolean => one.kind === other.kind && nameOf(one) === nameOf(other)
const stands = ({ state }: Booking): boolean => state === 'booked' || state === 'waiting' || state === 'offered'

const ownBooking = ({ session: { id: sessionId, title, startsAt, endsAt }, state }: Booking): OwnBooking => ({ sessionId, title, startsAt, endsAt, state: state as OwnBooking['state'] })

/** What this one has booked, and what counts for whose quotas. */
function own(bookings: readonly Booking[], who: ForWhom): Pick<BookingPerson, 'bookings' | 'held'> {
  const standing = bookings.filter((booking) => stands(booking) && isSameWho(booking.who, who))
  const held: Record<string, string[]> = {}
  for (const { session } of standing.filter((booking) => !standing.some(({ instead }) => instead?.request === booking.request))) for (const quota of session.rules.quotas) (held[quotaKey(quota, session.date)] ??= []).push(session.id)
  return {
    bookings: standing.map(ownBooking),
    held,
  }
}

/** What nobody knows of who has not signed in. */
const personal: ReadonlySet<Refusal['rule']> = new Set(['noChild', 'notForStage', 'membersOnly'])

/** What else is at that time, of theirs, or of the family who would come along: one brings a child oneself. The first one only. */
function clashOf(session: BookableSession, { who }: Pick<Candidate, 'who'>, bookings: readonly Booking[], now: Date): OwnClash | undefined {
  const concerned = bookings.filter((booking) => stands(booking) && (isSameWho(booking.who, who) || (who.kind !== 'relative' && booking.who.kind !== 'relative')))
  const first = concerned.map((booking) => ({ called: booking.who.kind === 'self' ? '您' : booking.name, startsAt: booking.session.startsAt, bookings: [ownBooking(booking)] }))
  const clashing = first.sort((one, other) => (one.startsAt < other.startsAt ? -1 : 1)).flatMap((of) => ownClash(session, of, now) ?? [])
  return clashing[0]
}

/** Everybody of the family who may be asked for, each with why not; those who can come first, and a child before its parent where the session is for children. */
export function whoCanBook(session: SessionCard, { isUnknown = false, stages, isMember, isSpecialFamily, kids, relatives = [], bookings }: Family, now: Date): Candidate[] {
  const of = bookable(session)
  const today = chinaClock(now).date
  const self: ForWhom = { kind: 'self' }
  const people: Array<Omit<Candidate, 'refusal' | 'clash'>> = [
    ...kids.map(({ id, name, birthOn }) => {
      const who: ForWhom = { kind: 'child', childId: id }
      return { who, name, person: { called: name, stages: [stageOfChild(completedMonths(birthOn, today))], child: { name, birthOn }, isMember, isSpecialFamily: false, ...own(bookings, who) } }
    }),
    { who: self, name: '自己', person: { called: '您', stages, isMember, isSpecialFamily, ...own(bookings, self) } },
  ]
  // Whether they are members, or of the stage, this phone does not know: the cloud asks.
  const others = relatives.map(({ personId, name }) => {
    const who: ForWhom = { kind: 'relative', personId }
    return { who, name, person: { called: name, stages: [], isMember: false, isSpecialFamily: false, ...own(bookings, who) } }
  })
  const meant = of.audience.childMonths && kids.length > 0 ? people.filter(({ who }) => who.kind === 'child') : [...people.slice().reverse(), ...others]
  const tried = meant.map((one) => {
    const refusal = whyNotBookable(of, one.person, now)
    const isTheCloudsToSay = isUnknown || (one.who.kind === 'relative' && refusal?.rule !== 'noChild')
    return { ...one, refusal: isTheCloudsToSay && refusal && personal.has(refusal.rule) ? undefined : refusal, clash: clashOf(of, one, bookings, now) }
  })
  return [...tried.filter(({ refusal }) => !refusal), ...tried.filter(({ refusal }) => refusal)]
}
