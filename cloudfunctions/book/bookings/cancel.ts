import { bookingContract } from '@/domain/book/booking-contract'
import { AppError } from '@/domain/errors'
import { notFound } from '@/domain/refusals'
import { procedure } from '../../kernel/procedure'
import { releaseClaim } from '../agenda-claim'
import { bookSessions } from '../collections'
import { bookingFields } from './booking-fields'
import { maySee } from './may-see'
import { toBooking } from './to-booking'

const { input, output } = bookingContract.bookings.cancel

/** Three round trips. The session first, then the claim: cut between them, the claim counts a little longer, until the timer lets go of it. */
export const cancel = procedure('book.own', input, output).mutation(async ({ ctx: { me, now }, input: { sessionId, request } }) => {
  const row = await bookSessions.byId(sessionId, bookingFields)
  const party = row?.parties[request]
  const before = row && toBooking(row, request, me)
  if (!row || !before || !party || !maySee(party, me)) throw notFound('booking', 'no such request of this person')
  const mine = { _id: sessionId, [`holder.${party.attendee}`]: request }
  const event = { kind: 'leave' as const, request, at: now }
  if (before.state !== 'left') {
    const isLate = before.state === 'booked' && now >= new Date(before.session.rules.cancelUntil)
    if (isLate) throw new AppError('NOT_ALLOWED', 'too late to cancel here', { sentence: '离开始太近，网上取消不了，名额还给您留着。来不了请打电话告诉场馆。' })
    await bookSessions.updateOne({ ...mine, ...(before.state === 'booked' && { $or: [{ cancelUntil: { $gt: now } }, { 'moves.id': { $exists: true }, startsAt: { $gt: now } }] }) }, { $push: { log: event }, $unset: { [`holder.${party.attendee}`]: true as const }, $set: { lookAt: now } })
  }
  await releaseClaim({ attendee: party.attendee, sessionId, request }, row.quotaMarks)
  const booking = toBooking(before.state === 'left' ? row : { ...row, log: [...row.log, event] }, request, me)
  if (!booking) throw notFound('booking', 'it was there a moment ago')
  return { booking }
})
