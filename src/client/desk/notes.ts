import { useQuery } from '@tanstack/react-query'
import { api } from '../api'
import { queryClient } from '../query-client'
import { useDeskPages } from './posts'
import { useDeskScope } from './scope'

/** Whose consultation: the session, and the request on its list. */
export interface Consulted {
  sessionId: string
  request: string
}

/** What the form of a note begins with. In memory alone, and asked anew each time. */
export function useNoteForm({ sessionId, request }: Consulted) {
  const scope = useDeskScope()
  return useQuery({ queryKey: ['desk', scope, 'note', sessionId, request], queryFn: () => api.book.notes.form.query({ sessionId, request }), gcTime: 0, staleTime: 0 })
}

export const refreshNotes = () => queryClient.invalidateQueries({ predicate: ({ queryKey: [desk, , list] }) => desk === 'desk' && (list === 'note' || list === 'notes') })

/** What was written at the supervisor's places: who and when, nothing of what it says. */
export const useSupervisedNotes = () =>
  useDeskPages(['notes'], async (after) => {
    const { notes, next } = await api.book.notes.supervised.query({ ...(after && { after }) })
    return { items: notes, next }
  })
