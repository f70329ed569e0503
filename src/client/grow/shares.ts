import { useQuery } from '@tanstack/react-query'
import type { GrowthShare } from '@/domain/grow/share-contract'
import { api } from '../api'
import { queryClient } from '../query-client'
import { currentPerson } from '../session'

const key = (childId: string) => ['grow.shares', currentPerson(), childId]

/** The links of this child, the newest first; asked for anew at every visit, as who looked is on them. */
export const useShares = (childId: string) => useQuery({ queryKey: key(childId), queryFn: async () => (await api.grow.child.shares.query({ childId })).items, staleTime: 0 })

/** What was just given is in the list at once. */
export function addShare(childId: string, share: GrowthShare): void {
  queryClient.setQueryData<GrowthShare[]>(key(childId), (known = []) => [share, ...known.filter(({ id }) => id !== share.id)])
}

export const refreshShares = (childId: string) => queryClient.invalidateQueries({ queryKey: key(childId) })
