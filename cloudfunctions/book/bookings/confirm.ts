import { bookingContract } from '@/domain/book/booking-contract'
import { AppError } from '@/domain/errors'
import { settle } from '../../kernel/notify/settle'
import { procedure } from '../../kernel/procedure'
import { bookSessions } from '../collections'
import { reminderFact } from '../reminders'
import { seenRequest } from './seen-request'
import { toBooking } from './to-booking'

const { input, output } = bookingContract.bookings.confirm

/** Three round trips. The answer, then the message waits no more; late it is welcome too. */
export const confirm = procedure('book.own', input, output).mutation(async ({ ctx: { me, now }, input: { sessionId, request } }) => {
  const { row } = await seenRequest(me, { sessionId, request })
  const asked = row.confirms[request]
  const before = toBooking(row, request, me)
  if (!asked || before?.state !== 'booked') throw new AppError('NOT_ALLOWED', 'nothing was asked', { sentence: '这个预约不用回话，到时候来就好。' })
  if (asked.answered === null) await bookSessions.updateOne({ _id: sessionId, [`confirms.${request}.answered`]: null }, { $set: { [`confirms.${request}.answered`]: now } })
  await settle(reminderFact(row, 'day', request), me)
  return { booking: { ...before, confirm: { until: asked.until.toISOString(), answered: true } } }
})
