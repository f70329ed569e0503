import { bookingContract, mostAtOnce, type Booking } from '@/domain/book/booking-contract'
import { procedure } from '../../kernel/procedure'
import { bookSessions } from '../collections'
import { bookingFields } from './booking-fields'
import { maySee } from './may-see'
import { toBooking } from './to-booking'

const { input, output } = bookingContract.bookings.mine

/** One round trip: the latest sessions that one ever asked for, as each request stands. */
export const mine = procedure('book.own', input, output).query(async ({ ctx: { me, now } }) => {
  const rows = await bookSessions.find({ where: { askers: me }, order: [['startsAt', 'desc'], ['_id', 'asc']], limit: mostAtOnce, only: bookingFields })
  const bookings = rows.flatMap((row) => Object.entries(row.parties).flatMap(([request, party]) => (maySee(party, me) ? (toBooking(row, request, me) ?? []) : [])))
  const isToCome = ({ state, session }: Booking) => state !== 'left' && new Date(session.endsAt) > now
  const [toCome, past] = [bookings.filter(isToCome), bookings.filter((booking) => !isToCome(booking))]
  return { bookings: [...toCome.reverse(), ...past].slice(0, mostAtOnce) }
})
