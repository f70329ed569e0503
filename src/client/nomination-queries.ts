import { useQuery } from '@tanstack/react-query'
import { api } from './api'
import { keptQuery, queryClient } from './query-client'
import { currentPerson } from './session'
import { useSignedIn } from './use-session'

/** The recommendations that I wrote, with the codes of those that nobody opened. */
export function useNominations() {
  const signedIn = useSignedIn()
  return useQuery({ ...keptQuery(['support.nominations', currentPerson()], async () => (await api.support.nominations.mine.query({})).nominations), enabled: signedIn })
}

export const refreshNominations = () => queryClient.invalidateQueries({ predicate: ({ queryKey: [name] }) => name === 'support.nominations' })
