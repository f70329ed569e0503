import { useQuery } from '@tanstack/react-query'
import { scopeOf } from '@/domain/org/permission-table'
import { permissions } from '@/domain/org/permissions'
import { api } from '../api'
import { queryClient } from '../query-client'
import { deskQuery } from './kept'
import { useDeskPages } from './posts'
import { useDeskRole, useDeskScope } from './scope'

/** Everything that waits for my active post; not asked for by a post that has no such list. The one list of the desk that is kept on one's own phone, to be seen without network. */
export function useToday() {
  const scope = useDeskScope()
  const role = useDeskRole()
  const enabled = role === undefined || scopeOf(permissions, 'org.desk.today', role) !== undefined
  return useQuery({ ...deskQuery(['desk', scope, 'today'], () => api.org.desk.today.query({})), enabled })
}

export const usePeople = (placeId: string | undefined) =>
  useDeskPages(['people', placeId], (after) => api.org.desk.people.query({ limit: 50, ...(placeId && { placeId }), ...(after && { after }) }))

/** Somebody on the list is not there any more. */
export const refreshPeople = () => queryClient.invalidateQueries({ predicate: ({ queryKey: [desk, , list] }) => desk === 'desk' && list === 'people' })

/** What was typed is asked for as it stands; nothing of it is kept longer than the answer. */
export function useFoundPeople(text: string) {
  const scope = useDeskScope()
  return useQuery({
    queryKey: ['desk', scope, 'search', text],
    queryFn: () => api.org.desk.searchPeople.query({ text }),
    enabled: text !== '',
    gcTime: 0,
  })
}

/** A masked file. A special family's needs a reason, and the family sees the visit; `look` names it once, however often it is asked for. */
export function usePersonFile(id: string | undefined, look: string, reason: string | undefined) {
  const scope = useDeskScope()
  return useQuery({
    queryKey: ['desk', scope, 'person', id, reason],
    queryFn: () => api.org.desk.person.query({ id: id ?? '', look, ...(reason && { reason }) }),
    enabled: id !== undefined,
    staleTime: Infinity,
    gcTime: 0,
  })
}

export const useAccessLog = () => useDeskPages(['accessLog'], (after) => api.org.desk.accessLog.query({ limit: 50, ...(after && { after }) }))

/** Which colleagues could be this person's two contacts. */
export function useContactChoices(personId: string) {
  const scope = useDeskScope()
  return useQuery({ queryKey: ['desk', scope, 'contactChoices', personId], queryFn: () => api.org.desk.contactChoices.query({ personId }) })
}
