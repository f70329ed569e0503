import { bookingContract } from '@/domain/book/booking-contract'
import { chinaClock } from '@/domain/china-time'
import { isMember } from '../../account/verbs'
import { procedure } from '../../kernel/procedure'
import { untilWritten } from '../../kernel/until-written'
import { needSafeText } from '../../kernel/wechat/need-safe-text'
import { claimSession } from '../agenda-claim'
import { attendeeOf } from './attendee-of'
import { takeSeat } from './take-seat'

const { input, output } = bookingContract.bookings.reserve

/**
 * Two documents, no transaction (docs/architecture.md, Booking): the claim in the attendee's agenda keeps the quota, the event in the session's log takes the seat. Cut between them, the claim
 * waits for the same request to come again, or for the timer. Who comes is asked for first: that is also what allows it.
 */
export const reserve = procedure('book.own', input, output).mutation(async ({ ctx: { me, now, caller }, input: { id, sessionId, who, seats, rulesRev, quotas, asMember, people, answers } }) => {
  await needSafeText(caller, answers ?? [])
  const attendee = await attendeeOf(who, me, chinaClock(now).date)
  const comes = { ...attendee, seats, people, answers, isMember: asMember && (await isMember(attendee.member)) }
  const booking = await untilWritten(async () => {
    const request = await claimSession({ attendee: attendee.attendee, sessionId, request: id }, quotas, now)
    const claim = { attendee: attendee.attendee, sessionId, request }
    return takeSeat({ claim, comes, seen: { rulesRev, quotas }, isOwn: request === id, me }, now)
  })
  return { booking }
})
