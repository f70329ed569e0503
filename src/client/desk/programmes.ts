import { useQuery } from '@tanstack/react-query'
import { api } from '../api'
import { queryClient } from '../query-client'
import { useDeskScope } from './scope'

const programmes = 'programmes'

/** Every programme as it holds at the post's place. */
export function usePlaceProgrammes() {
  const scope = useDeskScope()
  return useQuery({ queryKey: ['desk', scope, programmes, 'here'], queryFn: () => api.support.programmes.atPost.query({}) })
}

/** Changes that wait, and the last that were decided. */
export function useProgrammeChanges() {
  const scope = useDeskScope()
  return useQuery({ queryKey: ['desk', scope, programmes, 'changes'], queryFn: async () => (await api.support.programmes.changes.query({})).changes })
}

/** What a new version begins with; read once, so that what is typed over it stays. */
export function useNextVersion(id: string) {
  const scope = useDeskScope()
  return useQuery({ queryKey: ['desk', scope, programmes, 'next', id], queryFn: async () => (await api.support.programmes.nextVersion.query({ id })).json, staleTime: Infinity, gcTime: 0 })
}

export const refreshProgrammes = () => queryClient.invalidateQueries({ predicate: ({ queryKey: [desk, , list, what] }) => desk === 'desk' && ((list === programmes && what !== 'next') || list === 'today') })
