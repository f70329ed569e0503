import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { NeedId } from '@/domain/book/venues/needs'
import type { VenueKind } from '@/domain/book/venues/venue-kinds'
import { notFound } from '@/domain/refusals'
import { api } from './api'
import { keptPages, keptQuery } from './query-client'

/** What a list of places is of: one kind, one need, or everything. */
export interface VenuesOf {
  kind?: VenueKind | undefined
  need?: NeedId | undefined
}

/** Places that help, the nearest first; nothing is asked while it is not known where the reader lives. Where the phone is, is never part of the question. */
export function useVenues({ kind, need }: VenuesOf, placeIds: readonly string[] | undefined) {
  const about = { ...(kind && { kind }), ...(need && { need }), placeIds: [...(placeIds ?? [])] }
  const query = useInfiniteQuery({
    ...keptPages(['book.venues', about], (after) => api.book.venues.list.query({ ...about, ...(after && { after }) })),
    enabled: placeIds !== undefined,
  })
  return { ...query, data: query.data?.pages.flatMap(({ items }) => items) }
}

/** Places whose name is meant by what was typed; nothing is asked while it is not known where the reader lives. */
export const useVenuesNamed = (text: string, placeIds: readonly string[] | undefined) =>
  useQuery({ queryKey: ['book.venuesNamed', text, placeIds], queryFn: async () => (await api.book.venues.named.query({ text, placeIds: [...(placeIds ?? [])] })).items, enabled: placeIds !== undefined && text !== '' })

/** One place with all that is to be known before going there. */
export const useVenue = (id: string) =>
  useQuery(
    keptQuery(['book.venue', id], async () => {
      if (id === '') throw notFound('venue', 'no id')
      return (await api.book.venues.venue.query({ id })).venue
    }),
  )
