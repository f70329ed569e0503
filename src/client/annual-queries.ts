import { useQuery } from '@tanstack/react-query'
import { api } from './api'
import { currentPerson } from './session'
import { useSignedIn } from './use-session'

/** A yearly review of mine: what is on record, and whether it was answered. */
export function useAnnualReview(id: string) {
  const signedIn = useSignedIn()
  return useQuery({ queryKey: ['support.case', currentPerson(), 'annual', id], queryFn: () => api.support.annual.one.query({ id }), enabled: signedIn && id !== '', staleTime: 0 })
}

export type OwnReview = Awaited<ReturnType<typeof api.support.annual.one.query>>
