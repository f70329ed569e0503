import { useQuery } from '@tanstack/react-query'
import { api } from './api'
import { keptQuery } from './query-client'

// Apart from the other questions about places: what two subpackages share of the query library must not be in neither (Taro's optimizeMainPackage).
export const placeQuery = (id: string) => keptQuery(['org.places.place', id], () => api.org.places.place.query({ id }))

/** One place with its address, hours and phones. */
export const usePlace = (id: string | undefined) => useQuery({ ...placeQuery(id ?? ''), enabled: id !== undefined })
