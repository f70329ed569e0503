import { useQuery } from '@tanstack/react-query'
import { api } from '../api'
import { queryClient } from '../query-client'
import type { Consulted } from './notes'
import { useDeskPages } from './posts'
import { useDeskScope } from './scope'

/** What came to the post's places; names stay in memory. */
export const useIncoming = (done: boolean) =>
  useDeskPages(['referrals', done], async (after) => {
    const { referrals, next } = await api.book.referrals.incoming.query({ done, ...(after && { after }) })
    return { items: referrals, next }
  })

/** One of them, which a message leads to. */
export function useReferral(id: string | undefined) {
  const scope = useDeskScope()
  return useQuery({ queryKey: ['desk', scope, 'referral', id], queryFn: () => api.book.referrals.one.query({ id: id ?? '' }), enabled: id !== undefined })
}

/** What this counsellor sent on of somebody's booking. */
export function useSent({ sessionId, request }: Consulted) {
  const scope = useDeskScope()
  return useQuery({ queryKey: ['desk', scope, 'sent', sessionId, request], queryFn: async () => (await api.book.referrals.sent.query({ sessionId, request })).referrals })
}

export const refreshReferrals = () => queryClient.invalidateQueries({ predicate: ({ queryKey: [desk, , list] }) => desk === 'desk' && (list === 'referrals' || list === 'referral' || list === 'sent' || list === 'today') })
