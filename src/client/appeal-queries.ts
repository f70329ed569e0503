import { useQuery } from '@tanstack/react-query'
import { api } from './api'
import { queryClient } from './query-client'
import { currentPerson } from './session'
import { useSignedIn } from './use-session'

/** Whether the level above may be asked about a refused application of mine, and what became of it. Kept on no phone: others may look at it. */
export function useAppeal(caseId: string, isAsked = true) {
  const signedIn = useSignedIn()
  return useQuery({ queryKey: ['voice.appeal', currentPerson(), caseId], queryFn: () => api.voice.appeals.ofCase.query({ caseId }), enabled: signedIn && isAsked && caseId !== '', staleTime: 0 })
}

export type AppealOfCase = Awaited<ReturnType<typeof api.voice.appeals.ofCase.query>>

export const refreshAppeal = () => queryClient.invalidateQueries({ queryKey: ['voice.appeal'] })

/** Said here and not among the routes: those are in the main package, which has no room. */
export const appealRoute = (caseId: string) => `/features/support/appeal/index?id=${caseId}`
