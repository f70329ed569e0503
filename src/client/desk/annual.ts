import { useQuery } from '@tanstack/react-query'
import type { AnnualView } from '@/domain/support/annual/annual-contract'
import { api } from '../api'
import { queryClient } from '../query-client'
import { useDeskPages } from './posts'
import { useDeskScope } from './scope'

/** Yearly reviews of this place and below, by what is to be done with them; the first due first. */
export const useReviews = (view: AnnualView) =>
  useDeskPages(['annual', view], async (after) => {
    const { rows, next } = await api.support.annual.list.query({ view, ...(after && { after }) })
    return { items: rows, next }
  })

export function useReviewCounts() {
  const scope = useDeskScope()
  return useQuery({ queryKey: ['desk', scope, 'annual', 'counts'], queryFn: () => api.support.annual.counts.query({}) })
}

/** One of them, opened: written down, and asked anew each time. `look` names it, so that asking again is the same look. */
export function useReview(id: string, look: string, reason: string | undefined) {
  const scope = useDeskScope()
  return useQuery({ queryKey: ['desk', scope, 'annual', 'one', id, look, reason], queryFn: () => api.support.annual.open.query({ id, look, ...(reason !== undefined && { reason }) }), staleTime: 0, gcTime: 0 })
}

export type OpenedReview = Extract<Awaited<ReturnType<typeof api.support.annual.open.query>>, { ok: true }>['review']

export const refreshAnnual = () => queryClient.invalidateQueries({ predicate: ({ queryKey: [desk, , list] }) => desk === 'desk' && (list === 'annual' || list === 'today') })
