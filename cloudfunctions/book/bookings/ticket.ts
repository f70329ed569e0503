import { bookingContract } from '@/domain/book/booking-contract'
import { AppError } from '@/domain/errors'
import { notFound } from '@/domain/refusals'
import { procedure } from '../../kernel/procedure'
import { bookSessions } from '../collections'
import { ticketCode } from '../ticket-code'
import { bookingFields } from './booking-fields'
import { maySee } from './may-see'
import { toBooking } from './to-booking'

const { input, output } = bookingContract.bookings.ticket

/** One round trip. */
export const ticket = procedure('book.own', input, output).query(async ({ ctx: { me, now }, input: { sessionId, request } }) => {
  const row = await bookSessions.byId(sessionId, bookingFields)
  const booking = row && toBooking(row, request, me)
  if (!row || !booking || !maySee(row.parties[request], me)) throw notFound('booking', 'no such request of this person')
  if (booking.state !== 'booked') throw new AppError('NOT_ALLOWED', `a request that is ${booking.state} has no ticket`, { sentence: '这个预约现在没有签到码。请回“我的预约”看看现在怎么样了。' })
  const { payload, until } = ticketCode(sessionId, request, now)
  return { payload, until: until.toISOString() }
})
