import { useQuery } from '@tanstack/react-query'
import { api } from '../api'
import { queryClient } from '../query-client'
import { useDeskPages } from './posts'
import { useDeskScope } from './scope'

/** Appeals that wait for this desk or came up to it, the first promised first. */
export const useAppeals = () =>
  useDeskPages(['appeals'], async (after) => {
    const { appeals, next } = await api.voice.appeals.queue.query({ ...(after && { after }) })
    return { items: appeals, next }
  })

/** One of them, opened with its case: written down, and asked anew each time. `look` names it, so that asking again is the same look. */
export function useOpenedAppeal(id: string, look: string, reason: string | undefined) {
  const scope = useDeskScope()
  return useQuery({ queryKey: ['desk', scope, 'appeal', id, look, reason], queryFn: () => api.voice.appeals.open.query({ id, look, ...(reason !== undefined && { reason }) }), staleTime: 0, gcTime: 0 })
}

export type Opened = Extract<Awaited<ReturnType<typeof api.voice.appeals.open.query>>, { ok: true }>

export const refreshAppeals = () => queryClient.invalidateQueries({ predicate: ({ queryKey: [desk, , list] }) => desk === 'desk' && (list === 'appeals' || list === 'appeal' || list === 'today') })
