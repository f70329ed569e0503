/** The rules of booking together. Seats are not among them: a session that is full has a waitlist. */
import { childTooOld, childTooYoung, membersOnly, noChild, notForStage } from './for-whom'
import { alreadyIn, overQuota } from './own-bookings'
import type { BookableSession, BookingPerson, Refusal } from './refusal'
import { cancelled, closedForNotice, notOpenYet, past, specialFirst } from './when-bookable'

/**
 * Why this person may not book this session now; undefined when they may. The first reason is what we show: first what nothing can be done about, then whom it is for, and last
 * what only takes waiting, so that nobody waits for the opening of what is not for them. A host's time zone changes nothing.
 */
export function whyNotBookable(session: BookableSession, person: BookingPerson, now: Date): Refusal | undefined {
  return (
    cancelled(session) ??
    past(session, now) ??
    alreadyIn(session, person) ??
    closedForNotice(session, now) ??
    noChild(session, person) ??
    childTooYoung(session, person, now) ??
    childTooOld(session, person) ??
    notForStage(session, person) ??
    membersOnly(session, person) ??
    overQuota(session, person, now) ??
    notOpenYet(session, person, now) ??
    specialFirst(session, person, now)
  )
}
