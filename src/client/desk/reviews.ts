import { useQuery } from '@tanstack/react-query'
import { api } from '../api'
import { queryClient } from '../query-client'
import { useDeskPages } from './posts'
import { useDeskScope } from './scope'

export type QueueView = 'waiting' | 'returned' | 'honoured'

/** Applications that wait for this desk by deadline; those that are back with the family; or the families that were honoured, place by place. */
export const useQueue = (view: QueueView) =>
  useDeskPages(['reviews', view], async (after) => {
    const { cases, next } = await api.support.review.queue.query({ ...(view === 'returned' && { returned: true }), ...(view === 'honoured' && { honoured: true }), ...(after && { after }) })
    return { items: cases, next }
  })

/** Announced applications with something against them that this desk answers. */
export const useObjected = () => useDeskPages(['reviews', 'objected'], async () => ({ items: (await api.support.review.objections.query({})).cases, next: undefined as string | undefined }))

/** One of them, opened: written down, and asked anew each time, for a decision is taken on what is shown. `look` names it, so that asking again is the same look. */
export function useReviewed(id: string | undefined, look: string, reason: string | undefined) {
  const scope = useDeskScope()
  return useQuery({
    queryKey: ['desk', scope, 'review', id, look, reason],
    queryFn: () => api.support.review.open.query({ id: id ?? '', look, ...(reason !== undefined && { reason }) }),
    enabled: id !== undefined,
    staleTime: 0,
    gcTime: 0,
  })
}

export type OpenedCase = Extract<Awaited<ReturnType<typeof api.support.review.open.query>>, { ok: true }>['case']

export const refreshReviews = () => queryClient.invalidateQueries({ predicate: ({ queryKey: [desk, , list] }) => desk === 'desk' && (list === 'reviews' || list === 'review' || list === 'today') })
