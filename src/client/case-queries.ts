import { useQuery } from '@tanstack/react-query'
import { api } from './api'
import { keptQuery, queryClient } from './query-client'
import { currentPerson } from './session'
import { useSignedIn } from './use-session'

/** One's applications that are on their way, drafts among them; or those that are over. */
export function useCases(done: boolean) {
  const signedIn = useSignedIn()
  return useQuery({ ...keptQuery(['support.cases', currentPerson(), done], async () => (await api.support.cases.mine.query({ done })).cases), enabled: signedIn })
}

/** One of them, as it stands now. */
export function useCase(id: string) {
  const signedIn = useSignedIn()
  return useQuery({ ...keptQuery(['support.case', currentPerson(), id], () => api.support.cases.one.query({ id })), enabled: signedIn && id !== '', staleTime: 0 })
}

export type OwnCase = Awaited<ReturnType<typeof api.support.cases.one.query>>
export type Draft = Awaited<ReturnType<typeof api.support.cases.draft.query>>

/** After something was done with one: what is shown of it is asked anew. */
export const refreshCases = () => queryClient.invalidateQueries({ predicate: ({ queryKey: [name] }) => name === 'support.cases' || name === 'support.case' })
