import type { Booking } from '@/domain/book/booking-contract'
import { api } from './api'
import { mineKey } from './booking-queries'
import { queryClient } from './query-client'

/** The booking as the cloud answered stands among mine at once. */
function setMine(booking: Booking): Booking {
  queryClient.setQueryData(mineKey(), (all: Booking[] | undefined) => all?.map((one) => (one.request === booking.request ? booking : one)))
  void queryClient.invalidateQueries({ queryKey: mineKey() })
  return booking
}
const named = ({ session, request }: Booking) => ({ sessionId: session.id, request })

export const confirmComing = async (booking: Booking): Promise<Booking> => setMine((await api.book.bookings.confirm.mutate(named(booking))).booking)
export const sayWhyMissed = async ({ booking, why }: { booking: Booking; why: string }): Promise<Booking> => setMine((await api.book.bookings.excuse.mutate({ ...named(booking), why })).booking)
