import type { Booking, ForWhom } from '@/domain/book/booking-contract'
import type { SessionCard } from '@/domain/book/session/session-card'
import { quotaMarks } from '@/domain/book/session/session-columns'
import { api } from './api'
import { mineKey } from './booking-queries'
import { queryClient } from './query-client'

/** The answer to an act: this booking as it is now, in its place among mine; the lists of sessions are asked again. */
export function setBooking(booking: Booking): Booking {
  queryClient.setQueryData(mineKey(), (all: Booking[] | undefined) => {
    const others = (all ?? []).filter(({ request }) => request !== booking.request)
    return all?.some(({ request }) => request === booking.request) ? (all ?? []).map((one) => (one.request === booking.request ? booking : one)) : [booking, ...others]
  })
  for (const key of ['book.near', 'book.venueSessions', 'book.session', 'book.equal']) void queryClient.invalidateQueries({ queryKey: [key] })
  void queryClient.invalidateQueries({ queryKey: mineKey() })
  return booking
}

/** What is said of who comes. */
export interface Told {
  people?: { adults: number; children: number }
  answers?: string[]
}

interface Asking extends Told {
  /** Of this asking, however often it is tapped. */
  id: string
  session: SessionCard
  who: ForWhom
  seats: number
}

/** The session, with its rules as the screen shows them. */
export const askedOf = ({ id: sessionId, date, rules }: SessionCard) => ({ sessionId, rulesRev: rules.rulesRev, quotas: quotaMarks(rules.quotas, date), asMember: rules.audience.membersOnly === true })

export const reserve = async ({ session, ...asked }: Asking): Promise<Booking> => setBooking((await api.book.bookings.reserve.mutate({ ...asked, ...askedOf(session) })).booking)

const named = ({ session, request }: Booking) => ({ sessionId: session.id, request })
export const cancelBooking = async (booking: Booking): Promise<Booking> => setBooking((await api.book.bookings.cancel.mutate(named(booking))).booking)
export const acceptOffer = async (booking: Booking): Promise<Booking> => setBooking((await api.book.bookings.accept.mutate(named(booking))).booking)
