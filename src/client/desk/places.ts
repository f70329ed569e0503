import { useQuery } from '@tanstack/react-query'
import { api } from '../api'
import { useDeskPages } from './posts'
import { useDeskScope } from './scope'

/** The places right below one; `former`: those that were merged or closed. */
export const usePlacesBelow = (parent: string | undefined, former = false) =>
  useDeskPages(['places', parent, former], (after) => api.org.places.children.query({ limit: 50, former, ...(parent && { parent }), ...(after && { after }) }), parent !== undefined)

export function usePlace(id: string | undefined) {
  const scope = useDeskScope()
  return useQuery({ queryKey: ['desk', scope, 'place', id], queryFn: () => api.org.places.place.query({ id: id ?? '' }), enabled: id !== undefined })
}

export function useFoundPlaces(text: string, under: string | undefined) {
  const scope = useDeskScope()
  return useQuery({
    queryKey: ['desk', scope, 'foundPlaces', under, text],
    queryFn: () => api.org.places.search.query({ text, limit: 8, ...(under && { under }) }),
    enabled: text !== '',
  })
}

export function usePlaceHistory(id: string) {
  const scope = useDeskScope()
  return useQuery({ queryKey: ['desk', scope, 'placeHistory', id], queryFn: () => api.org.places.history.query({ id }) })
}

/** How far a rename, move, merge or close has come; asked again until it is done. */
export function useMoveProgress(move: string | undefined) {
  return useQuery({
    queryKey: ['desk.move', move],
    queryFn: () => api.org.places.moveProgress.query({ move: move ?? '' }),
    enabled: move !== undefined,
    refetchInterval: ({ state }) => (state.data?.state === 'done' ? false : 2_000),
  })
}
