import { useQuery } from '@tanstack/react-query'
import type { Booking } from '@/domain/book/booking-contract'
import { addDays } from '@/domain/grow/calendar-days'
import { api } from './api'
import { queryClient } from './query-client'
import { currentPerson } from './session'

const afterKey = (request: string) => ['book.after', currentPerson(), request]

/** What came of a booking: in memory alone, for a note may say what nobody else should find on the phone. */
export const useAfterBooking = ({ session, request }: Booking, wanted: boolean) =>
  useQuery({ queryKey: afterKey(request), queryFn: () => api.book.after.seen.query({ sessionId: session.id, request }), enabled: wanted, staleTime: 0 })

export const refreshAfter = (request: string) => queryClient.invalidateQueries({ queryKey: afterKey(request) })

/** Days from the first on in which a next time is looked for. */
const againDays = 28

/** What a venue has from a day on. */
export const useSessionsFrom = (venueId: string, from: string) =>
  useQuery({ queryKey: ['book.again', venueId, from], queryFn: async () => (await api.book.sessions.onDays.query({ venueId, from, to: addDays(from, againDays) })).sessions, staleTime: 0, enabled: venueId !== '' && from !== '' })
