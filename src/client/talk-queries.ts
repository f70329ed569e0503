import { useQuery } from '@tanstack/react-query'
import { api } from './api'
import { queryClient } from './query-client'
import { currentPerson } from './session'
import { useSignedIn } from './use-session'

/** What was said about an application of mine. Kept on no phone: others may look at it. */
export function useTalk(id: string) {
  const signedIn = useSignedIn()
  return useQuery({ queryKey: ['support.talk', currentPerson(), id], queryFn: () => api.support.talk.list.query({ id }), enabled: signedIn && id !== '', staleTime: 0 })
}

export type Talk = Awaited<ReturnType<typeof api.support.talk.list.query>>

export const refreshTalk = () => queryClient.invalidateQueries({ queryKey: ['support.talk'] })

/** The form as it was filed; kept on no phone either. */
export function useFiledForm(id: string) {
  const signedIn = useSignedIn()
  return useQuery({ queryKey: ['support.form', currentPerson(), id], queryFn: () => api.support.cases.form.query({ id }), enabled: signedIn && id !== '' })
}

export type FiledForm = Awaited<ReturnType<typeof api.support.cases.form.query>>
