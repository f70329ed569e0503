import { clearSeen, seenSize } from './last-seen'
import { queryClient } from './query-client'
import { clearSearches } from './recent-searches'
import { clearSaved, savedCount } from './saved-articles'

/** How much reading is kept on this phone: articles saved on purpose, and pages kept to be quick the next time. */
export const keptReading = (): { saved: number; seen: number } => ({ saved: savedCount(), seen: seenSize().entries })

/** Forgets both, and what was looked for. Settings and opinions still waiting to be sent stay. */
export function forgetReading(): void {
  clearSaved()
  clearSeen()
  clearSearches()
  queryClient.removeQueries({ type: 'inactive' })
}
