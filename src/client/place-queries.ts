import { keepPreviousData, useInfiniteQuery, useQueries, useQuery } from '@tanstack/react-query'
import { AppError } from '@/domain/errors'
import { api } from './api'
import { here } from './here'
import { placeQuery } from './one-place'
import { keptPages, keptQuery } from './query-client'

const pageSize = 50

/** The places right below one, in official order; the cities when none is named. */
export function usePlacesBelow(parent: string | undefined) {
  const query = useInfiniteQuery(
    keptPages(['org.places.children', parent ?? ''], (after) => api.org.places.children.query({ limit: pageSize, ...(parent && { parent }), ...(after && { after }) })),
  )
  return { ...query, data: query.data && { parent: query.data.pages[0]?.parent, items: query.data.pages.flatMap((page) => page.items) } }
}

/** By a part of the name or the initials of its pinyin; nothing is asked for an empty text. */
export const usePlaceSearch = (text: string) =>
  useQuery({
    queryKey: ['org.places.search', text],
    queryFn: async () => (await api.org.places.search.query({ text, limit: 20 })).items,
    enabled: text !== '',
    placeholderData: keepPreviousData,
  })

/** Where the phone is, when the person lets it say so. NOT_ALLOWED when they, or the phone, said no. */
export const whereIAm = () =>
  here().catch(() => {
    throw new AppError('NOT_ALLOWED', 'no location')
  })

/** The nearest places. Throws as `whereIAm` does. */
export async function placesNearMe() {
  return (await api.org.places.near.query(await whereIAm())).items
}

/** Several places at once, in one call; those that have come. */
export const usePlaces = (ids: readonly string[]) =>
  useQueries({ queries: ids.map(placeQuery), combine: (all) => all.flatMap(({ data }) => data ?? []) })

const special = ['park', 'firm', 'market', 'campus']

/** Parks, firms, markets and colleges right below these places. Of a place with more than fifty below it, those among the first fifty. */
export const useSpecialPlaces = (parents: readonly string[]) =>
  useQueries({
    queries: parents.map((parent) => keptQuery(['org.places.special', parent], async () => (await api.org.places.children.query({ parent, limit: pageSize })).items.filter(({ kind }) => special.includes(kind)))),
    combine: (all) => all.flatMap(({ data }) => data ?? []),
  })
