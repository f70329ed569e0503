import { bookingContract } from '@/domain/book/booking-contract'
import { notFound } from '@/domain/refusals'
import { procedure } from '../../kernel/procedure'
import { bookSessions } from '../collections'
import { bookingFields } from './booking-fields'
import { maySee } from './may-see'
import { toBooking } from './to-booking'

const { input, output } = bookingContract.bookings.remind

/** Two round trips. For who asks alone: another guardian of the same child is reminded all the same. */
export const remind = procedure('book.own', input, output).mutation(async ({ ctx: { me }, input: { sessionId, request, on } }) => {
  const row = await bookSessions.byId(sessionId, bookingFields)
  const party = row?.parties[request]
  const booking = row && toBooking(row, request, me)
  if (!party || !booking || !maySee(party, me)) throw notFound('booking', 'no such request of this person')
  const quiet = { [`parties.${request}.quiet`]: me }
  await bookSessions.updateOne({ _id: sessionId, [`parties.${request}.attendee`]: party.attendee }, on ? { $pull: quiet } : { $addToSet: quiet })
  return { booking: { ...booking, reminds: on } }
})
