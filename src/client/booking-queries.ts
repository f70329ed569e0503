import { useQuery } from '@tanstack/react-query'
import type { Booking, ForWhom } from '@/domain/book/booking-contract'
import type { SessionCard } from '@/domain/book/session/session-card'
import { quotaMarks } from '@/domain/book/session/session-columns'
import { addDays } from '@/domain/grow/calendar-days'
import { chinaClock } from '@/domain/china-time'
import { notFound } from '@/domain/refusals'
import { api } from './api'
import { keptPages, keptQuery, queryClient } from './query-client'
import { currentPerson, visitor } from './session'
import { useSignedIn } from './use-session'
import { useInfiniteQuery } from '@tanstack/react-query'

/** Seats go while one looks: what is shown first is always asked anew. */
const always = { staleTime: 0 } as const
/** Of one venue so many days are shown. */
const daysAhead = 14

/** What begins next around a place; nothing is asked while it is not known which. */
export function useNearSessions(placeId: string | undefined) {
  const query = useInfiniteQuery({
    ...keptPages(['book.near', placeId ?? ''], (after) => api.book.sessions.near.query({ placeId: placeId ?? '', ...(after && { after }) })),
    enabled: placeId !== undefined,
    ...always,
  })
  return { ...query, data: query.data?.pages.flatMap(({ sessions }) => sessions) }
}

/** What a venue has in the two weeks to come. */
export const useVenueSessions = (venueId: string | undefined, now: Date) => {
  const from = chinaClock(now).date
  return useQuery({
    ...keptQuery(['book.venueSessions', venueId ?? '', from], async () => (await api.book.sessions.onDays.query({ venueId: venueId ?? '', from, to: addDays(from, daysAhead) })).sessions),
    enabled: venueId !== undefined,
    ...always,
  })
}

export const useSession = (id: string) =>
  useQuery({
    ...keptQuery(['book.session', id], async () => {
      if (id === '') throw notFound('bookSession', 'no id')
      return (await api.book.sessions.session.query({ id })).session
    }),
    ...always,
  })

const mineKey = () => ['book.mine', currentPerson()]

/** What I asked for: those to come first. Nobody's for a visitor. */
export const useMyBookings = () => {
  useSignedIn()
  return useQuery({ ...keptQuery<Booking[]>(mineKey(), async () => (currentPerson() === visitor ? [] : (await api.book.bookings.mine.query({})).bookings)), ...always })
}

/** The answer to an act: this booking as it is now, in its place among mine; the lists of sessions are asked again. */
function setBooking(booking: Booking): Booking {
  queryClient.setQueryData(mineKey(), (all: Booking[] | undefined) => {
    const others = (all ?? []).filter(({ request }) => request !== booking.request)
    return all?.some(({ request }) => request === booking.request) ? (all ?? []).map((one) => (one.request === booking.request ? booking : one)) : [booking, ...others]
  })
  for (const key of ['book.near', 'book.venueSessions', 'book.session']) void queryClient.invalidateQueries({ queryKey: [key] })
  void queryClient.invalidateQueries({ queryKey: mineKey() })
  return booking
}

export interface Asking {
  /** Of this asking, however often it is tapped. */
  id: string
  session: SessionCard
  who: ForWhom
  seats: number
}

export async function reserve({ id, session: { id: sessionId, date, rules }, who, seats }: Asking): Promise<Booking> {
  const asked = { id, sessionId, who, seats, rulesRev: rules.rulesRev, quotas: quotaMarks(rules.quotas, date), asMember: rules.audience.membersOnly === true }
  return setBooking((await api.book.bookings.reserve.mutate(asked)).booking)
}

const named = ({ session, request }: Booking) => ({ sessionId: session.id, request })
export const cancelBooking = async (booking: Booking): Promise<Booking> => setBooking((await api.book.bookings.cancel.mutate(named(booking))).booking)
export const acceptOffer = async (booking: Booking): Promise<Booking> => setBooking((await api.book.bookings.accept.mutate(named(booking))).booking)

/** What is shown at the door: asked anew each time, never kept. */
export const useTicket = (booking: Booking, wanted: boolean) =>
  useQuery({ queryKey: ['book.ticket', booking.request], queryFn: () => api.book.bookings.ticket.query(named(booking)), enabled: wanted, gcTime: 0, staleTime: 0 })
