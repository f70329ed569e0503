import { hashKey, useQuery } from '@tanstack/react-query'
import { AppError } from '@/domain/errors'
import type { DueSummary } from '@/domain/grow/due-summary'
import { refreshFamilies } from '../account-queries'
import { api } from '../api'
import { keepSeen, readSeen } from '../last-seen'
import { waitingInputs } from '../outbox'
import { keptQuery, queryClient } from '../query-client'
import { currentPerson } from '../session'

type Kept = DueSummary | null
const keyOf = (childId: string) => ['grow.due', currentPerson(), childId]

const asked = 'grow.dueAsked'
/** For so long nobody is asked again; then another guardian may have noted something. */
const freshMs = 600_000

/** When what is kept was found, milliseconds since 1970; 0 where nothing is. */
function foundAt(childId: string): number {
  const key = keyOf(childId)
  const state = queryClient.getQueryState<Kept>(key)
  if (state?.data !== undefined) return state.data ? state.dataUpdatedAt : 0
  const seen = readSeen<Kept>(hashKey(key))
  return seen?.data ? seen.at : 0
}

/** What waits on this phone the cloud does not know yet: what was found here is the better answer then. */
const waits = (childId: string): boolean => waitingInputs('grow.child.note').some((input) => input.childId === childId)

/**
 * What the pages of a child's file, or the one that begins it, found to be due, for the first page: the rules themselves are too large for the main package.
 * `null`: what was found holds no more, and the cloud is asked. `at`: when the file was read that it rests on; an old copy takes the place of nothing newer.
 */
export function keepDue(childId: string, due: Kept, at = Date.now()): void {
  if (at < foundAt(childId) && !waits(childId)) return
  const key = keyOf(childId)
  queryClient.setQueryData(key, due, { updatedAt: at })
  keepSeen(hashKey(key), due, at)
  if (!due) void queryClient.invalidateQueries({ queryKey: [asked] })
}

/** What is due for a child, as last found on this phone or told by the cloud; undefined where neither was. */
export const useKeptDue = (childId: string): DueSummary | undefined =>
  useQuery({ ...keptQuery<Kept>(keyOf(childId), async () => null), staleTime: Infinity, enabled: false }).data ?? undefined

/**
 * Asks the cloud for those of these children of whom nothing was found lately: it is the other guardian's phone, or a new one. Leaves with the page's other
 * questions, and again when one comes back to the page after a while; without network what was kept last stands.
 */
export const useDueAsked = (childIds: readonly string[]): void => void useQuery({ queryKey: [asked, currentPerson(), ...childIds], queryFn: () => askDue(childIds), enabled: childIds.length > 0, staleTime: freshMs })

async function askDue(all: readonly string[]): Promise<true> {
  const askedAt = Date.now()
  const childIds = all.filter((id) => !waits(id) && foundAt(id) < askedAt - freshMs)
  if (childIds.length === 0) return true
  const { items } = await api.grow.child.due.query({ childIds }).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'NOT_FOUND') return { items: [] }
    throw error
  })
  // What a page found while the answer was on its way rests on more.
  for (const { childId, due } of items) if (!waits(childId)) keepDue(childId, due, askedAt)
  // Taken away, or taken back, on another phone.
  if (items.length < childIds.length) void refreshFamilies()
  return true
}
