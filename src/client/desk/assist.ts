import { useQuery } from '@tanstack/react-query'
import type { AssistSide } from '@/domain/org/assist'
import { api } from '../api'
import { useDeskPages } from './posts'
import { useDeskScope } from './scope'

/** What my places asked of others, or are asked by them: what is open, or what my own place has finished. */
export const useAssists = (side: AssistSide, done: boolean) =>
  useDeskPages(['assists', side, done], (after) => api.org.assist.list.query({ side, done, ...(after && { after }) }))

export function useAssist(id: string) {
  const scope = useDeskScope()
  return useQuery({ queryKey: ['desk', scope, 'assist', id], queryFn: () => api.org.assist.one.query({ id }) })
}

/** Whom one would ask about this person, and by when they answer. */
export function useAssistForm(personId: string) {
  const scope = useDeskScope()
  return useQuery({ queryKey: ['desk', scope, 'assistForm', personId], queryFn: () => api.org.assist.form.query({ personId }) })
}
