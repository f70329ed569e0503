import { bookingContract } from '@/domain/book/booking-contract'
import { AppError } from '@/domain/errors'
import { notFound } from '@/domain/refusals'
import { procedure } from '../../kernel/procedure'
import { raced, untilWritten } from '../../kernel/until-written'
import { bookSessions } from '../collections'
import { bookingFields } from './booking-fields'
import { toBooking } from './to-booking'

const { input, output } = bookingContract.bookings.accept

/** Two round trips. Written only over the log that it was decided on: an offer that lapses in the same moment is not taken. */
export const accept = procedure('book.own', input, output).mutation(async ({ ctx: { me, now }, input: { sessionId, request } }) => {
  const booking = await untilWritten(async () => {
    const row = await bookSessions.byId(sessionId, bookingFields)
    const before = row && toBooking(row, request)
    if (!row || !before || row.parties[request]?.asker !== me) throw notFound('booking', 'no such request of this person')
    if (before.state === 'booked') return before
    if (before.state !== 'offered' || before.answerBy === null || now >= new Date(before.answerBy)) {
      throw new AppError('EXPIRED', `a request that is ${before.state} has no offer`, { sentence: '这个空位没有给您留着了，可能过了回话的时间。您可以再排候补，或看看别的场次。' })
    }
    const event = { kind: 'accept' as const, request, at: now }
    const written = await bookSessions.updateOne({ _id: sessionId, state: 'open', log: { $size: row.log.length } }, { $push: { log: event }, $set: { lookAt: now } })
    return written ? (toBooking({ ...row, log: [...row.log, event] }, request) ?? raced) : raced
  })
  return { booking }
})
