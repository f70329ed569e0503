import { bookingContract } from '@/domain/book/booking-contract'
import { AppError } from '@/domain/errors'
import { procedure } from '../../kernel/procedure'
import { needSafeText } from '../../kernel/wechat/need-safe-text'
import { bookSessions } from '../collections'
import { seenRequest } from './seen-request'
import { toBooking } from './to-booking'

const { input, output } = bookingContract.bookings.excuse

/** Two round trips. Of what is over, by who was not seen; the last words hold. */
export const excuse = procedure('book.own', input, output).mutation(async ({ ctx: { me, now, caller }, input: { sessionId, request, why } }) => {
  const { row, party } = await seenRequest(me, { sessionId, request })
  const before = toBooking(row, request, me)
  if (before?.state !== 'booked' || now < row.endsAt || party.arrived !== null) throw new AppError('NOT_ALLOWED', 'nothing to excuse', { sentence: '这个预约不用说明。来不了的话，开始前点“取消”就好。' })
  await needSafeText(caller, [why])
  await bookSessions.updateOne({ _id: sessionId, [`parties.${request}.arrived`]: null }, { $set: { [`parties.${request}.excuse`]: why } })
  return { booking: { ...before, excuse: why } }
})
