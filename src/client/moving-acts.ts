/** What changes a booking beside taking and giving up its seat. */
import type { Booking } from '@/domain/book/booking-contract'
import type { SessionCard } from '@/domain/book/session/session-card'
import { api } from './api'
import { askedOf, setBooking, type Told } from './booking-acts'

interface Moving extends Told {
  /** Of this move, however often it is tapped. */
  id: string
  from: Booking
  session: SessionCard
  seats: number
  /** Stands in the line where it is full, and keeps the old one meanwhile. */
  waits: boolean
}

export async function moveBooking({ id, from, session, seats, waits, ...told }: Moving): Promise<Booking> {
  const asked = { id, ...askedOf(session), seats, waits, ...told, from: { sessionId: from.session.id, request: from.request } }
  const { booking, old } = await api.book.bookings.move.mutate(asked)
  setBooking(old)
  return setBooking(booking)
}

export const remindOf = async ({ booking: { session, request }, on }: { booking: Booking; on: boolean }): Promise<Booking> =>
  setBooking((await api.book.bookings.remind.mutate({ sessionId: session.id, request, on })).booking)
