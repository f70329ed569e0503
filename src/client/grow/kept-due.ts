import { hashKey, useQuery } from '@tanstack/react-query'
import type { DueSummary } from '@/domain/grow/due-summary'
import { keepSeen } from '../last-seen'
import { keptQuery, queryClient } from '../query-client'
import { currentPerson } from '../session'

const keyOf = (childId: string) => ['grow.due', currentPerson(), childId]

/**
 * What the pages of a child's file, or the one that begins it, found to be due, for the first page: the rules themselves are too large for the main package.
 * `null`: what was found holds no more, and the first page leads to the child's file again.
 */
export function keepDue(childId: string, due: DueSummary | null): void {
  const key = keyOf(childId)
  queryClient.setQueryData(key, due)
  keepSeen(hashKey(key), due, Date.now())
}

/** What is due for a child, as last found on this phone; undefined where its file was neither begun nor opened here. */
export const useKeptDue = (childId: string): DueSummary | undefined =>
  useQuery({ ...keptQuery<DueSummary | null>(keyOf(childId), async () => null), staleTime: Infinity, enabled: false }).data ?? undefined
