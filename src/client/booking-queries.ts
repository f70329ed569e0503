import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { Booking } from '@/domain/book/booking-contract'
import type { ServiceKind } from '@/domain/book/plan/service-kind-names'
import { addDays } from '@/domain/grow/calendar-days'
import { chinaClock } from '@/domain/china-time'
import { notFound } from '@/domain/refusals'
import { api } from './api'
import { keptPages, keptQuery } from './query-client'
import { currentPerson, visitor } from './session'
import { useSignedIn } from './use-session'

/** Seats go while one looks: what is shown first is always asked anew. */
const always = { staleTime: 0 } as const
/** Of one venue so many days are shown. */
const daysAhead = 14

/** Of what begins next around a place: one kind, one day, or all. */
interface NearOf {
  kind?: ServiceKind | undefined
  on?: string | undefined
}

/** What begins next around a place; nothing is asked while it is not known which place. */
export function useNearSessions(placeId: string | undefined, { kind, on }: NearOf = {}) {
  const of = { ...(kind && { kind }), ...(on !== undefined && { on }) }
  const query = useInfiniteQuery({
    ...keptPages(['book.near', placeId ?? '', ...(kind || on !== undefined ? [of] : [])], (after) => api.book.sessions.near.query({ placeId: placeId ?? '', ...of, ...(after && { after }) })),
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

/** What can be had in the place of a session. */
export const useEqualSessions = (id: string, enabled: boolean) =>
  useQuery({ ...keptQuery(['book.equal', id], async () => (await api.book.sessions.equal.query({ id })).sessions), enabled, ...always })

export const mineKey = () => ['book.mine', currentPerson()]

/** What I asked for: those to come first. Nobody's for a visitor. */
export const useMyBookings = () => {
  useSignedIn()
  return useQuery({ ...keptQuery<Booking[]>(mineKey(), async () => (currentPerson() === visitor ? [] : (await api.book.bookings.mine.query({})).bookings)), ...always })
}

/** What is shown at the door: asked anew each time, never kept. */
export const useTicket = (booking: Booking, wanted: boolean) =>
  useQuery({ queryKey: ['book.ticket', booking.request], queryFn: () => api.book.bookings.ticket.query({ sessionId: booking.session.id, request: booking.request }), enabled: wanted, gcTime: 0, staleTime: 0 })
